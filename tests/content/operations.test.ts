import { expect, test } from 'vitest';
import { validate } from '../../src/domain/checks/validate.ts';
import { DEFAULT_METHOD } from '../../src/domain/model/quality.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { patchBase } from '../base-repository.ts';
import { makeTestFolder, type Changes } from '../make-test-repo.ts';

async function read(changes: Changes) {
  const portal = await readPortal(makeTestFolder(patchBase(changes as Record<string, string>)));
  return { portal, findings: validate(portal, '2026-11-23').map(({ code, where }) => `${where.file} ${code}`) };
}

test('feedback, usage and drills are read, the method of scoring stands where none is given', async () => {
  const { portal, findings } = await read({
    'catalogue/feedback/2026-11-02-sai-so.yaml':
      'received: 2026-11-02\nkind: error\ndataset: co-so-kham-benh\nsummary: Sai số giường.\n',
    'catalogue/usage/2026-10.json': '{"datasets": [{"dataset": "co-so-kham-benh", "downloads": 12}]}\n',
    'catalogue/drills/2026-11-20-thu.yaml': 'date: 2026-11-20\nkind: restore\nresult: passed\n',
  });
  expect(findings).toEqual([]);
  expect(portal.feedback).toEqual([
    {
      id: '2026-11-02-sai-so',
      received: '2026-11-02',
      kind: 'error',
      dataset: 'co-so-kham-benh',
      summary: { vi: 'Sai số giường.' },
      leak: false,
      illustrative: false,
    },
  ]);
  expect(portal.usage).toEqual([
    { month: '2026-10', datasets: [{ dataset: 'co-so-kham-benh', downloads: 12 }], illustrative: false },
  ]);
  expect(portal.drills).toEqual([
    { id: '2026-11-20-thu', date: '2026-11-20', kind: 'restore', result: 'passed', illustrative: false },
  ]);
  expect(portal.quality).toBe(DEFAULT_METHOD);
});

test('feedback must name a dataset that exists, or the agency that has to answer', async () => {
  const file = 'catalogue/feedback/2026-11-02-sai-so.yaml';
  const feedback = (more: string) => ({
    [file]: `received: 2026-11-02\nkind: error\ndataset: co-so-kham-ben\nsummary: Sai.\n${more}`,
  });
  expect((await read(feedback(''))).findings).toEqual([`${file} catalogue/unknown-reference`]);
  expect((await read(feedback('agency: so-y-te\n'))).findings).toEqual([]);
  expect((await read(feedback('agency: so-y-tee\n'))).findings).toEqual([`${file} catalogue/unknown-reference`]);
});

test('a usage file of no month is told', async () => {
  expect((await read({ 'catalogue/usage/2026-13.json': '{"datasets": []}' })).findings).toEqual([
    'catalogue/usage/2026-13.json catalogue/unknown-file',
  ]);
});
