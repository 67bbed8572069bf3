import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchSchema } from './bench-table.ts';
import { loadCsvParse } from './csv-parse-ajv.ts';
import { loadDuckdb } from './duckdb.ts';
import type { EngineResult, RunFile } from './engine-result.ts';
import { loadOurs, loadWorkers } from './our-engine.ts';

/** Engines that can be compared, by name. What it takes to load one is not measured: a server pays it once. */
export const ENGINES: Readonly<Record<string, () => Promise<RunFile> | RunFile>> = {
  ours: loadOurs,
  'ours-1': () => loadWorkers(1),
  'ours-2': () => loadWorkers(2),
  'byte-loop': () => countLines,
  'csv-parse-ajv': loadCsvParse,
  duckdb: loadDuckdb,
  frictionless: () => runFrictionless,
};

/** True where Python and frictionless are installed; nothing is installed for the benchmark. */
export function hasFrictionless(): boolean {
  return spawnSync('python3', ['-c', 'import frictionless']).status === 0;
}

/** frictionless-py by its command; its memory is that of another process and not measured. */
function runFrictionless(path: string): EngineResult {
  const schema = join(tmpdir(), 'opendata-bench', 'schema.json');
  writeFileSync(schema, JSON.stringify(benchSchema));
  const args = ['-m', 'frictionless', 'validate', path, '--schema', schema, '--json'];
  const { stdout } = spawnSync('python3', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const report = JSON.parse(stdout) as { stats?: { errors?: number }; tasks?: { stats?: { rows?: number } }[] };
  return { rows: report.tasks?.[0]?.stats?.rows ?? 0, faults: { errors: report.stats?.errors ?? 0 } };
}

/** The limit: every byte looked at once in JavaScript, nothing else. */
function countLines(path: string): EngineResult {
  const file = openSync(path, 'r');
  const buffer = new Uint8Array(1 << 20);
  let rows = 0;
  for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) {
    for (let i = 0; i < length; i++) if (buffer[i] === 10) rows++;
  }
  closeSync(file);
  return { rows, faults: {} };
}

