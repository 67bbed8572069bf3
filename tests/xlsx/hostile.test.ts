import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importInWorker } from '../../src/io/xlsx/import-in-worker.ts';
import { readXlsx } from '../../src/io/xlsx/read-xlsx.ts';
import { importWorkbook } from '../../src/table/xlsx/import-workbook.ts';
import { buildWorkbook } from './build-workbook.ts';
import { book, HEADER, HOSPITAL, table } from './example-workbooks.ts';
import { patchCrc, patchDirectory, patchName, patchSize, repeatEntry } from './patch-zip.ts';

const FILE = 'nop.xlsx';
const SHEET = 'xl/worksheets/sheet1.xml';

/** Code and kind of each finding, once it is sure that nothing was read. */
function refusal(bytes: Uint8Array): string[] {
  const { header, rows, findings } = importWorkbook(bytes, FILE);
  expect([header, rows]).toEqual([[], []]);
  for (const { where, level } of findings) expect([where, level]).toEqual([{ file: FILE }, 'error']);
  return findings.map(({ code, args }) => `${code} ${args['kind'] ?? args['part']}`);
}

const part = (name: string, text: string | Uint8Array) => book(undefined, {}, { parts: { [name]: text } });
const raw = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])));

describe('X01: archives that unpack to more than they are', () => {
  it('four gigabytes in four megabytes, by the directory alone', () => {
    const forged = Array.from({ length: 20 }, (_, i) => `xl/media/${i}.bin`);
    const small = book(undefined, {}, { parts: Object.fromEntries(forged.map((name) => [name, 'x'])) });
    expect(refusal(forged.reduce((zip, name) => patchSize(zip, name, 200_000_000), small))).toEqual([
      'xlsx/archive-bomb size',
      'xlsx/archive-bomb ratio',
    ]);
  });
  it('a part that packs 900 times', () =>
    expect(refusal(part(SHEET, ' '.repeat(20_000_000)))).toEqual(['xlsx/archive-bomb ratio']));
  it('100,000 entries, and 2,001', () => {
    const many = (n: number) => raw(Object.fromEntries(Array.from({ length: n }, (_, i) => [`a${i}`, ''])));
    expect(refusal(repeatEntry(raw({ a: '' }), 100_000))).toEqual(['xlsx/archive-bomb entries']);
    expect(refusal(many(2001))).toEqual(['xlsx/archive-bomb entries']);
    expect(refusal(many(2000))).toEqual(['xlsx/not-workbook zip']);
  });
  it('an archive in the archive', () =>
    expect(refusal(part('xl/media/trong.zip', book()))).toEqual(['xlsx/archive-bomb nested']));
  it('a part that is larger than it says', () =>
    expect(refusal(patchSize(part('xl/media/a.bin', '0'.repeat(5000)), 'xl/media/a.bin', 10))).toEqual([
      'xlsx/archive-bomb lie',
    ]));
  it('parts that share their bytes', () => {
    const zip = part('xl/media/a.bin', 'x');
    const shared = patchDirectory(zip, 'xl/media/a.bin', (view, at) => view.setUint32(at + 42, 0, true));
    expect(refusal(shared)).toEqual(['xlsx/archive-bomb overlap']);
  });
});

describe('X02: a DTD in any part', () => {
  const laughs = '<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
  const external = '<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>';
  it.each([
    ['entities', 'xl/sharedStrings.xml', laughs],
    ['an external entity', 'xl/sharedStrings.xml', external],
    ['in the sheet', SHEET, laughs],
    ['in the workbook', 'xl/workbook.xml', external],
    ['in a part nobody reads', 'xl/theme/theme1.xml', laughs],
    ['behind a long comment', 'xl/theme/theme1.xml', `<!--${'-x'.repeat(60_000)}-->${laughs}`],
    ['in UTF-16', 'xl/theme/theme1.xml', [...laughs].join('\0')],
  ])('%s', (_, name, text) => {
    const bytes = part(name, text);
    expect(refusal(bytes)).toEqual([`xlsx/dtd ${name}`]);
  });
  it('an entity that nobody declared', () =>
    expect(refusal(part(SHEET, '<worksheet><sheetData><row><c t="str"><v>&x;</v></c></row></sheetData></worksheet>'))).toEqual([
      'xlsx/not-workbook xml',
    ]));
});

