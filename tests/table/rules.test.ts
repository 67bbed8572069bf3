import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Format } from '../../src/domain/model/dataset.ts';
import type { Files, Rule } from '../../src/domain/model/rule.ts';
import { TABLE_CODES } from '../../src/domain/model/table-code.ts';
import type { TableSchema } from '../../src/domain/model/table-schema.ts';
import { sayFinding } from '../../src/words/findings.ts';
import { tableFindingWords } from '../../src/words/table-findings.ts';
import { patchBase } from '../base-repository.ts';
import { projectRoot } from '../run-command.ts';
import { checkText } from './check-text.ts';

const FOLDER = 'datasets/so-y-te/co-so-kham-benh';
const checks = join(projectRoot, 'src/domain/checks');

const files = ['table', 'json', 'geojson', 'schema'].flatMap((group) =>
  readdirSync(join(checks, group)).flatMap((name) => (name === 'example-table.ts' ? [] : [`${group}/${name}`])),
);
const all = await Promise.all(
  files.map(async (path) => ({ path, rule: ((await import(join(checks, path))) as { rule: Rule }).rule })),
);
/** Rules that compare a table with an earlier one stand in these groups too; they are tested with reviews. */
const loaded = all.filter(({ rule }) => Object.hasOwn(TABLE_CODES, rule.code));

function findExample(files: Files) {
  const repository = patchBase(files);
  const [name = '', format = ''] =
    /(?:2026-Q3|co-so|diem)\.(csv|json|geojson)$/m.exec(Object.keys(repository).sort().join('\n')) ?? [];
  const yaml = repository[`${FOLDER}/schema.yaml`];
  const schema = yaml === undefined ? undefined : (parse(yaml) as TableSchema);
  return checkText(repository[`${FOLDER}/${name}`] ?? '', schema, format as Format, '2026-11-23').findings;
}

test('there is a rule and there are words for every code', () => {
  expect(loaded.map(({ rule }) => rule.code).sort()).toEqual(Object.keys(TABLE_CODES).sort());
  expect(Object.keys(tableFindingWords).sort()).toEqual(Object.keys(TABLE_CODES).sort());
});

/** A key to another file is followed where there is one: `tests/links`. */
const alone = loaded.filter(({ rule }) => rule.code !== 'table/foreign-key');

test.each(alone)('$path', ({ path, rule }) => {
  expect(`${rule.code}.ts`).toBe(path);
  expect(rule.level).toBe(TABLE_CODES[rule.code as keyof typeof TABLE_CODES]);
  expect(findExample(rule.examples.good).filter((finding) => finding.level === 'error')).toEqual([]);
  const bad = findExample(rule.examples.bad).filter((finding) => finding.code === rule.code);
  expect(bad).toHaveLength(1);
  for (const finding of bad) {
    for (const said of [sayFinding(finding, 'vi'), sayFinding(finding, 'en')]) {
      expect(said.message + said.fix).not.toMatch(/undefined|NaN|\[object|Lỗi|Error/);
      expect(said.message).toMatch(/\.$/);
      expect(said.fix).toMatch(/\.$/);
    }
  }
});
