import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareEngines, type Measured } from './bench/compare-engines.ts';
import { hasFrictionless } from './bench/engines.ts';
import { benchLedger } from './bench/ledger.ts';
import { benchSite } from './bench/site.ts';
import { reportBench, sortKeys, type BenchPart, type BenchReport } from './bench/report-bench.ts';
import { countMistakes, writeBenchFile, writeSmallFiles } from './bench/write-bench-files.ts';
import { todayInVietnam } from './options.ts';

const ENGINES = ['ours', 'duckdb', 'csv-parse-ajv', ...(hasFrictionless() ? ['frictionless'] : []), 'byte-loop'];
const SMALL_FILES = 2000;

/** Compares our engine with its peers on generated files; writes `bench/table.json` and `bench/README.md`. */
function benchTable(sizes: readonly number[], runs: number, out: string): void {
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
  if (JSON.stringify(expected) !== JSON.stringify(found)) process.exitCode = 1;
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

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', multiple: true, default: ['100'] },
    runs: { type: 'string', default: '3' },
    datasets: { type: 'string', default: '10000' },
    out: { type: 'string', default: join(import.meta.dirname, '../bench') },
  },
});
const sizes = values.size.map(Number);
const runs = Number(values.runs);
if (positionals[0] === 'site') {
  const result = benchSite(Number(values.datasets), runs, (line) => process.stderr.write(`${line}\n`));
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  process.exit(0);
}
if (positionals[0] === 'ledger') {
  process.stdout.write(`${JSON.stringify(benchLedger(), null, 2)}\n`);
  process.exit(0);
}
if (positionals[0] !== 'table' || [...sizes, runs].some((value) => !(value >= 1))) {
  process.stderr.write(
    'npm run bench table [--size 100] [--size 1000] [--runs 3] [--out DIR]\nnpm run bench ledger\nnpm run bench site [--datasets 10000] [--runs 3]\n',
  );
  process.exit(2);
}
benchTable(sizes, runs, values.out);
