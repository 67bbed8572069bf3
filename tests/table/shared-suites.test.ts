import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Field, TableSchema } from '../../src/domain/model/table-schema.ts';
import { checkFile } from '../../src/table/check-file.ts';
import { parseCell } from '../../src/table/reference/parse-cell.ts';
import { projectRoot } from '../run-command.ts';
import { jsonDifferences, tabularDifferences } from './suite-differences.ts';

/** Fixtures of other validators lie outside the repository; where they are absent these tests are skipped. */
const suites = join(projectRoot, '../shared/data/suites');

interface Cell {
  readonly id: string;
  readonly field: Field;
  readonly value: string;
  readonly expected: 'ok' | 'error';
}

interface Case {
  readonly id: string;
  readonly file: string;
  readonly format: string;
  readonly schema: string | null;
  readonly level: string;
  readonly expected: { readonly verdict: 'valid' | 'invalid'; readonly types?: readonly string[] };
}

function readLines<T>(name: string): T[] {
  return readFileSync(join(suites, 'tabular', name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

function isRefused(path: string, format: 'csv' | 'json' | 'geojson', schemaPath?: string | null): string[] {
  const schema = schemaPath ? (JSON.parse(readFileSync(schemaPath, 'utf8')) as TableSchema) : undefined;
  const { findings } = checkFile(readFileSync(path), path, format, schema);
  return findings.filter((finding) => finding.level === 'error').map((finding) => finding.code);
}

describe.skipIf(!existsSync(join(suites, 'tabular')))('tabular suite', () => {
  test('every cell is read as the peers read it', () => {
    const cells = readLines<Cell>('cells.jsonl');
    const differing = cells.filter(({ field, value, expected }) => {
      const ok = value === '' || parseCell(value, field) !== undefined;
      return ok !== (expected === 'ok');
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
    expect(cells.length).toBeGreaterThan(100);
  });

  test('every CSV case that must agree does, but for those with a reason', () => {
    const cases = readLines<Case>('cases.jsonl').filter(({ level, format }) => level === 'must' && format === 'csv');
    const differing = cases.filter(({ file, schema, expected }) => {
      const codes = isRefused(join(suites, 'tabular', file), 'csv', schema && join(suites, 'tabular', schema));
      return codes.length > 0 !== (expected.verdict === 'invalid');
    });
    expect(differing.map(({ id }) => id).sort()).toEqual([...tabularDifferences.keys()].sort());
    expect(cases.length).toBeGreaterThan(140);
  });

  test("what is refused is refused for the peers' reasons", () => {
    const cases = readLines<Case>('cases.jsonl').filter(({ level, format }) => level === 'must' && format === 'csv');
    const unexplained = cases.flatMap(({ id, file, schema, expected }) => {
      const codes = isRefused(join(suites, 'tabular', file), 'csv', schema && join(suites, 'tabular', schema));
      const wanted = (expected.types ?? []).filter((type) => OUR_CODES[type]);
      const missed = wanted.filter((type) => !OUR_CODES[type]?.some((code) => codes.includes(code)));
      return missed.map((type) => `${id}: ${type}`);
    });
    expect(unexplained).toEqual([]);
  });
});

/** Our codes for each error type of frictionless. A ragged row is one finding here; a column that is absent is not also a cell. */
const OUR_CODES: Readonly<Record<string, readonly string[]>> = {
  'blank-label': ['table/blank-column-name'],
  'blank-row': ['table/blank-row'],
  'duplicate-label': ['table/duplicate-column'],
  'missing-cell': ['table/ragged-row', 'table/missing-column'],
  'extra-cell': ['table/ragged-row', 'table/extra-column'],
  'missing-label': ['table/missing-column'],
  'extra-label': ['table/extra-column'],
  'incorrect-label': ['table/missing-column', 'table/extra-column', 'table/column-order'],
  'unique-error': ['table/unique', 'table/primary-key'],
  'foreign-key': ['table/foreign-key'],
  'csv-syntax': ['table/quote', 'table/ragged-row'],
};

describe.skipIf(!existsSync(join(suites, 'geojson')))('GeoJSON suite', () => {
  test.each(['good', 'bad'])('%s files', (folder) => {
    const names = readdirSync(join(suites, 'geojson', folder)).filter((name) => name.endsWith('.geojson'));
    const differing = names.filter(
      (name) => isRefused(join(suites, 'geojson', folder, name), 'geojson').length > 0 !== (folder === 'bad'),
    );
    expect(differing).toEqual([]);
    expect(names.length).toBeGreaterThan(10);
  });
});

describe.skipIf(!existsSync(join(suites, 'json-parsing')))('JSON suite', () => {
  test('accepts what must be accepted and refuses what must be refused', () => {
    const names = readdirSync(join(suites, 'json-parsing')).filter((name) => /^[yn]_.*\.json$/.test(name));
    const differing = names.filter((name) => {
      // A list of objects is also read as a table; here only the grammar counts.
      const refused = isRefused(join(suites, 'json-parsing', name), 'json').some(
        (code) => !/^table\/(?!encoding|empty)/.test(code),
      );
      return refused !== name.startsWith('n_');
    });
    expect(differing).toEqual(jsonDifferences);
    expect(names.length).toBeGreaterThan(200);
  });
});
