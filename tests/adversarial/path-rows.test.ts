import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/domain/checks/validate.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { makeTestFolder, type Changes } from '../make-test-repo.ts';
import { judgeContent, listFindings, metadataSaying, METADATA } from './judge-content.ts';

const TABLE = 'ma\nCS-001\n';
const named = (path: string) => metadataSaying('resources', `resources:\n  - {path: ${JSON.stringify(path)}, period: 2026-Q3}`);
const dataset = (folder: string): Changes => ({
  [`${folder}/metadata.yaml`]: (baseRepository()[METADATA] ?? '').replace(
    /schema:[\s\S]*/,
    'resources: []\nnoChange: [{period: 2026-Q3, statement: Không phát sinh, document: 1/X}]\n',
  ),
});
const only = (path: string) => ({ [`${baseDataset}/2026-Q2.csv`]: null, [`${baseDataset}/2026-Q3.csv`]: null, ...named(path) });

const LONG = `${'a'.repeat(240)}.csv`;
const DEEP = `${'a/'.repeat(40)}a.csv`;

/** Rows P01 and P04–P10 of the list of hostile and unlucky inputs. */
const rows: readonly (readonly [string, string, Changes, readonly string[]])[] = [
  ...['../../../etc/passwd', '..\\..\\x', '%2e%2e/x', '/etc/passwd', 'C:\\x', 'file:///etc/passwd', './a/../../x.csv'].map(
    (path) => ['P01', path, only(path), ['error path/outside metadata.yaml:10:6 /resources/0/path']] as const,
  ),
  [
    'P04',
    'a file twice, by capitals',
    { [`${baseDataset}/2026-q3.csv`]: TABLE },
    ['error path/case-collision 2026-q3.csv', 'warning path/orphan 2026-q3.csv'],
  ],
  [
    'P04',
    'a folder twice, by capitals',
    { ...dataset('datasets/so-y-te/Co-So-Kham-Benh') },
    ['error path/name datasets/so-y-te/Co-So-Kham-Benh/metadata.yaml', 'error path/case-collision metadata.yaml'],
  ],
  [
    'P05',
    'a name in decomposed letters',
    { [`${baseDataset}/${'số liệu'.normalize('NFD')}.csv`]: TABLE },
    ['error path/odd-name số liệu.csv', 'warning path/orphan số liệu.csv'],
  ],
  [
    'P05',
    'both forms of one name',
    { [`${baseDataset}/${'số'.normalize('NFD')}.csv`]: TABLE, [`${baseDataset}/${'số'.normalize('NFC')}.csv`]: 'khác\n' },
    ['error path/odd-name số.csv', 'warning path/orphan số.csv'],
  ],
  [
    'P06',
    'a Cyrillic letter',
    dataset('datasets/so-y-te/ԁan-so'),
    ['error path/name datasets/so-y-te/ԁan-so/metadata.yaml', 'error path/odd-name datasets/so-y-te/ԁan-so/metadata.yaml'],
  ],
  [
    'P06',
    'a full-width letter',
    dataset('datasets/so-y-te/ｄan-so'),
    ['error path/name datasets/so-y-te/ｄan-so/metadata.yaml', 'error path/odd-name datasets/so-y-te/ｄan-so/metadata.yaml'],
  ],
  [
    'P06',
    'a dotless i',
    dataset('datasets/so-y-te/dı-san'),
    ['error path/name datasets/so-y-te/dı-san/metadata.yaml', 'error path/odd-name datasets/so-y-te/dı-san/metadata.yaml'],
  ],
  ...['con.csv', 'aux', 'a:b.csv', 'a.', 'a ', '-rf'].map(
    (name) =>
      [
        'P07',
        JSON.stringify(name),
        { [`${baseDataset}/${name}`]: TABLE },
        [`error path/odd-name ${name}`, `warning path/orphan ${name}`],
      ] as const,
  ),
  ['P07', 'a line break in a name', { [`${baseDataset}/a\nb.csv`]: TABLE }, ['error path/odd-name a\nb.csv']],
  ['P07', 'a page of the portal', dataset('datasets/so-y-te/index'), ['error path/name datasets/so-y-te/index/metadata.yaml']],
  ['P07', 'a folder of the portal', dataset('datasets/so-y-te/api'), ['error path/name datasets/so-y-te/api/metadata.yaml']],
  [
    'P07',
    'a page as a file',
    { ...only('index.html'), [`${baseDataset}/index.html`]: '<p>\n' },
    ['error path/active-format metadata.yaml:10:6 /resources/0/path'],
  ],
  ['P08', '240 letters', { [`${baseDataset}/${LONG}`]: TABLE }, [`error path/odd-name ${LONG}`, `warning path/orphan ${LONG}`]],
  [
    'P08',
    '40 folders deep',
    { [`${baseDataset}/${DEEP}`]: TABLE },
    [`error path/odd-name ${DEEP}`, `warning path/orphan ${DEEP}`, `error path/stray-file ${DEEP}`],
  ],
  [
    'P09',
    'named and not there',
    named('2026-Q4.csv'),
    [
      'warning path/orphan 2026-Q2.csv',
      'warning path/orphan 2026-Q3.csv',
      'error path/file-missing metadata.yaml:10:6 /resources/0/path',
    ],
  ],
  ['P09', 'there and not named', { [`${baseDataset}/quen.csv`]: TABLE }, ['warning path/orphan quen.csv']],
  [
    'P10',
    'one file for two periods',
    metadataSaying('resources', 'resources:\n  - {path: 2026-Q3.csv, period: 2026-Q2}\n  - {path: 2026-Q3.csv, period: 2026-Q3}'),
    ['warning path/orphan 2026-Q2.csv', 'error path/named-twice metadata.yaml:11:6 /resources/1/path'],
  ],
  [
    'P10',
    'two datasets of one id',
    dataset('datasets/so-khcn/co-so-kham-benh'),
    [
      'error list/other-holder datasets/so-khcn/co-so-kham-benh/metadata.yaml:5:1 /listItem',
      'error metadata/id-duplicate metadata.yaml:1:1',
    ],
  ],
  [
    'P10',
    'an id that another dataset had before',
    { ...metadataSaying('formerIds', 'formerIds: [phong-kham]'), ...dataset('datasets/so-y-te/phong-kham') },
    ['error metadata/id-duplicate datasets/so-y-te/phong-kham/metadata.yaml:1:1'],
  ],
];

