import { describe, expect, it } from 'vitest';
import { baseDataset, baseRepository } from '../base-repository.ts';
import type { Changes } from '../make-test-repo.ts';
import { judgeContent, listFindings, metadataSaying, METADATA } from './judge-content.ts';

const Q3 = `${baseDataset}/2026-Q3.csv`;
const TABLE = baseRepository()[Q3] ?? '';
const AGENCY = 'catalogue/agencies/so-y-te.yaml';
const title = (text: string) => metadataSaying('title', `title: ${JSON.stringify(text)}`);
const readme = (text: string): Changes => ({ [`${baseDataset}/README.md`]: `Ghi chú.\n\n${text}\n` });
const source = (url: string) => metadataSaying('sources', `sources: [{title: Nguồn, url: ${JSON.stringify(url)}}]`);
const api = (url: string): Changes => ({
  [METADATA]: `${baseRepository()[METADATA]}  - {api: ${JSON.stringify(url)}}\n`,
});
const picture = (inside: string, head = ''): Changes => ({
  [METADATA]: `${baseRepository()[METADATA]}  - {path: so-do.svg, period: 2026-Q3}\n`,
  [`${baseDataset}/so-do.svg`]: `${head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">${inside}</svg>\n`,
});
const geojson = (name: string): Changes => ({
  [METADATA]: `${baseRepository()[METADATA]}  - {path: diem.geojson, period: 2026-Q3, schema: diem.yaml}\n`,
  [`${baseDataset}/diem.yaml`]: 'fields: [{name: ten, type: string}]\n',
  [`${baseDataset}/diem.geojson`]: JSON.stringify({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { ten: name }, geometry: { type: 'Point', coordinates: [108.8, 15.12] } }],
  }),
});

