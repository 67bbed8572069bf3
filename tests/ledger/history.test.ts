import { describe, expect, it } from 'vitest';
import { parseLog, readHistory } from '../../src/io/read-history.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { baseRepository } from '../base-repository.ts';
import { makeTestFolder, makeTestRepo } from '../make-test-repo.ts';

describe('git history', () => {
  it('keeps Vietnamese names, in NFC, and the order newest first', async () => {
    const repo = makeTestRepo();
    repo.commit('một', '2026-01-02', { 'datasets/a/giá đất.csv': 'x\n' });
    repo.commit('hai', '2026-01-03', { ['datasets/a/giá.csv'.normalize('NFD')]: 'y\n' });
    const history = await readHistory(repo.dir, 'main', []);
    if (history.kind !== 'git') throw new Error('no history');
    expect(history.commits.map((c) => [c.subject, c.changes.map((f) => f.path)])).toEqual([
      ['hai', ['datasets/a/giá.csv']],
      ['một', ['datasets/a/giá đất.csv']],
    ]);
  });

  it('reads paths relative to a content folder inside a larger repository', async () => {
    const repo = makeTestRepo();
    repo.commit('một', '2026-01-02', { 'content/datasets/a.csv': 'x\n', 'README.md': 'r\n' });
    repo.commit('ngoài', '2026-01-03', { 'README.md': 's\n' });
    const history = await readHistory(`${repo.dir}/content`, 'main', []);
    if (history.kind !== 'git') throw new Error('no history');
    expect(history.commits.flatMap((c) => c.changes.map((f) => f.path))).toEqual(['datasets/a.csv']);
  });

  it('cannot be forged by a message that looks like the log itself', async () => {
    const repo = makeTestRepo();
    const fake = `\u001e${'a'.repeat(40)}\u001f2025-01-01T00:00:00+07:00\n:000000 100644 ${'0'.repeat(40)} ${'b'.repeat(40)} A\tdatasets/a.csv`;
    repo.commit(fake, '2026-01-02', { 'datasets/b.csv': 'x\n' });
    const history = await readHistory(repo.dir, 'main', []);
    if (history.kind !== 'git') throw new Error('no history');
    expect(history.commits).toHaveLength(1);
    expect(history.commits[0]?.changes.map((c) => c.path)).toEqual(['datasets/b.csv']);
  });

  it('says so where there is none: no git, no commits, a shallow clone', async () => {
    expect(await readHistory(makeTestFolder({ 'a.txt': 'a' }), 'main', [])).toEqual({ kind: 'none', because: 'no-git' });
    expect(await readHistory(makeTestRepo({ 'a.txt': 'a' }).dir, 'main', [])).toEqual({ kind: 'none', because: 'no-commits' });
    const repo = makeTestRepo();
    repo.commit('một', '2026-01-02', baseRepository());
    repo.commit('hai', '2026-01-03', { 'catalogue/README.md': 'x\n' });
    const clone = `${makeTestFolder()}/clone`;
    repo.git('clone', '-q', '--depth', '1', `file://${repo.dir}`, clone);
    const portal = await readPortal(clone);
    expect(portal.history).toEqual({ kind: 'none', because: 'shallow' });
    expect(portal.findings.map((f) => f.code)).toEqual(['git/shallow']);
  });

  it('an empty log has no commits', () => expect(parseLog('')).toEqual([]));
});
