import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { knownDifferences } from './suite/known-differences.ts';
import { runCase, runCell, runPackage, runSchema } from './suite/run-suite.ts';
import {
  readSuiteLines,
  type SuiteCase,
  type SuiteCell,
  type SuitePackage,
  type SuiteResult,
  type SuiteSchema,
} from './suite/suite-case.ts';

/** One kind of case: its result beside what the peers say. */
interface Judged {
  readonly level: string;
  readonly expected: string;
  readonly result: SuiteResult;
}

/** Runs a suite of the layout `cases.jsonl`, `cells.jsonl`, `schemas.jsonl`, `packages.jsonl`; writes results, prints agreement. */
async function runSuite(folder: string, out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const cases = readSuiteLines<SuiteCase>(folder, 'cases.jsonl');
  const judged: Judged[] = [];
  for (const item of cases) {
    const result = await guard(item.id, () => runCase(item, folder));
    judged.push({ level: item.level ?? 'must', expected: item.expected?.verdict ?? '', result });
  }
  report('results.jsonl', judged);
  const cells = readSuiteLines<SuiteCell>(folder, 'cells.jsonl');
  const ofCells = await Promise.all(cells.map((cell) => guard(cell.id, () => runCell(cell))));
  report(
    'results-cells.jsonl',
    ofCells.map((result, i) => ({ level: 'cells', expected: cells[i]?.expected === 'ok' ? 'valid' : 'invalid', result })),
  );
  const schemas = readSuiteLines<SuiteSchema>(folder, 'schemas.jsonl');
  const ofSchemas = await Promise.all(schemas.map((schema) => guard(schema.id, () => runSchema(schema))));
  report(
    'results-schemas.jsonl',
    ofSchemas.map((result, i) => ({ level: 'schemas', expected: schemas[i]?.oracle ?? '', result })),
  );
  const packages = readSuiteLines<SuitePackage>(folder, 'packages.jsonl');
  const ofPackages = await Promise.all(packages.map((item) => guard(item.id, () => runPackage(item, folder))));
  report(
    'results-packages.jsonl',
    ofPackages.map((result, i) => ({ level: 'packages', expected: packages[i]?.expected ?? '', result })),
  );

  function report(name: string, list: readonly Judged[]): void {
    writeFileSync(join(out, name), list.map(({ result }) => `${JSON.stringify(result)}\n`).join(''));
    for (const level of new Set(list.map((item) => item.level))) {
      const own = list.filter((item) => item.level === level);
      const differing = own.filter((item) => item.result.verdict !== item.expected);
      console.log(`${level.padEnd(9)} ${own.length - differing.length}/${own.length} agree`);
      for (const { result, expected } of differing) {
        const reason = knownDifferences.get(result.id);
        console.log(
          `  ${result.id}: ${expected}, we say ${result.verdict} ${result.types.join(' ')}${reason ? `\n    ${reason}` : ''}`,
        );
      }
    }
  }
}

/** A case that brings the program down is a fault of ours, and must not hide the others. */
async function guard(id: string, run: () => SuiteResult | Promise<SuiteResult>): Promise<SuiteResult> {
  try {
    return await run();
  } catch (error) {
    console.error(`${id}: ${error instanceof Error ? error.message : String(error)}`);
    return { id, verdict: 'invalid', types: ['error'] };
  }
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: 'string', default: '.' } } });
// npm runs scripts in the package's folder; paths are meant from where the command was typed.
const here = process.env['INIT_CWD'] ?? process.cwd();
const folder = resolve(here, positionals[0] ?? '');
if (positionals.length !== 1 || !existsSync(folder)) {
  console.error('npm run suite -- FOLDER [--out DIR]');
  process.exit(2);
}
await runSuite(folder, resolve(here, values.out));
