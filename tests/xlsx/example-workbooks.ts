import { nameExampleRow } from '../../src/domain/model/example-row.ts';
import { buildWorkbook, formula, styled, STYLE, type CellXml, type SheetSpec, type WorkbookSpec } from './build-workbook.ts';
import { patchCrc } from './patch-zip.ts';

export const HEADER = ['ma', 'ten', 'loai', 'so_giuong', 'toa_do_lat', 'ngay_cap'];
export const HOSPITAL: CellXml[] = ['CS-001', 'Bệnh viện Minh họa', 'benh-vien', 360, 15.1205, styled(43591, STYLE.date)];
export const CLINIC: CellXml[] = ['CS-002', 'Phòng khám Thử nghiệm', 'phong-kham', 0, 15.2041, styled(44515, STYLE.date)];

/** The table of the base repository with some cells changed. */
export function table(
  rows: readonly (readonly CellXml[])[] = [HEADER, HOSPITAL, CLINIC],
  more: Partial<SheetSpec> = {},
): SheetSpec {
  return { name: 'Cơ sở', rows, ...more };
}

/** A workbook of that table. */
export function book(
  rows?: readonly (readonly CellXml[])[],
  more: Partial<SheetSpec> = {},
  rest: Partial<WorkbookSpec> = {},
): Uint8Array {
  return buildWorkbook({ sheets: [table(rows, more)], ...rest });
}

const withPart = (name: string, text: string) => book(undefined, {}, { parts: { [name]: text } });
const withCell = (column: number, cell: CellXml) => book([HEADER, HOSPITAL.with(column, cell), CLINIC]);
const compound = (text: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(text, 'utf16le')]);

/** A workbook for the bad example of each rule, and `plain`, which has nothing wrong. */
export const exampleWorkbooks: Readonly<Record<string, () => Uint8Array>> = {
  plain: () => book(),
  'archive-bomb': () => withPart('xl/media/anh.bin', '0'.repeat(3_000_000)),
  'archive-path': () => patchCrc(book(), 'xl/worksheets/sheet1.xml'),
  date: () => withCell(5, styled(60, STYLE.date)),
  dtd: () => withPart('xl/sharedStrings.xml', '<!DOCTYPE sst [<!ENTITY a "a">]><sst>&a;</sst>'),
  encrypted: () => compound('EncryptionInfo EncryptedPackage'),
  'error-value': () => withCell(3, { xml: (address) => `<c r="${address}" t="e"><v>#REF!</v></c>` }),
  'example-row': () =>
    book(
      [HEADER, ['CS-000', 'Ví dụ', 'benh-vien', 1, 15, styled(43591, STYLE.date)]],
      {},
      {
        names: `<definedName name="${nameExampleRow(['CS-000', 'Ví dụ', 'benh-vien', '1', '15', '2019-05-06'])}">'Cơ sở'!$A$2:$F$2</definedName>`,
      },
    ),
  'external-link': () => withPart('xl/externalLinks/externalLink1.xml', '<externalLink><externalBook/></externalLink>'),
  formula: () => withCell(3, formula('SUM(1,359)', 360)),
  'formula-without-value': () => withCell(3, formula('SUM(1,359)')),
  'header-not-first-row': () => book([['DANH SÁCH CƠ SỞ'], [], HEADER, HOSPITAL, CLINIC], { merges: ['A1:F1'] }),
  hidden: () => buildWorkbook({ sheets: [table(), { name: 'Nháp', rows: [['x']], state: 'veryHidden' }] }),
  macro: () => withPart('xl/vbaProject.bin', 'VBA'),
  'merged-cells': () => book([HEADER, HOSPITAL, ['CS-002', null, ...CLINIC.slice(2)]], { merges: ['B2:B3'] }),
  'merged-header': () =>
    book(
      [
        ['ma', 'ten', 'Phân loại', null, 'toa_do_lat', 'ngay_cap'],
        [null, null, 'loai', 'so_giuong', null, null],
        HOSPITAL,
        CLINIC,
      ],
      {
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'F1:F2'],
      },
    ),
  'more-on-sheet': () => book([HEADER, HOSPITAL, CLINIC, [], ['Người lập biểu']]),
  'not-workbook': () => new TextEncoder().encode('ma,ten\nCS-001,Bệnh viện\n'),
  'number-as-text': () => withCell(3, '360'),
  'old-format': () => compound('Workbook'),
  'other-sheets': () => buildWorkbook({ sheets: [table(), { name: 'Quý 2', rows: [['ma'], ['CS-001']] }] }),
  'too-large': () => withCell(1, 'Bệnh viện '.repeat(15_000)),
  'total-row': () => book([HEADER, HOSPITAL, CLINIC, ['Tổng cộng', null, null, 360]]),
};
