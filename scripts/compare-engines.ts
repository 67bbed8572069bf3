import type { CheckedFile } from '../src/table/checked-file.ts';
import { isPass } from '../src/table/engine/check-pass.ts';
import { createEngine, startCheck, type Engine } from '../src/table/engine/engine.ts';
import { checkCsvReference } from '../src/table/reference/check-csv-reference.ts';
import { makeRandomTable, type RandomTable } from './random-table.ts';

/** Both results of the random file of a seed as text where they differ; undefined where they are the same. */
export function compareSeed(seed: number): { readonly engine: string; readonly reference: string } | undefined {
  const table = makeRandomTable(seed);
  const reference = JSON.stringify(checkCsvReference(table.bytes, 't.csv', table.schema, table.maxRecord));
  const engine = JSON.stringify(checkInPieces(table));
  return engine === reference ? undefined : { engine, reference };
}

/** Feeds a file in pieces to an engine whose blocks are so small that most files take several. */
export function checkInPieces({ schema, bytes, pieces, maxRecord }: RandomTable): CheckedFile {
  return feedPieces(createEngine(schema, { maxRecord, block: 2048 }), bytes, pieces);
}

export function feedPieces(engine: Engine, bytes: Uint8Array, pieces: readonly number[]): CheckedFile {
  let pass = startCheck(engine, 't.csv');
  for (;;) {
    for (let at = 0, i = 0; at < bytes.length; i++) {
      const size = Math.min(pieces[i % pieces.length] ?? 1, bytes.length - at);
      pass.feed(bytes.subarray(at, at + size));
      at += size;
    }
    const end = pass.finish();
    if (!isPass(end)) return end;
    pass = end;
  }
}
