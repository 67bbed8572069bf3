import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import type { CheckedFile } from '../../src/table/checked-file.ts';
import { isPass } from '../../src/table/engine/check-pass.ts';
import { createEngine, startCheck } from '../../src/table/engine/engine.ts';
import { benchSchema } from './bench-table.ts';
import type { EngineResult, RunFile } from './engine-result.ts';

/** Our checks, fed from disk in pieces of a megabyte on one thread; a second reading only where the first found something. */
export function loadOurs(): RunFile {
  const engine = createEngine(benchSchema, { isUtf8 });
  const buffer = new Uint8Array(1 << 20);
  return (path) => {
    let pass = startCheck(engine, 'bench.csv');
    for (;;) {
      const file = openSync(path, 'r');
      for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) pass.feed(buffer, length);
      closeSync(file);
      const end = pass.finish();
      if (!isPass(end)) return toResult(end);
      pass = end;
    }
  };
}

/** A file as `validate` reads it, with its SHA-256, on this thread or on several workers. */
export async function loadWorkers(workers: number): Promise<RunFile> {
  const { checkLargeFile } = await import('../../src/io/check-large-file.ts');
  return (path) => toResult(checkLargeFile(path, 'bench.csv', benchSchema, { workers }));
}

function toResult({ facts, findings }: CheckedFile): EngineResult {
  const faults = findings.map(({ code, where, count = 1 }) => [`${code} ${where.column ?? ''}`, count] as const);
  return { rows: facts?.rows ?? 0, faults: Object.fromEntries(faults) };
}

