import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findViolations, type SourceFile } from './find-violations.ts';
import { projectRoot } from './run-command.ts';

/** The guard itself and this list of breaches are full of what they forbid. */
const GUARD = ['tests/find-violations.ts', 'tests/architecture.test.ts'];
const CODE = /\.(ts|mjs|astro|mdx|css)$/;

function readSources(folder: string): SourceFile[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && CODE.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(projectRoot.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.startsWith('tests/cases/') && !GUARD.includes(path))
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }));
}

test('the house keeps its rules', () => {
  expect(findViolations(['src', 'scripts', 'tests'].flatMap(readSources))).toEqual([]);
});

const breaches: readonly (readonly [string, string, string, string])[] = [
  ['domain imports io', 'src/domain/views/x.ts', "import { readPortal } from '../../io/read-portal.ts';", 'import'],
  ['model imports another room of the domain', 'src/domain/model/x.ts', "import { a } from '../calendar/a.ts';", 'import'],
  ['checks import views', 'src/domain/checks/table/x.ts', "export { a } from '../../views/a.ts';", 'import'],
  ['table imports words', 'src/table/x.ts', "import { a } from '../words/a.ts';", 'import'],
  ['words import the ledger', 'src/words/x.ts', "import type { A } from '../domain/ledger/a.ts';", 'import'],
  ['render imports table', 'src/render/x.ts', "const a = await import('../table/a.ts');", 'import'],
  ['io imports site', 'src/io/x.ts', "import '../site/portal.ts';", 'import'],
  ['source imports tests', 'src/io/x.ts', "import { a } from '../../tests/a.ts';", 'import'],
  ['a file of Node', 'src/table/x.ts', "import { readFileSync } from 'node:fs';", 'purity'],
  ['the clock', 'src/domain/ledger/x.ts', 'export const now = () => new Date();', 'purity'],
  ['the clock again', 'src/render/x.ts', 'export const now = Date.now();', 'purity'],
  ['chance', 'src/words/x.ts', 'export const a = Math.random();', 'purity'],
  ['the environment', 'src/parse/x.ts', "export const a = process.env['TZ'];", 'purity'],
  ['the console', 'src/domain/checks/x.ts', "console.log('a');", 'purity'],
  ['the network', 'src/render/x.ts', "export const a = () => fetch('/a');", 'purity'],
  ['a grab-bag', 'src/io/utils.ts', 'export const a = 1;', 'name'],
  ['a barrel', 'src/domain/model/index.ts', "export * from './text.ts';", 'name'],
  ['camelCase', 'src/io/readPortal.ts', 'export const a = 1;', 'name'],
  ['a default export', 'scripts/x.ts', 'export default 1;', 'export'],
  ['a long file', 'src/io/x.ts', 'a;\n'.repeat(251), 'size'],
  ['a machine path', 'tests/x.test.ts', `const a = '${'/ho'}me/me/x';`, 'text'],
  ['unfinished work', 'src/io/x.ts', `// ${'TO'}DO later`, 'text'],
];

test.each(breaches)('the guard sees: %s', (_name, path, text, rule) => {
  expect(findViolations([{ path, text }]).map((violation) => violation.rule)).toContain(rule);
});

const fine: readonly (readonly [string, string, string])[] = [
  ['a given day', 'src/domain/calendar/x.ts', 'export const d = (day: string) => new Date(`${day}T00:00:00Z`);'],
  ['words of a comment', 'src/domain/checks/x.ts', '// never new Date() or process.env here\nexport const a = 1;'],
  ['words of a text', 'src/words/x.ts', "export const a = 'Chạy fetch() rồi console.log()';"],
  ['the arrows as drawn', 'src/domain/views/x.ts', "import { a } from '../measure/a.ts';\nimport { b } from '../model/b.ts';"],
  ['a page', 'src/site/pages/[...lang]/index.astro', '---\n---\n<p>TODO #12</p>'],
  ['a configuration', 'vitest.config.ts', 'export default {};'],
];

test.each(fine)('the guard lets pass: %s', (_name, path, text) => {
  expect(findViolations([{ path, text }])).toEqual([]);
});
