import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareEngines, type Measured } from './bench/compare-engines.ts';
import { hasFrictionless } from './bench/engines.ts';
import { benchLedger } from './bench/ledger.ts';
import { benchSite } from './bench/site.ts';
import { reportBench, sortKeys, type BenchPart, type BenchReport } from './bench/report-bench.ts';
import { countMistakes, writeBenchFile, writeSmallFiles } from './bench/write-bench-files.ts';
import { commandWords } from '../src/words/command.ts';
import { readOptions, todayInVietnam, UsageError } from './options.ts';

const ENGINES = ['ours', 'duckdb', 'csv-parse-ajv', ...(hasFrictionless() ? ['frictionless'] : []), 'byte-loop'];
const SMALL_FILES = 2000;

/** Compares our engine with its peers on generated files; writes `bench/table.json` and `bench/README.md`. */
function benchTable(sizes: readonly number[], runs: number, out: string): number {
  const folder = join(tmpdir(), 'opendata-bench');
  mkdirSync(folder, { recursive: true });
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const parts: BenchPart[] = sizes.map((size) => {
    const path = join(folder, `table-${size}.csv`);
    say(`${size} MB`);
    writeBenchFile(path, size, false);
    // csv-parse keeps every value of the unique columns as a text, which a gigabyte does not fit into a common heap.
    const engines = size < 1000 ? ENGINES : ['ours', 'ours-1', 'ours-2', 'duckdb', 'byte-loop'];
    return {
      title: `One file of ${size} MB`,
      bytes: statSync(path).size,
      files: 1,
      results: compareEngines(engines, path, runs, say),
    };
  });
  parts.push(benchSmall(join(folder, 'small'), runs, say));
  const { expected, found } = checkMistakes(join(folder, 'table-100-mistakes.csv'), say);
  const [cpu] = cpus();
  const report: BenchReport = {
    date: todayInVietnam(),
    machine: cpu?.model.trim() ?? 'unknown processor',
    cores: cpus().length,
    load: loadavg()[0] ?? 0,
    node: process.versions.node,
    parts,
    mistakes: { expected, found },
  };
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'table.json'), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(out, 'README.md'), reportBench(report));
  process.stdout.write(reportBench(report));
  return JSON.stringify(expected) === JSON.stringify(found) ? 0 : 1;
}

function benchSmall(folder: string, runs: number, say: (line: string) => void): BenchPart {
  say(`${SMALL_FILES} small files`);
  writeSmallFiles(folder, SMALL_FILES);
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  const results = compareEngines(['ours', 'csv-parse-ajv', 'byte-loop'], folder, runs, say);
  return { title: `${SMALL_FILES} files of 20 kB, one process`, bytes, files: SMALL_FILES, results };
}

function checkMistakes(path: string, say: (line: string) => void) {
  say('mistakes');
  writeBenchFile(path, 100, true);
  const [own]: readonly (Measured | undefined)[] = compareEngines(['ours'], path, 1, say);
  const expected = sortKeys(Object.fromEntries(countMistakes(own?.rows ?? 0)));
  return { expected, found: sortKeys(own?.faults ?? {}) };
}

/** `opendata bench`: the project's own benchmarks. Exit code 1 where the engine missed a mistake, or found one that is none. */
export async function runBench(args: string[]): Promise<number> {
  const one = { type: 'string' } as const;
  const own = { size: one, runs: one, datasets: one, out: one };
  const { common, text } = readOptions('bench', args, own, ['text']);
  const numbers = (name: keyof typeof own, usual: string) => (text(name) ?? usual).split(',').map(Number);
  const [what, ...more] = common.positionals;
  const [sizes, [runs = 0], [datasets = 0]] = [numbers('size', '100'), numbers('runs', '3'), numbers('datasets', '10000')];
  const isGood = [...sizes, runs, datasets].every((value) => value >= 1) && more.length === 0;
  if (!isGood || !['table', 'ledger', 'site'].includes(what ?? ''))
    throw new UsageError(commandWords[common.lang].usage('bench'));
  if (what === 'table') return benchTable(sizes, runs, text('out') ?? join(import.meta.dirname, '../bench'));
  const result = what === 'ledger' ? benchLedger() : benchSite(datasets, runs, (line) => process.stderr.write(`${line}\n`));
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  return 0;
}
