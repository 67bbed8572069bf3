import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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

type CheckLarge = (path: string, name: string, schema: typeof benchSchema, workers: number) => Promise<CheckedFile>;

/** The same on two workers, each with its part of the file. */
export async function loadWorkers(): Promise<RunFile> {
  const module = (await import(pathToFileURL(join(import.meta.dirname, '../../src/io/check-large-file.ts')).href)) as Readonly<
    Record<string, unknown>
  >;
  const check = module['checkLargeFile'];
  if (typeof check !== 'function') throw new Error('No reader of large files.');
  return async (path) => toResult(await (check as CheckLarge)(path, 'bench.csv', benchSchema, 2));
}

function toResult({ facts, findings }: CheckedFile): EngineResult {
  const faults = findings.map(({ code, where, count = 1 }) => [`${code} ${where.column ?? ''}`, count] as const);
  return { rows: facts?.rows ?? 0, faults: Object.fromEntries(faults) };
}

