import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knownDifferences } from '../../scripts/suite/known-differences.ts';
import { runCase, runCell, runPackage, runSchema } from '../../scripts/suite/run-suite.ts';
import {
  readSuiteLines,
  type SuiteCase,
  type SuiteCell,
  type SuitePackage,
  type SuiteResult,
  type SuiteSchema,
} from '../../scripts/suite/suite-case.ts';
import { projectRoot } from '../run-command.ts';

/** Fixtures of other validators lie outside the repository; where they are absent these tests are skipped. */
const folder = join(projectRoot, '../shared/data/suites/tabular');

/** Cases that differ and have no reason. */
function unexplained(pairs: readonly (readonly [SuiteResult, string])[]): string[] {
  return pairs.filter(([{ id, verdict }, expected]) => verdict !== expected && !knownDifferences.has(id)).map(([{ id }]) => id);
}

describe.skipIf(!existsSync(folder))('the shared suite', () => {
  test('every case that must agree does, or has a paragraph', async () => {
    const cases = readSuiteLines<SuiteCase>(folder, 'cases.jsonl').filter(({ level }) => level === 'must');
    const results = await Promise.all(cases.map((item) => runCase(item, folder)));
    expect(unexplained(results.map((result, i) => [result, cases[i]?.expected?.verdict ?? '']))).toEqual([]);
    expect(cases.length).toBeGreaterThan(160);
    const wanted = cases.flatMap(({ expected, schema }, i) =>
      (expected?.types ?? []).filter((type) => schema || type !== 'type-error').map((type) => results[i]?.types.includes(type)),
    );
    expect(wanted.filter(Boolean).length / wanted.length).toBeGreaterThan(0.75);
  });

  test('cells, schemas and packages too', async () => {
    const cells = readSuiteLines<SuiteCell>(folder, 'cells.jsonl');
    expect(unexplained(cells.map((cell) => [runCell(cell), cell.expected === 'ok' ? 'valid' : 'invalid']))).toEqual([]);
    const schemas = readSuiteLines<SuiteSchema>(folder, 'schemas.jsonl');
    expect(unexplained(schemas.map((schema) => [runSchema(schema), schema.oracle]))).toEqual([]);
    const packages = readSuiteLines<SuitePackage>(folder, 'packages.jsonl');
    const results = await Promise.all(packages.map((item) => runPackage(item, folder)));
    expect(unexplained(results.map((result, i) => [result, packages[i]?.expected ?? '']))).toEqual([]);
    expect([cells.length, schemas.length, packages.length].every((count) => count > 10)).toBe(true);
  });
});
