import { describe, expect, it } from 'vitest';
import { baseRepository } from '../base-repository.ts';
import type { Changes } from '../make-test-repo.ts';
import { judgeContent, listFindings, metadataSaying, METADATA } from './judge-content.ts';

const BASE = baseRepository()[METADATA] ?? '';
const laughs = Array.from(
  { length: 9 },
  (_, i) => `a${i + 1}: &a${i + 1} [${i === 0 ? 'ha' : Array(9).fill(`*a${i}`).join(', ')}]`,
);
const AGENCY = 'catalogue/agencies/so-y-te.yaml';

/** Rows Y01–Y12 of the list of hostile and unlucky inputs. */
const rows: readonly (readonly [string, string, Changes, readonly string[]])[] = [
  ['Y01', 'a billion laughs', { [METADATA]: `${BASE}${laughs.join('\n')}\n` }, ['error yaml/alias metadata.yaml:13:10']],
  ['Y02', 'one merge key', { [METADATA]: `${BASE}x: {<<: {a: 1}}\n` }, ['error yaml/alias metadata.yaml:12:5']],
  ['Y02', 'an alias', { [METADATA]: `${BASE}x: &a 1\ny: *a\n` }, ['error yaml/alias metadata.yaml:13:4']],
  ['Y03', 'a key twice', { [METADATA]: `${BASE}title: Tên thứ hai\n` }, ['error yaml/duplicate-key metadata.yaml:12:1']],
  ['Y04', 'a tab as indentation', { [METADATA]: BASE.replace('  vi:', '\tvi:') }, ['error yaml/whitespace metadata.yaml:3:1']],
  ['Y05', 'Norway', metadataSaying('licence', 'licence: no'), ['error metadata/licence-unknown metadata.yaml:12:1 /licence']],
  [
    'Y05',
    'a number with a zero in front',
    metadataSaying('places', 'places: [021040]'),
    ['error metadata/type metadata.yaml:12:10 /places/0'],
  ],
  [
    'Y05',
    'a boolean where text is wanted',
    metadataSaying('sync', 'sync: true'),
    ['error metadata/type metadata.yaml:12:1 /sync'],
  ],
  [
    'Y05',
    'a number where text is wanted',
    metadataSaying('keywords', 'keywords: [bệnh viện, 1.10]'),
    ['error metadata/type metadata.yaml:6:23 /keywords/1'],
  ],
  ['Y05', 'minutes and seconds stay text', metadataSaying('keywords', 'keywords: [12:30:00, yes, on]'), []],
  [
    'Y06',
    'a day that does not exist',
    { [AGENCY]: 'name: Sở Y tế\nkind: department\nverified: true\nvalidFrom: 2025-02-30\n' },
    ['error metadata/date catalogue/agencies/so-y-te.yaml:4:1 /validFrom'],
  ],
  [
    'Y07',
    'a tag of JavaScript',
    metadataSaying('keywords', 'keywords: !!js/function "function () {}"'),
    ['error yaml/tag metadata.yaml:6:25'],
  ],
  [
    'Y07',
    'a tag of Python',
    metadataSaying('title', 'title: !!python/object/apply:os.system ["id"]'),
    ['error yaml/tag metadata.yaml:1:40'],
  ],
  ['Y07', 'binary', metadataSaying('title', 'title: !!binary aGVsbG8='), ['error yaml/tag metadata.yaml:1:17']],
  ['Y08', 'two documents', { [METADATA]: `${BASE}---\na: 1\n` }, ['error yaml/documents metadata.yaml:12:1']],
  ['Y08', 'only comments', { [METADATA]: '# chưa viết\n' }, ['error yaml/empty metadata.yaml:1']],
  ['Y08', 'nothing', { [METADATA]: '' }, ['error yaml/empty metadata.yaml:1']],
  ['Y09', '__proto__', { [METADATA]: `${BASE}__proto__: {isAdmin: true}\n` }, ['error metadata/unknown-key metadata.yaml:12:1']],
  [
    'Y09',
    'constructor',
    { [METADATA]: `${BASE}constructor: {prototype: {isAdmin: true}}\n` },
    ['error metadata/unknown-key metadata.yaml:12:1'],
  ],
  [
    'Y09',
    'toString',
    { [METADATA]: `${BASE}contact: {name: A, toString: 1}\n` },
    ['error metadata/unknown-key metadata.yaml:12:20'],
  ],
  [
    'Y09',
    'as a dataset',
    {
      'datasets/so-y-te/constructor/metadata.yaml': BASE.replace(/resources:[\s\S]*/, 'resources: []\n').replace(
        'schema: schema.yaml\n',
        '',
      ),
    },
    [
      'error path/name datasets/so-y-te/constructor/metadata.yaml',
      'warning metadata/nothing-provided datasets/so-y-te/constructor/metadata.yaml:8:1 /resources',
    ],
  ],
  ['Y10', '100,000 brackets', { [METADATA]: `x: ${'['.repeat(100_000)}` }, ['error yaml/too-deep metadata.yaml:1']],
  [
    'Y10',
    '65 levels',
    { [METADATA]: `${BASE}x: ${'['.repeat(65)}${']'.repeat(65)}\n` },
    ['error yaml/too-deep metadata.yaml:12:68'],
  ],
  ['Y10', 'a text of 20 MB', { [METADATA]: `${BASE}x: "${'a'.repeat(20_000_000)}"\n` }, ['error yaml/too-large metadata.yaml']],
  [
    'Y11',
    'a slip in a key',
    metadataSaying('licens', 'licens: dieu-khoan-2026'),
    ['error metadata/unknown-key metadata.yaml:12:1 /licens'],
  ],
  ['Y12', 'Windows line ends and a byte-order mark', { [METADATA]: `\u{FEFF}${BASE.replaceAll('\n', '\r\n')}` }, []],
  [
    'Y12',
    'no-break spaces as indentation',
    { [METADATA]: BASE.replace('\n  vi:', '\n\u00a0\u00a0vi:') },
    ['error yaml/whitespace metadata.yaml:3:1'],
  ],
  [
    'Y12',
    'a next-line character',
    { [METADATA]: BASE.replace('YT-01\n', 'YT-01\u0085') },
    ['error yaml/whitespace metadata.yaml:5:16'],
  ],
  [
    'Y12',
    'a line separator',
    { [METADATA]: BASE.replace('YT-01\n', 'YT-01\u2028') },
    ['error yaml/whitespace metadata.yaml:5:16'],
  ],
];

describe('YAML', () => {
  it.each(rows)('%s: %s', async (_id, _name, changes, expected) => {
    // How far the parser comes before its stack ends is the machine's.
    const told = listFindings(await judgeContent(changes)).map((line) => line.replace(/(too-deep metadata\.yaml:1):\d+$/, '$1'));
    expect(told).toEqual(expected);
  });

  it('Y09: no object of the program is changed', async () => {
    await judgeContent({ [METADATA]: `${BASE}__proto__: {isAdmin: true}\nconstructor: {prototype: {isAdmin: true}}\n` });
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  it('Y03: both lines are named', async () => {
    const [finding] = await judgeContent({ [METADATA]: `${BASE}title: Tên thứ hai\n` });
    expect(finding).toMatchObject({ where: { line: 12 }, args: { first: 1 } });
  });

  it('Y11: the message names the key that was meant', async () => {
    const [finding] = await judgeContent(metadataSaying('licens', 'licens: dieu-khoan-2026'));
    expect(finding?.args).toMatchObject({ key: 'licens', suggestion: 'licence' });
  });
});
