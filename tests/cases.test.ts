import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { baseRepository } from './base-repository.ts';
import { makeTestFolder, makeTestRepo, type Changes } from './make-test-repo.ts';
import { expectedName, readCase, readExpected, type Case } from './read-case.ts';
import { projectRoot, runCommand } from './run-command.ts';

const home = join(projectRoot, 'tests/cases');
const mayWrite = process.env['UPDATE'] === '1' && !process.env['CI'];

/*
 * Whole behaviour: a tiny repository, a command, and exactly what it prints. `UPDATE=1 npx vitest run tests/cases` writes what
 * is expected (never in CI); on a difference the output stays beside it as `.actual`.
 */
test.each(readdirSync(home))('%s', async (name) => {
  const folder = join(home, name);
  const story = readCase(folder);
  const root = makeRoot(story);
  const result = await runCommand([...story.command, '--root', root, ...(story.asOf ? ['--as-of', story.asOf] : [])]);
  compare(folder, expectedName(story), hideRoot(result.stdout, root));
  compare(folder, 'expected-stderr.txt', hideRoot(result.stderr, root));
  expect(result.code, `exit code; ${result.stderr}`).toBe(story.exit ?? 0);
});

function makeRoot(story: Case): string {
  const files: Changes = story.base === false ? {} : baseRepository();
  if (!story.firstCommit) return makeTestFolder(withoutRemoved({ ...files, ...story.files }));
  const repo = makeTestRepo(withoutRemoved({ ...files, ...story.files }));
  repo.commit('Bắt đầu', story.firstCommit);
  for (const { message, date, files: changes, branchDate } of story.commits ?? []) {
    if (branchDate) repo.merge(message, date, changes, { branchDate });
    else repo.commit(message, date, changes);
  }
  return repo.dir;
}

function withoutRemoved(files: Changes): Changes {
  return Object.fromEntries(Object.entries(files).filter(([, content]) => content !== null));
}

/** The temporary folder has another name each time. */
function hideRoot(text: string, root: string): string {
  return text.replaceAll(root, '<root>');
}

/** An empty output needs no file. */
function compare(folder: string, name: string, actual: string): void {
  const file = join(folder, name);
  const expected = readExpected(folder, name) ?? (actual === '' ? '' : undefined);
  rmSync(`${file}.actual`, { force: true });
  if (actual === expected) return;
  if (mayWrite) return actual === '' ? rmSync(file) : writeFileSync(file, actual);
  writeFileSync(`${file}.actual`, actual);
  expect(actual, `${name}; the output is in ${name}.actual`).toBe(expected);
}
