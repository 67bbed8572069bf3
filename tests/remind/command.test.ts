import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { baseRepository } from '../base-repository.ts';
import { startFakeForge, TOKEN } from '../forge/fake-forge.ts';
import { makeTestFolder, makeTestRepo } from '../make-test-repo.ts';
import { projectRoot, runCommand } from '../run-command.ts';

function start(): string[] {
  const repo = makeTestRepo();
  repo.commit('Kho ban đầu', '2026-10-10', baseRepository());
  return ['remind', '--root', repo.dir, '--as-of', '2027-01-03'];
}

function misfits(name: string, value: unknown): unknown {
  const ajv = new Ajv2020({ strict: false, formats: { date: true } });
  for (const file of ['remind-plan', 'reminders-told'])
    ajv.addSchema(JSON.parse(readFileSync(join(projectRoot, `schemas/${file}.schema.json`), 'utf8')) as object);
  const check = ajv.getSchema(`https://opendata.quangngai.gov.vn/schemas/${name}.schema.json`);
  return check?.(value) ? [] : check?.errors;
}

test('without a place to write, a forge or --dry-run it says what it needs', async () => {
  const result = await runCommand(start());
  expect(result).toMatchObject({ code: 2, stdout: '' });
  expect(result.stderr).toContain('--out');
});

test('--dry-run prints issues, comments and mails in full, and writes nothing', async () => {
  const { code, stdout } = await runCommand([...start(), '--dry-run', '--agency', 'so-y-te']);
  expect(code).toBe(0);
  expect(stdout).toContain('mở mục theo dõi: [Sở Y tế] Dữ liệu mở:');
  expect(stdout).toContain('YT-01 Cơ sở khám bệnh được cấp phép, quý IV/2026: hạn 18/01/2027, còn 15 ngày');
  expect(stdout).not.toContain('<!--');
});

test('--format json fits its schema', async () => {
  const { stdout } = await runCommand([...start(), '--dry-run', '--format', 'json']);
  expect(misfits('remind-plan', JSON.parse(stdout))).toEqual([]);
});

test('--out writes mails, calendars and the record once; the next run on the same day writes no mail', async () => {
  const [args, out] = [start(), makeTestFolder()];
  expect(await runCommand([...args, '--out', out])).toMatchObject({ code: 0, stderr: '' });
  const mails = readdirSync(join(out, 'mail'));
  expect(mails).toContain('2027-01-03-so-y-te.eml');
  expect(readdirSync(join(out, 'calendar'))).toContain('so-y-te.ics');
  expect(misfits('reminders-told', JSON.parse(readFileSync(join(out, 'reminders-told.json'), 'utf8')))).toEqual([]);
  const again = await runCommand([...args, '--out', out]);
  expect(again.stdout).toContain(', 0 thư');
  expect(readdirSync(join(out, 'mail'))).toEqual(mails);
});

test('a duty 30 days overdue has the draft of a letter, once; --dry-run names it', async () => {
  const [args, out] = [start().with(-1, '2027-02-17'), makeTestFolder()];
  const dry = await runCommand([...args, '--dry-run', '--agency', 'so-y-te']);
  expect(dry.stdout).toMatch(/dự thảo công văn đôn đốc \(\d+ việc quá hạn\): letters\/2027-02-17-so-y-te\.docx/);
  const result = await runCommand([...args, '--out', out]);
  expect(result.stdout).toMatch(/\d+ dự thảo công văn đôn đốc\./);
  expect(readdirSync(join(out, 'letters'))).toContain('2027-02-17-so-y-te.docx');
  rmSync(join(out, 'letters'), { recursive: true });
  await runCommand([...args, '--out', out]);
  expect(existsSync(join(out, 'letters'))).toBe(false);
});

test('with a token it renews the issues; a forge that refuses is told without the token', async () => {
  const forge = await startFakeForge('gitea');
  const env = { FORGE: 'forgejo', FORGE_URL: forge.options.url, FORGE_REPOSITORY: 'cong/du-lieu', FORGE_TOKEN: TOKEN };
  const args = start();
  expect(await runCommand(args, { env })).toMatchObject({ code: 0, stderr: '' });
  expect(forge.state.issues.some((issue) => issue.title.startsWith('[Sở Y tế]'))).toBe(true);
  const no = { status: 403, body: { message: `no ${TOKEN}` } };
  forge.next.push(no, no);
  const refused = await runCommand(args, { env });
  expect(refused.code).toBe(2);
  expect(refused.stderr).not.toContain(TOKEN);
});

test('nobody is reminded from a history that was cut off; a folder without one is told of', async () => {
  const repo = makeTestRepo(baseRepository());
  repo.commit('Kho ban đầu', '2026-10-10');
  repo.commit('Thêm', '2026-10-11', { 'datasets/README.md': 'Dữ liệu.\n' });
  const clone = join(makeTestFolder(), 'ban-sao');
  repo.git('clone', '-q', '--depth', '1', `file://${repo.dir}`, clone);
  const out = makeTestFolder();
  const shallow = await runCommand(['remind', '--root', clone, '--as-of', '2027-01-03', '--out', out]);
  expect(shallow).toMatchObject({ code: 2, stdout: '' });
  expect(shallow.stderr).toContain('git fetch --unshallow');
  expect(readdirSync(out)).toEqual([]);
  const folder = await runCommand(['remind', '--root', makeTestFolder(baseRepository()), '--as-of', '2027-01-03', '--dry-run']);
  expect(folder.code).toBe(0);
  expect(folder.stderr).toContain('không có lịch sử git');
});
