import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { baseDataset, baseRepository, patchBase } from './base-repository.ts';
import { makeTestRepo } from './make-test-repo.ts';

test('a commit has the chosen dates in Vietnamese time, and the changes', () => {
  const repo = makeTestRepo({ 'a.txt': 'một' });
  repo.commit('Đầu tiên', '2026-10-01');
  repo.commit('Thứ hai', '2026-10-16T23:30:00+07:00', { 'a.txt': null, 'b/giá đất.csv': 'x\n' }, { authored: '2026-10-02' });
  expect(repo.git('log', '--format=%cI %aI %s')).toBe(
    '2026-10-16T23:30:00+07:00 2026-10-02T09:00:00+07:00 Thứ hai\n2026-10-01T09:00:00+07:00 2026-10-01T09:00:00+07:00 Đầu tiên',
  );
  expect(existsSync(join(repo.dir, 'a.txt'))).toBe(false);
  expect(readFileSync(join(repo.dir, 'b/giá đất.csv'), 'utf8')).toBe('x\n');
});

test('a merge lands on main on its own day, and the branch keeps the day of its work', () => {
  const repo = makeTestRepo({ 'a.txt': 'một' });
  repo.commit('Đầu tiên', '2026-10-01');
  repo.merge('Hợp nhất #2', '2026-10-20', { 'q3.csv': 'x\n' }, { branchDate: '2026-10-10', author: 'Bà A <a@example.vn>' });
  expect(repo.git('log', '--first-parent', '--format=%cs %s')).toBe('2026-10-20 Hợp nhất #2\n2026-10-01 Đầu tiên');
  expect(repo.git('log', '-1', '--format=%cs %an', 'main^2')).toBe('2026-10-10 Bà A');
});

test('the base repository takes patches', () => {
  const files = patchBase({ [`${baseDataset}/2026-Q2.csv`]: null, 'catalogue/topics.yaml': 'topics: []\n' });
  expect(files[`${baseDataset}/2026-Q2.csv`]).toBeUndefined();
  expect(files['catalogue/topics.yaml']).toBe('topics: []\n');
  expect(Object.keys(baseRepository())).toContain(`${baseDataset}/2026-Q2.csv`);
});
