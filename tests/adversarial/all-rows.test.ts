import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../run-command.ts';

/** Rows of the list of hostile and unlucky inputs: by area how many there are, numbered from 01. */
const AREAS = { Y: 14, P: 16, T: 11, C: 16, X: 9, J: 4, S: 3, K: 7 };

/** Rows that have no test yet, each with its reason; a row that gets one leaves this list. */
const OPEN: readonly (readonly [string, string])[] = [];

/** Titles and rows of the tests of these folders; the list itself, which names every row, is left out. */
function readTests(): string {
  const folders = ['adversarial', 'adversarial-tables', 'privacy', 'table', 'xlsx', 'harvest'];
  return folders
    .flatMap((folder) => listTests(join(projectRoot, 'tests', folder)))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}

function listTests(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.test.ts') && name !== 'all-rows.test.ts')
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

test('every row has a test that names it, but for those that are said to be open', () => {
  const ids = Object.entries(AREAS).flatMap(([area, count]) =>
    Array.from({ length: count }, (_, i) => `${area}${String(i + 1).padStart(2, '0')}`),
  );
  expect(ids).toHaveLength(80);
  const tests = readTests();
  const open = new Set(OPEN.map(([id]) => id));
  expect(ids.filter((id) => !open.has(id) && !new RegExp(`['\\s]${id}\\b`).test(tests))).toEqual([]);
});