describe('X03: names and bytes that are not what they should be', () => {
  it.each([
    ['leads out', '../../../etc/passwd', 'outside'],
    ['leads out with \\', '..\\..\\x.xml', 'outside'],
    ['absolute', '/etc/passwd', 'absolute'],
    ['a drive', 'C:\\x', 'absolute'],
    ['twice but for case', 'XL/Workbook.xml', 'duplicate'],
  ])('%s', (_, name, kind) => expect(refusal(part(name, 'x'))).toEqual([`xlsx/archive-path ${kind}`]));
  it('the same name twice', () =>
    expect(refusal(patchName(part('xl/workbook.xmm', '<x/>'), 'xl/workbook.xmm', 'xl/workbook.xml'))).toEqual([
      'xlsx/archive-path duplicate',
    ]));
  it('another name in the local header', () => {
    const zip = patchDirectory(part('xl/media/a.png', 'PNG'), 'xl/media/a.png', (view, at) =>
      view.setUint8(at + 46, 'y'.charCodeAt(0)),
    );
    expect(refusal(zip)).toEqual(['xlsx/archive-path two-names']);
  });
  it.each([SHEET, 'xl/styles.xml', 'xl/media/a.png'])('wrong CRC of %s', (name) =>
    expect(refusal(patchCrc(part('xl/media/a.png', 'PNG'), name))).toEqual(['xlsx/archive-path crc']),
  );
});

describe('X05: what is not a plain workbook', () => {
  const compound = (text: string) =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(text, 'utf16le')]);
  it.each([
    ['macros', part('xl/vbaProject.bin', 'x'), 'xlsx/macro vba'],
    ['old macro sheets', part('xl/macrosheets/sheet1.xml', '<a/>'), 'xlsx/macro macro-sheet'],
    ['an embedded object', part('xl/embeddings/oleObject1.bin', 'x'), 'xlsx/macro object'],
    [
      'a macro type under another name',
      part(
        '[Content_Types].xml',
        '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
      ),
      'xlsx/macro vba',
    ],
    [
      'DDE',
      part('xl/externalLinks/externalLink1.xml', '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>'),
      'xlsx/macro dde',
    ],
    ['a password', compound('EncryptedPackage'), 'xlsx/encrypted password'],
    ['Excel 97', compound('Workbook'), 'xlsx/old-format xls'],
    ['binary Excel', raw({ 'xl/workbook.bin': 'x' }), 'xlsx/old-format xlsb'],
    [
      'OpenDocument',
      raw({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      'xlsx/not-workbook ods',
    ],
    ['Word', raw({ 'word/document.xml': '<a/>' }), 'xlsx/not-workbook docx'],
    ['CSV', new TextEncoder().encode('ma,ten\n'), 'xlsx/not-workbook text'],
    ['nothing', new Uint8Array(), 'xlsx/not-workbook not-zip'],
    ['half a file', book().slice(0, 900), 'xlsx/not-workbook damaged'],
  ])('%s', (_, bytes, said) => expect(refusal(bytes)).toEqual([said]));
});

