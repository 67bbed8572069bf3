import type { Stretch } from './table-task.ts';

/**
 * Cuts a file into stretches of whole records while its bytes pass: at line ends where as many quotes opened as closed. In a
 * file whose quoting is broken this is wrong, and the reading of some stretch then finds it so.
 */
export interface RecordSplitter {
  /** Takes the next bytes of the file. */
  readonly feed: (bytes: Buffer) => void;
  /** Hands on what is left. */
  readonly finish: () => void;
}

/**
 * @param start offset of the first byte that is to be in a stretch
 * @param size a stretch has at least so many bytes, the last one excepted
 */
export function createSplitter(start: number, size: number, take: (stretch: Stretch) => void): RecordSplitter {
  let offset = 0;
  let from = start;
  let quoted = false;
  return {
    feed(bytes) {
      let at = Math.max(0, start - offset);
      while (at < bytes.length) {
        const wanted = Math.max(at, from + size - offset);
        const end = Math.min(wanted, bytes.length);
        quoted = countQuotes(bytes, at, end) % 2 === 0 ? quoted : !quoted;
        at = end;
        if (at < bytes.length) at = cut(bytes, at);
      }
      offset += bytes.length;
    },
    finish() {
      if (offset > from) take({ from, to: offset });
    },
  };

  /** Looks for the next line end outside quotes; returns where looking goes on. */
  function cut(bytes: Buffer, at: number): number {
    for (let i = at; i < bytes.length; i++) {
      if (bytes[i] === 34) quoted = !quoted;
      else if (bytes[i] === 10 && !quoted) {
        take({ from, to: offset + i + 1 });
        from = offset + i + 1;
        return i + 1;
      }
    }
    return bytes.length;
  }
}

function countQuotes(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(34, from); at >= 0 && at < to; at = bytes.indexOf(34, at + 1)) count++;
  return count;
}