/** Rows T01–T10 of the list of hostile and unlucky inputs; how what is accepted is shown stands in `shown-literally.test.ts`. */
const rows: readonly (readonly [string, string, Changes, readonly string[]])[] = [
  ['T01', 'a script in the title', title('Cơ sở <script>alert(1)</script>'), ['warning text/html metadata.yaml:1:1 /title/vi']],
  [
    'T01',
    'an image with an event in a keyword',
    metadataSaying('keywords', 'keywords: ["<img src=x onerror=alert(1)>"]'),
    ['warning text/html metadata.yaml:6:12 /keywords/0'],
  ],
  [
    'T01',
    'in the name of an agency',
    { [AGENCY]: 'name: "Sở <b>Y tế</b>"\nkind: department\nverified: true\naccounts: [can-bo-y-te]\n' },
    ['warning text/html catalogue/agencies/so-y-te.yaml:1:1 /name/vi'],
  ],
  [
    'T01',
    'in a cell',
    { [Q3]: TABLE.replace('Bệnh viện Minh họa', '<img src=x onerror=alert(1)>') },
    ['warning text/html 2026-Q3.csv row 1 ten'],
  ],
  ['T01', 'in a property of GeoJSON', geojson('<script>alert(1)</script>'), ['warning text/html diem.geojson row 1 ten']],
  ['T01', 'no false alarm: less and greater', title('Hộ có thu nhập < 2 triệu và > 1 triệu, tỷ lệ <5%'), []],
  ['T02', 'the end of a script element', title('Cơ sở </script><script>'), ['warning text/html metadata.yaml:1:1 /title/vi']],
  ['T02', 'the beginning of a comment', title('Cơ sở <!-- kín'), ['warning text/html metadata.yaml:1:1 /title/vi']],
  ['T03', 'a link that runs', readme('[x](javascript:alert(1))'), ['error text/link README.md:3']],
  ['T03', 'a link to data', readme('[x](data:text/html,<script>)'), ['error text/link README.md:3']],
  ['T03', 'in angle brackets', readme('<vbscript:msgbox(1)>'), ['error text/link README.md:3']],
  ['T03', 'in a definition', readme('[x][y]\n\n[y]: javascript:alert(1)'), ['error text/link README.md:5']],
  ['T03', 'a picture from elsewhere', readme('![](http://tracker.example/x.gif)'), ['error text/link README.md:3']],
  [
    'T03',
    'no false alarm: raw HTML is shown as text',
    readme('<b onclick="x">đậm</b>, xem https://quangngai.gov.vn và <https://soyte.gov.vn>'),
    [],
  ],
  ['T04', 'a scheme that runs', source('javascript:alert(1)'), ['error metadata/pattern metadata.yaml:12:26 /sources/0/url']],
  [
    'T04',
    'an address inside the data centre',
    source('https://169.254.169.254/latest/meta-data'),
    ['error text/url metadata.yaml:12:26 /sources/0/url'],
  ],
  ['T04', 'the same over http', source('http://169.254.169.254/'), ['error text/url metadata.yaml:12:26 /sources/0/url']],
  ['T04', 'this machine', source('https://localhost:4321/'), ['error text/url metadata.yaml:12:26 /sources/0/url']],
  ['T04', 'a number for an address', source('https://2130706433/'), ['error text/url metadata.yaml:12:26 /sources/0/url']],
  ['T04', 'IPv6', source('https://[::1]/'), ['error text/url metadata.yaml:12:26 /sources/0/url']],
  ['T04', 'a file', source('file:///etc/passwd'), ['error metadata/pattern metadata.yaml:12:26 /sources/0/url']],
  ['T04', 'no scheme', source('//evil.example/x'), ['error metadata/pattern metadata.yaml:12:26 /sources/0/url']],
  [
    'T04',
    'a password',
    source('https://user:pass@quangngai.gov.vn/'),
    ['error text/url metadata.yaml:12:26 /sources/0/url', 'error secret/connection metadata.yaml:12:32'],
  ],
  ['T04', 'a look-alike host', source('https://quangngаi.gov.vn/'), ['error text/url metadata.yaml:12:26 /sources/0/url']],
  ['T04', 'its code', source('https://xn--quangngi-3fg.gov.vn/'), ['error text/url metadata.yaml:12:26 /sources/0/url']],
  ['T04', 'an API on a private host', api('https://10.0.0.7/v1'), ['error text/url metadata.yaml:12:6 /resources/2/api']],
  [
    'T04',
    'the site of an agency',
    { [AGENCY]: 'name: Sở Y tế\nkind: department\nverified: true\ncontact: {name: Văn phòng, url: "https://soyte.local/"}\n' },
    ['error text/url catalogue/agencies/so-y-te.yaml:4:28 /contact/url'],
  ],
  ['T05', 'a script', picture('<script>alert(1)</script>'), ['error text/active-content so-do.svg:1']],
  ['T05', 'an event', picture('<rect width="1" onload = "alert(1)"/>'), ['error text/active-content so-do.svg:1']],
  ['T05', 'foreign content', picture('<foreignObject><p/></foreignObject>'), ['error text/active-content so-do.svg:1']],
  [
    'T05',
    'something from elsewhere',
    picture('<use xlink:href="https://evil.example/x.svg#a"/>'),
    ['error text/active-content so-do.svg:1'],
  ],
  [
    'T05',
    'an entity',
    picture('<text>&x;</text>', '<!DOCTYPE svg [<!ENTITY x "y">]>'),
    ['error text/active-content so-do.svg:1'],
  ],
  [
    'T05',
    'a link that runs, in references',
    picture('<a xlink:href="java&#115;cript:alert(1)"><text>x</text></a>'),
    ['error text/active-content so-do.svg:1'],
  ],
  [
    'T05',
    'an animation that sets a link',
    picture('<animate attributeName="href" values="javascript:alert(1)"/>'),
    ['error text/active-content so-do.svg:1'],
  ],
  [
    'T05',
    'a style sheet from elsewhere',
    picture('<style>@import "//evil.example/x.css";</style>'),
    ['error text/active-content so-do.svg:1'],
  ],
  [
    'T05',
    'another encoding',
    { ...picture(''), [`${baseDataset}/so-do.svg`]: Buffer.from('\ufeff<svg><script/></svg>', 'utf16le') },
    ['error text/encoding so-do.svg'],
  ],
  [
    'T05',
    'no false alarm: shapes, styles, links inside',
    picture(
      '<style>.a{fill:url(#g)}</style><defs><path id="g" d="M0 0h9v9z"/></defs><use href="#g" class="a"/><text>on = 5</text>',
    ),
    [],
  ],
  [
    'T06',
    'writing turned round in a title',
    title('Danh sách \u202Egnuv tib'),
    ['error text/control-character metadata.yaml:1:1 /title/vi'],
  ],
  ['T06', 'an isolate', title('Danh sách \u2066bí mật\u2069'), ['error text/control-character metadata.yaml:1:1 /title/vi']],
  ['T06', 'a zero-width space', title('Danh\u200B sách'), ['error text/control-character metadata.yaml:1:1 /title/vi']],
  [
    'T06',
    'tag characters',
    title(`Danh sách ${String.fromCodePoint(0xe0041, 0xe0042)}`),
    ['error text/control-character metadata.yaml:1:1 /title/vi'],
  ],
  [
    'T06',
    'in the name of a file',
    { [`${baseDataset}/so\u202elieu.csv`]: 'ma\n' },
    ['error path/odd-name so\u202elieu.csv', 'warning path/orphan so\u202elieu.csv'],
  ],
  [
    'T06',
    'in the name of a dataset',
    { [`datasets/so-y-te/so\u200blieu/README.md`]: 'x\n' },
    [
      'error path/odd-name datasets/so-y-te/so\u200blieu/README.md',
      'error path/stray-file datasets/so-y-te/so\u200blieu/README.md',
    ],
  ],
  [
    'T06',
    'in a cell',
    { [Q3]: TABLE.replace('Bệnh viện', 'Bệnh\u200B viện') },
    ['warning table/invisible-character 2026-Q3.csv:2 row 1 ten'],
  ],
  [
    'T06',
    'tag characters in a cell',
    { [Q3]: TABLE.replace('Bệnh viện', `Bệnh viện${String.fromCodePoint(0xe0041)}`) },
    ['warning table/invisible-character 2026-Q3.csv:2 row 1 ten'],
  ],
  ['T06', 'no false alarm: an emoji of several', title('Danh sách bệnh viện 👨🏽'), []],
  ['T07', 'NUL in a title', title('Danh sách \u0000'), ['error text/control-character metadata.yaml:1:1 /title/vi']],
  ['T07', 'a bell in a title', title('Danh sách \u0007'), ['error text/control-character metadata.yaml:1:1 /title/vi']],
  [
    'T07',
    'half a pair',
    { [METADATA]: (baseRepository()[METADATA] ?? '').replace('{vi: Cơ sở khám bệnh được cấp phép', '{vi: "Cơ sở \\ud800"') },
    ['error text/control-character metadata.yaml:1:9 /title/vi'],
  ],
  ['T07', 'a non-character', title('Danh sách \uFFFE'), ['error text/control-character metadata.yaml:1:1 /title/vi']],
  [
    'T07',
    'NUL in a cell',
    { [Q3]: TABLE.replace('Bệnh viện', 'Bệnh\u0000viện') },
    ['error table/control-character 2026-Q3.csv:2 row 1 ten'],
  ],
  [
    'T07',
    'half a pair in JSON',
    {
      ...geojson('x'),
      [`${baseDataset}/diem.geojson`]: (geojson('x')[`${baseDataset}/diem.geojson`] as string).replace('"x"', '"\\ud800"'),
    },
    ['error json/syntax diem.geojson:1:79'],
  ],
  [
    'T08',
    'a mail header',
    title('Cơ sở\r\nBcc: x@example.org'),
    ['error text/newline metadata.yaml:1:1 /title/vi', 'warning privacy/email metadata.yaml:1:23'],
  ],
  [
    'T08',
    'in a keyword',
    metadataSaying('keywords', 'keywords: ["a\\nb"]'),
    ['error text/newline metadata.yaml:6:12 /keywords/0'],
  ],
  [
    'T08',
    'in the name of an agency',
    { [AGENCY]: 'name: "Sở\\nX"\nkind: department\nverified: true\n' },
    ['error text/newline catalogue/agencies/so-y-te.yaml:1:1 /name/vi'],
  ],
  [
    'T08',
    'in the name of an office',
    metadataSaying('contact', 'contact: {name: "Văn phòng\\r\\nX-Y: 1"}'),
    ['error text/newline metadata.yaml:12:11 /contact/name/vi'],
  ],
  ['T09', 'what XML, calendars and CSV mark', title('Cơ sở ]]> & "khám", \'chữa\'; \\n \\, bệnh'), []],
  ['T10', '10,000 letters', title('a'.repeat(10_000)), ['error metadata/length metadata.yaml:1:1 /title']],
  [
    'T10',
    '1,000 marks on one letter',
    title(`Cơ sở a${'\u0301'.repeat(150)}`),
    ['error text/placeholder metadata.yaml:1:1 /title/vi'],
  ],
  ['T10', 'empty', title(''), ['error metadata/length metadata.yaml:1:1 /title']],
  ['T10', 'blanks', title('   '), ['error text/placeholder metadata.yaml:1:1 /title/vi']],
  ['T10', 'blanks that are wider', title('\u3000\u00a0\u2003\u3000'), ['error text/placeholder metadata.yaml:1:1 /title/vi']],
  ['T10', 'test', title('Test'), ['error text/placeholder metadata.yaml:1:1 /title/vi']],
  ['T10', 'dots', title('…...'), ['error text/placeholder metadata.yaml:1:1 /title/vi']],
  ['T10', 'no false alarm: Vietnamese in decomposed letters', title('Cơ sở được cấp phép'.normalize('NFD')), []],
];

describe('texts', () => {
  it.each(rows)('%s: %s', async (_id, _name, changes, expected) => {
    expect(listFindings(await judgeContent(changes))).toEqual(expected);
  });
});
