import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { rules } from '../../src/domain/checks/registry.ts';
import { validate } from '../../src/domain/checks/validate.ts';
import type { Finding } from '../../src/domain/model/finding.ts';
import type { Files } from '../../src/domain/model/rule.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { articleWords } from '../../src/words/articles.ts';
import { findingWords, sayFinding } from '../../src/words/findings.ts';
import { findingReasons } from '../../src/words/reasons.ts';
import { baseRepository, patchBase } from '../base-repository.ts';
import { writeExample } from '../write-example.ts';

const AS_OF = '2026-11-23';
/** A shallow clone cannot be shown by files; `tests/ledger/history.test.ts` makes one. A sheet is asked for on the command line only. */
const SHOWN_ELSEWHERE = new Set(['git/shallow', 'xlsx/sheet-unknown']);

async function findingsOf(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'rule-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  writeExample(root, files);
  return validate(await readPortal(root), AS_OF);
}

/** What the bad example of each rule gives first. */
const shown = new Map<string, Finding | undefined>();

const codesOf = async (files: Files) => (await findingsOf(patchBase(files))).map((finding) => finding.code);

it('the base repository has nothing wrong', async () => {
  expect(await findingsOf(baseRepository())).toEqual([]);
});

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  it('is not found in its good example', async () => {
    expect(await codesOf(rule.examples.good)).not.toContain(code);
  });

  it.runIf(!SHOWN_ELSEWHERE.has(code) && rule.shownBy === undefined)(
    'is found in its bad example, with its level, a place and words in both languages',
    async () => {
      const found = (await findingsOf(patchBase(rule.examples.bad))).filter((finding) => finding.code === code);
      expect(found.length).toBeGreaterThan(0);
      shown.set(code, found[0]);
      for (const finding of found) {
        expect(finding.level).toBe(rule.level);
        expect(finding.where.file).toMatch(/^(catalogue|datasets)\//);
        for (const lang of ['vi', 'en'] as const) {
          const { message, fix } = sayFinding(finding, lang);
          expect(`${message} ${fix}`).not.toMatch(/undefined|\[object|NaN/);
          expect(message.length).toBeGreaterThan(10);
          expect(fix.length).toBeGreaterThan(5);
        }
      }
    },
  );
});

it('what harms persons or the portal cannot be waived', () => {
  const never = rules.filter((rule) => /^(agency|git|metadata|secret|waiver|yaml)\//.test(rule.code) && rule.waivable !== false);
  expect(never.map((rule) => rule.code)).toEqual(['git/file-mode', 'git/script', 'metadata/nothing-provided']);
});

it('the help pages show what the bad examples give (vitest -u writes them anew)', async () => {
  const examples = Object.fromEntries([...shown].sort(([a], [b]) => (a < b ? -1 : 1)));
  await expect(`${JSON.stringify(examples, null, 2)}\n`).toMatchFileSnapshot('../../src/site/example-findings.json');
});

it('every rule says why it is there, and its article has words', () => {
  const articles = rules.flatMap((rule) => rule.article ?? []);
  expect(articles.filter((article) => !articleWords[article])).toEqual([]);
  expect(Object.keys(findingReasons).sort()).toEqual(rules.map((rule) => rule.code).sort());
  for (const { vi, en } of [...Object.values(findingReasons), ...Object.values(articleWords)])
    for (const reason of [vi, en]) expect(reason).toMatch(/^.{20,200}[^.]\.$/u);
});

it('every rule file is in the registry, every code has words, and no words are left over', () => {
  const folder = join(import.meta.dirname, '../../src/domain/checks');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^[a-z]+[\\/][a-z-]+\.ts$/.test(name))
    .map((name) => name.replaceAll('\\', '/').replace('.ts', ''));
  const codes = rules.map((rule) => rule.code).sort();
  expect(codes).toEqual(files.sort());
  expect(Object.keys(findingWords).sort()).toEqual(codes);
});