describe('sheets that cost too much', () => {
  const cells = (row: string, n: number) => `<worksheet><sheetData>${row.repeat(n)}</sheetData></worksheet>`;
  it('a long shared text in a million cells', () => {
    const strings = `<sst><si><t>${Array.from({ length: 30_000 }, (_, i) => i % 7).join('')}</t></si></sst>`;
    const relations =
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>';
    const parts = {
      'xl/sharedStrings.xml': strings,
      'xl/_rels/workbook.xml.rels': relations,
      [SHEET]: cells('<row><c t="s"><v>0</v></c></row>', 20_000),
    };
    expect(refusal(book(undefined, {}, { parts }))).toEqual(['xlsx/too-large all-text']);
  });
  it.each([
    ['a far cell in every row', (i: number) => `<row r="${i}"><c r="XFD${i}"><v>1</v></c></row>`],
    [
      'a row of all columns, then a long one',
      (i: number) => `<row><c r="XFD${i}" t="str"><v>a</v></c><c r="B${i}" t="str"><v>b</v></c></row>`,
    ],
  ])('%s', (_, row) => {
    const rows = Array.from({ length: 300 }, (__, i) => row(i + 1)).join('');
    expect(refusal(part(SHEET, cells(rows, 1)))).toEqual(['xlsx/too-large grid']);
  });
  it('rows far apart are no table: what comes after a long gap is left out', () => {
    const at = (row: number) => `<row r="${row}"><c r="A${row}"><v>1</v></c><c r="B${row}"><v>2</v></c></row>`;
    const header = '<row r="1"><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row>';
    const once = importWorkbook(part(SHEET, cells(`${header}${at(2)}${at(1_048_576)}`, 1)), FILE);
    expect(once.rows).toEqual([[1, 2]]);
    expect(once.findings).toMatchObject([
      { code: 'xlsx/more-on-sheet', args: { kind: 'below', cell: "'Cơ sở'!A1048576:B1048576" } },
    ]);
    const other = Array.from({ length: 5000 }, (_, i) => at(2 * i + 2)).join('');
    expect(importWorkbook(part(SHEET, cells(header + other, 1)), FILE).rows.length).toBeLessThan(2100);
  });
  it('millions of empty cells, or of names', () => {
    const stored = (name: string, text: string) => book(undefined, {}, { stored: true, parts: { [name]: text } });
    expect(refusal(stored(SHEET, cells(`<row>${'<c/>'.repeat(1000)}</row>`, 4000)))).toEqual(['xlsx/too-large tags']);
    const name = '<definedName name="x">a!$A$1</definedName>';
    const list = `<workbook><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets><definedNames>${name.repeat(500_000)}</definedNames></workbook>`;
    expect(importWorkbook(stored('xl/workbook.xml', list), FILE).rows.length).toBe(2);
  });
  it('a cell longer than Excel allows', () =>
    expect(refusal(book([['ma'], ['x'.repeat(200_000)]]))).toEqual(['xlsx/too-large text']));
  it('elements inside each other, without end', () =>
    expect(refusal(part(SHEET, '<a>'.repeat(50_000)))).toEqual(['xlsx/not-workbook xml']));
  it('one tag without end', () =>
    expect(refusal(part(SHEET, `<worksheet a="${Array.from({ length: 400_000 }, (_, i) => i).join('')}`))).toEqual([
      'xlsx/not-workbook xml',
    ]));
});

it('X09: a sheet that claims the whole grid and uses three cells', () => {
  const { header, rows, findings } = importWorkbook(
    book([['ma', 'ten'], ['CS-001']], { before: '<dimension ref="A1:XFD1048576"/>' }),
    FILE,
  );
  expect([header, rows, findings]).toEqual([['ma', 'ten'], [['CS-001', null]], []]);
});

describe('the worker', () => {
  it('reads a workbook, and refuses one', async () => {
    const refused = await readXlsx(part('xl/vbaProject.bin', 'x'), FILE);
    expect(refused.findings).toMatchObject([{ code: 'xlsx/macro', level: 'error', where: { file: FILE } }]);
    const read = await readXlsx(book(), FILE);
    expect([read.sheet, read.header, read.rows.length, read.findings]).toEqual(['Cơ sở', HEADER, 2, []]);
  });
  it.each([
    ['memory', { memoryMb: 12, timeoutMs: 20_000 }],
    ['time', { memoryMb: 256, timeoutMs: 1 }],
  ])('ends when it takes too much %s, and that is a finding', async (kind, limits) => {
    const rows = Array.from({ length: 60_000 }, (_, i) => [`CS-${i}`, `Bệnh viện số ${i}`, i]);
    const table = await importInWorker({ bytes: book([['ma', 'ten', 'so'], ...rows]), file: FILE, options: {} }, limits);
    expect(table.findings).toMatchObject([{ code: 'xlsx/too-large', level: 'error', where: { file: FILE }, args: { kind } }]);
  });
});

it('a damaged workbook is refused or read, never a crash', () => {
  const whole = buildWorkbook({ sheets: [table([HEADER, HOSPITAL])] });
  let seed = 42;
  const next = (n: number) => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0) % n;
  for (let i = 0; i < 400; i++) {
    const bytes = whole.slice(0, i % 5 === 0 ? next(whole.length) : whole.length);
    for (let k = 0; k < 3 && bytes.length > 0; k++) bytes[next(bytes.length)] = next(256);
    const read = importWorkbook(bytes, FILE);
    expect(read.header.length > 0 || read.findings.some((finding) => finding.level === 'error')).toBe(true);
  }
});
