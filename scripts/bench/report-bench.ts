import type { Measured } from './compare-engines.ts';

/** One input and how the engines did on it. */
export interface BenchPart {
  readonly title: string;
  readonly bytes: number;
  readonly files: number;
  readonly results: readonly Measured[];
}

export interface BenchReport {
  readonly date: string;
  readonly machine: string;
  readonly cores: number;
  /** Load average at the end: above the number of cores others had their part of the machine, and seconds mean little. */
  readonly load: number;
  readonly node: string;
  readonly parts: readonly BenchPart[];
  /** Mistakes put in and found, by `code column`; they must be equal. */
  readonly mistakes: { readonly expected: Readonly<Record<string, number>>; readonly found: Readonly<Record<string, number>> };
}

const BUSY =
  '**The machine was busy with other work**, so the seconds and their ratios are not to be quoted; the processor time is nearer the truth.';

const NAMES: Readonly<Record<string, string>> = {
  ours: 'this engine, one thread',
  'ours-1': 'this engine, one thread, with SHA-256',
  'ours-2': 'this engine, two workers, with SHA-256',
  'csv-parse-ajv': 'csv-parse + ajv',
  duckdb: 'DuckDB SQL, two threads, counts only',
  frictionless: 'frictionless-py',
  'byte-loop': 'JavaScript loop over the bytes (limit)',
};

/** The report as Markdown. Ratios are what carries over to other machines; seconds are not. */
export function reportBench({ date, machine, cores, load, node, parts, mistakes }: BenchReport): string {
  const right = JSON.stringify(sortKeys(mistakes.expected)) === JSON.stringify(sortKeys(mistakes.found));
  const total = Object.values(mistakes.expected).reduce((sum, count) => sum + count, 0);
  return [
    '# Benchmark of the table engine',
    '',
    '`npm run bench table` writes this page and `table.json`. Twelve columns, about 145 bytes a row, three rows in ten with a',
    'quoted cell, one in ten with a line break in it; types, required, two unique columns, pattern, allowed values, limits,',
    'lengths, UTF-8 and NFC are checked. Every run is a process of its own, the engines take turns, the figures are medians.',
    'Time runs from the opening of the file to the result, without the start of the process and the loading of its code; memory is',
    'the peak of the process.',
    '',
    `Measured on ${date}: ${cores} × ${machine}, Node ${node}, load average ${load.toFixed(1)} at the end. Another machine gives other`,
    'seconds; the ratios are what to compare.',
    ...(load > cores ? ['', BUSY] : []),
    '',
    ...parts.flatMap(tableOf),
    '## Mistakes put in',
    '',
    right
      ? `All ${total} mistakes of ${Object.keys(mistakes.expected).length} kinds were found in their columns, and none was invented.`
      : `Not all mistakes were found: expected ${JSON.stringify(sortKeys(mistakes.expected))}, found ${JSON.stringify(sortKeys(mistakes.found))}.`,
    '',
    'The peers see less: ajv has no uniqueness and its coercion is looser than Table Schema; DuckDB gives counts without rows and',
    'takes a rejected row out of all other checks.',
    '',
  ].join('\n');
}

function tableOf({ title, bytes, files, results }: BenchPart): string[] {
  const own = results.find(({ engine }) => engine === 'ours');
  const rows = results.map(({ engine, seconds, cpuSeconds, peakMB, runs }) => {
    const speed = (bytes / 1e6 / seconds).toFixed(0);
    const each = files > 1 ? ` (${((seconds / files) * 1000).toFixed(2)} ms a file)` : '';
    const ratio = showRatio(seconds, own?.seconds);
    const cpuRatio = showRatio(cpuSeconds, own?.cpuSeconds);
    return `| ${NAMES[engine] ?? engine} | ${seconds.toFixed(2)}${each} | ${speed} | ${ratio} | ${cpuSeconds.toFixed(2)} | ${cpuRatio} | ${peakMB} | ${runs} |`;
  });
  return [
    `## ${title}`,
    '',
    '| engine | seconds | MB/s | against ours | CPU seconds | against ours | peak MB | runs |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ];
}

function showRatio(value: number, own = NaN): string {
  const ratio = value / own;
  return ratio.toFixed(ratio < 1 ? 2 : 1);
}

/** Findings of mistakes, sorted by name. */
export function sortKeys(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
