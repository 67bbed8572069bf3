import { isUtf8 } from 'node:buffer';
import { workerData } from 'node:worker_threads';
import { createEngine } from '../table/engine/engine.ts';
import { readPart, type TablePart } from '../table/engine/table-part.ts';
import { readBlocks } from './read-blocks.ts';
import type { Stretch, TableAnswer, TableJob } from './table-task.ts';

/** Reads stretches of one file, one after another, as they are asked for. */
const { path, schema, setup, port, answered } = workerData as TableJob;
const engine = createEngine(schema, { isUtf8 });
/** Columns of which a stretch has shown too many texts to tell apart: then no other needs to try. */
const full = new Set<number>();

port.on('message', ({ index, stretch }: { readonly index: number; readonly stretch: Stretch }) => {
  const part = tryPart(stretch);
  const pieces = part
    ? [...part.keys.flatMap((key) => key.pieces), ...part.references.flatMap(({ asked, known }) => [...asked, ...known])]
    : [];
  const answer: TableAnswer = { index, part };
  // Fingerprints are handed over, not copied: they may be most of what a part tells.
  port.postMessage(
    answer,
    pieces.map((piece) => piece.buffer as ArrayBuffer),
  );
  Atomics.add(answered, 0, 1);
  Atomics.notify(answered, 0);
});

function tryPart({ from, to }: Stretch): TablePart | undefined {
  try {
    const reader = readPart(engine, setup, full);
    readBlocks(path, (bytes) => reader.feed(bytes), { from, to });
    return reader.finish();
  } catch {
    // The file is then read once more by the one who asked, who meets the same fault and reports it.
    return undefined;
  }
}
