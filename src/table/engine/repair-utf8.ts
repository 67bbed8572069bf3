import { addFound, BEFORE_ROWS, type FoundList } from './found-list.ts';
import { clipText } from '../report.ts';
import type { BlockReader } from './block-reader.ts';
import { BEFORE } from './read-table.ts';

/** Stands before a reader of records where a file is not UTF-8: every bad sequence becomes U+FFFD. */
export interface Repair {
  readonly feed: (bytes: Uint8Array, length: number) => void;
  readonly finish: () => void;
  readonly report: (found: FoundList) => void;
}

/** How much before and behind the bad byte is shown. */
const AROUND = { before: 20, behind: 12 } as const;

/** @param bad offset in the file of the first byte that is not UTF-8 */
export function createRepair(reader: BlockReader, bad: number): Repair {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const encoder = new TextEncoder();
  const around: number[] = [];
  let offset = 0;
  let line = 1;
  let afterReturn = false;
  reader.scan.watchedLine = Infinity;
  return {
    feed(bytes, length) {
      for (let i = 0; i < length && offset + i < bad + AROUND.behind; i++) note(bytes[i] ?? 0, offset + i);
      offset += length;
      pass(decoder.decode(bytes.subarray(0, length), { stream: true }));
    },
    finish() {
      pass(decoder.decode());
      reader.finish();
    },
    report(found) {
      const shown = new TextDecoder('utf-8').decode(new Uint8Array(around));
      const args = { offset: bad, value: clipText(shown.replace(/^\ufffd+/, '')), guess: 'unknown' };
      const row = reader.scan.watched - 1;
      addFound(found, 'table/encoding', { line, ...(row < 0 ? {} : { row }) }, args, BEFORE_ROWS, BEFORE.encoding);
    },
  };

  function pass(text: string): void {
    const bytes = encoder.encode(text);
    reader.feed(bytes, bytes.length);
  }

  /** Counts lines up to the bad byte as they are in the file; a CR ends one unless a LF follows. */
  function note(byte: number, at: number): void {
    if (at >= bad - AROUND.before) around.push(byte);
    if (afterReturn && at <= bad && byte !== 10) line++;
    afterReturn = byte === 13;
    if (byte === 10 && at < bad) line++;
    if (at === bad) {
      reader.scan.watchedLine = line;
    }
  }
}
