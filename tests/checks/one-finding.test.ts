import { describe, expect, it } from 'vitest';
import { validate } from '../../src/domain/checks/validate.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { baseRepository } from '../base-repository.ts';
import { makeTestFolder } from '../make-test-repo.ts';

const findingsOf = async (files: Record<string, string>) => validate(await readPortal(makeTestFolder(files)), '2026-11-23');

/** A broken file is told once, in itself; what leans on it is unknown, not wrong. */
describe.each(Object.keys(baseRepository()))('one broken file gives one finding: %s', (path) => {
  it('broken syntax', async () => {
    const text = path.endsWith('.csv') ? 'ma,ten\n"CS-001,Bệnh viện\n' : `${baseRepository()[path]}\nx: [1, 2\n`;
    const errors = (await findingsOf({ ...baseRepository(), [path]: text })).filter((f) => f.level === 'error');
    expect(new Set(errors.map((f) => f.where.file))).toEqual(new Set([path]));
    if (!path.endsWith('.csv')) expect(errors.map((f) => f.code)).toEqual(['yaml/syntax']);
  });

  it.runIf(path.endsWith('.yaml'))('an unknown key', async () => {
    const findings = await findingsOf({ ...baseRepository(), [path]: `${baseRepository()[path]}khoa_la: 1\n` });
    // Table Schema allows keys of one's own.
    if (path.endsWith('/schema.yaml')) expect(findings).toEqual([]);
    else
      expect(findings).toMatchObject([
        { code: 'metadata/unknown-key', where: { file: path, pointer: '/khoa_la' }, args: { key: 'khoa_la' } },
      ]);
  });
});

it('a wrong key is shown with its line, character and the word that was meant', async () => {
  const path = 'datasets/so-y-te/co-so-kham-benh/metadata.yaml';
  const findings = await findingsOf({ ...baseRepository(), [path]: `${baseRepository()[path]}licens: dieu-khoan-2026\n` });
  const lines = (baseRepository()[path] ?? '').split('\n').length;
  expect(findings).toMatchObject([{ where: { line: lines, character: 1 }, args: { suggestion: 'licence' } }]);
});