describe('paths', () => {
  it.each(rows)('%s: %s', async (_id, _name, changes, expected) => {
    expect(listFindings(await judgeContent(changes))).toEqual(expected);
  });

  it('P02: a link is told and not followed, for a file and for a folder', async () => {
    const { [`${baseDataset}/2026-Q3.csv`]: _, ...files } = baseRepository();
    const root = makeTestFolder(files);
    symlinkSync('/etc/passwd', join(root, baseDataset, '2026-Q3.csv'));
    mkdirSync(join(root, 'datasets/so-khcn'), { recursive: true });
    symlinkSync('../so-y-te/co-so-kham-benh', join(root, 'datasets/so-khcn/muon'));
    const findings = validate(await readPortal(root), '2026-11-23');
    expect(listFindings(findings)).toEqual([
      'error path/special-file datasets/so-khcn/muon',
      'error path/special-file 2026-Q3.csv',
      'error path/file-missing metadata.yaml:11:6 /resources/1/path',
    ]);
    expect(JSON.stringify(findings)).not.toContain('root:');
  });
});

it.each(['COM1.csv', 'lpt9', 'nul.txt', 'Aux.tar.gz'])(
  'P07: %s is told to be a device of Windows, not to have odd letters',
  async (name) => {
    const findings = await judgeContent({ [`${baseDataset}/${name}`]: 'a\n1\n' });
    expect(findings.find(({ code }) => code === 'path/odd-name')?.args).toEqual({ found: name, why: 'device' });
  },
);

it('P05: a name that is no UTF-8 is told, and the rest is read', async () => {
  const root = makeTestFolder(baseRepository());
  const name = Buffer.from([0x61, 0xff, 0xfe]);
  writeFileSync(Buffer.concat([Buffer.from(`${join(root, baseDataset)}/`), name]), 'a\n');
  mkdirSync(Buffer.concat([Buffer.from(`${join(root, 'catalogue')}/`), name]));
  const findings = validate(await readPortal(root), '2026-11-23');
  expect(listFindings(findings)).toEqual(['error path/odd-name catalogue/a\ufffd\ufffd', 'error path/odd-name a\ufffd\ufffd']);
  expect(findings[0]?.args).toEqual({ found: 'a\ufffd\ufffd', why: 'utf-8' });
});
