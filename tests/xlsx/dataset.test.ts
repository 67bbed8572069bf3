import { describe, expect, it } from 'vitest';
import { validate } from '../../src/domain/checks/validate.ts';
import { METADATA_PATH, metadataWith } from '../../src/domain/checks/example-files.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { baseDataset, patchBase } from '../base-repository.ts';
import { makeTestFolder } from '../make-test-repo.ts';
import { book, CLINIC, exampleWorkbooks, HEADER, HOSPITAL } from './example-workbooks.ts';

const PATH = `${baseDataset}/2026-Q3.xlsx`;
const beside =
  '[{path: 2026-Q2.csv, period: 2026-Q2}, {path: 2026-Q3.csv, period: 2026-Q3}, {path: 2026-Q3.xlsx, period: 2026-Q3}]';
const alone = '[{path: 2026-Q2.csv, period: 2026-Q2}, {path: 2026-Q3.xlsx, period: 2026-Q3}]';

async function check(resources: string, bytes: Uint8Array) {
  const csv = resources === alone ? { [`${baseDataset}/2026-Q3.csv`]: null } : {};
  const files = patchBase({ [METADATA_PATH]: metadataWith({ resources }), ...csv });
  const portal = await readPortal(makeTestFolder({ ...files, [PATH]: bytes }));
  const findings = validate(portal, '2026-11-23').filter(({ where }) => where.file === PATH);
  return {
    facts: portal.facts.get(PATH),
    entry: portal.files.get(PATH),
    said: findings.map(({ code, level }) => `${level} ${code}`),
  };
}

describe('a workbook beside the CSV of its period', () => {
  it('is taken as it is', async () => {
    const { said, facts, entry } = await check(beside, book());
    expect([said, facts, entry?.sha256?.length]).toEqual([[], undefined, 64]);
  });
  it('may be laid out for people: a warning', async () =>
    expect((await check(beside, exampleWorkbooks['header-not-first-row']?.() ?? book())).said).toEqual([
      'warning xlsx/header-not-first-row',
    ]));
  it('may not be dangerous', async () =>
    expect((await check(beside, exampleWorkbooks['macro']?.() ?? book())).said).toEqual(['error xlsx/macro']));
});

describe('a workbook that is the only file of its period', () => {
  it('is read as the table', async () => {
    const { said, facts } = await check(alone, book());
    expect(said).toEqual([]);
    expect(facts).toMatchObject({
      rows: 2,
      header: HEADER,
      columns: [{ name: 'ma' }, {}, {}, { name: 'so_giuong', min: '0', max: '360' }, {}, {}],
    });
  });
  it('is checked against the schema', async () => {
    const { said } = await check(alone, book([HEADER, HOSPITAL.with(0, 'CS-1'), HOSPITAL, CLINIC.with(3, 'nhiều')]));
    expect(said).toEqual(['error table/pattern', 'error table/type']);
  });
  it('must be one plain table', async () =>
    expect((await check(alone, book([['TIÊU ĐỀ'], HEADER, HOSPITAL]))).said).toEqual(['error xlsx/header-not-first-row']));
  it('that cannot be read has no columns', async () =>
    expect(await check(alone, new TextEncoder().encode('ma,ten\n'))).toMatchObject({
      said: ['error xlsx/not-workbook'],
      facts: undefined,
    }));
  it('without a cell is empty', async () => expect((await check(alone, book([]))).said).toEqual(['error table/empty']));
});

it('a workbook of old Excel is refused under its own name too', async () => {
  const files = patchBase({ [METADATA_PATH]: metadataWith({ resources: beside.replace('.xlsx', '.xls') }) });
  const portal = await readPortal(
    makeTestFolder({ ...files, [PATH.replace('.xlsx', '.xls')]: exampleWorkbooks['old-format']?.() ?? book() }),
  );
  expect(portal.findings).toMatchObject([{ code: 'xlsx/old-format', level: 'error' }]);
});
