import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Rooms that are checked once more without Node's types. */
const PURE_ROOMS = ['domain', 'table', 'words', 'render', 'parse'];

/**
 * `npm test`: format, types, pages, tests. Every step runs, also after one has failed, so that one run tells everything.
 * More words on the command line go to Vitest: `npm test -- tests/table`.
 */
process.exitCode = runSteps(process.argv.slice(2));

interface Step {
  readonly name: string;
  readonly tool: string;
  readonly args: readonly string[];
}

function runSteps(extra: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'opendata-report-'));
  const report = join(folder, 'report.json');
  const steps: readonly Step[] = [
    { name: 'Định dạng · Format', tool: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level', 'warn', '.'] },
    { name: 'Kiểu · Types', tool: 'typescript/bin/tsc', args: ['--noEmit', '--pretty', 'false'] },
    ...PURE_ROOMS.map((room) => ({
      name: `Kiểu · Types: src/${room}`,
      tool: 'typescript/bin/tsc',
      args: ['--noEmit', '--pretty', 'false', '-p', `src/${room}`],
    })),
    {
      name: 'Trang · Pages',
      tool: 'astro/bin/astro.mjs',
      args: ['check', '--tsconfig', 'src/site/tsconfig.json', '--minimumFailingSeverity', 'error'],
    },
    {
      name: 'Kiểm thử · Tests',
      tool: 'vitest/vitest.mjs',
      args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...extra],
    },
  ];
  const failed = steps.filter((step) => !runStep(step));
  if (failed.length > 0) print(`\n✗ ${failed.map((step) => step.name).join(', ')}`);
  print(countTests(report));
  rmSync(folder, { recursive: true });
  return failed.length > 0 ? 1 : 0;
}

function runStep({ name, tool, args }: Step): boolean {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [join('node_modules', tool), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  print(`${status === 0 ? '✓' : '✗'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return status === 0;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

/** One plain line with the number of tests, for whoever reads only the end of a log. A file that could not even be loaded counts as one. */
function countTests(file: string): string {
  if (!existsSync(file)) return '0 passed, 1 failed';
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return `${report.numPassedTests} passed, ${report.numFailedTests + unloaded.length} failed`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
