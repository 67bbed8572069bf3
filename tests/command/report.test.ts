import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { baseRepository } from '../base-repository.ts';
import { makeTestFolder, makeTestRepo } from '../make-test-repo.ts';
import { runCommand } from '../run-command.ts';

test('report writes the four files of a period, the same bytes each time', async () => {
  const repo = makeTestRepo();
  repo.commit('Dữ liệu', '2026-10-12', baseRepository());
  const [one, two] = [makeTestFolder(), makeTestFolder()];
  for (const out of [one, two])
    expect(
      await runCommand(['report', '--half', '2026-H2', '--as-of', '2026-12-15', '--root', repo.dir, '--out', out]),
    ).toMatchObject({ code: 0, stderr: '' });
  expect(readdirSync(one).sort()).toEqual(['docx', 'html', 'json', 'xlsx'].map((extension) => `bao-cao-2026-H2.${extension}`));
  for (const name of readdirSync(one)) expect(readFileSync(join(one, name)).equals(readFileSync(join(two, name)))).toBe(true);
});

test('report freezes, wants a reason for a correction, and verifies', async () => {
  const repo = makeTestRepo();
  repo.commit('Dữ liệu', '2026-10-12', baseRepository());
  const report = (...more: string[]) => runCommand(['report', ...more, '--root', repo.dir]);
  const freeze = ['--half', '2026-H2', '--freeze', '--as-of', '2026-12-15'];
  expect(await report(...freeze)).toMatchObject({ code: 0, stdout: 'Đã ghi catalogue/assessments/2026-H2.json\n' });
  expect(await report(...freeze)).toMatchObject({ code: 2, stderr: expect.stringContaining('--reason') as string });
  expect(await report(...freeze, '--reason', 'Ghi sai kỳ')).toMatchObject({ code: 0 });
  expect(await report('--verify')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^2 kết quả/) as string });
  const path = join(repo.dir, 'catalogue/assessments/2026-H2.json');
  repo.write({ 'catalogue/assessments/2026-H2.json': readFileSync(path, 'utf8').replace('"files": 2', '"files": 3') });
  expect(await report('--verify')).toMatchObject({ code: 1, stdout: expect.stringContaining('phiên bản 1') as string });
});

test('report --verify names what earlier rules computed, and how to compute it again, and is content', async () => {
  const repo = makeTestRepo();
  const commit = repo.commit('Dữ liệu', '2026-10-12', baseRepository());
  await runCommand(['report', '--half', '2026-H2', '--freeze', '--as-of', '2026-12-15', '--root', repo.dir]);
  const path = 'catalogue/assessments/2026-H2.json';
  repo.write({ [path]: readFileSync(join(repo.dir, path), 'utf8').replace(/"rules": \d+/, '"rules": 0') });
  expect(await runCommand(['report', '--verify', '--root', repo.dir])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(`git worktree add ../tinh-lai-2026-H2 ${commit}`) as string,
  });
});

test.each([
  [[], 'Cho biết một kỳ'],
  [['--half', '2026-H3'], '--half là "2026-H3"'],
  [['--half', '2026-Q3'], '--half là "2026-Q3"'],
  [['--half', '2026-H1', '--month', '2026-10'], 'Cho biết một kỳ'],
  [['--month', '2026-10', '--freeze'], '--freeze cùng --half'],
  [['--half', '2026-H1', '--freeze'], 'không có lịch sử git'],
  [['--half', '2026-H1', '--from', '2026-06-30'], 'ở sau --to'],
])('report %j is refused with a sentence', async (args, sentence) => {
  const root = makeTestFolder(baseRepository());
  const { code, stderr } = await runCommand(['report', ...args, '--root', root]);
  expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
});
