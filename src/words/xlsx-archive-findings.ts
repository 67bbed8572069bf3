import { adviseWorkbook, nameKind } from './kind-findings.ts';
import type { FindingWords } from './say.ts';

type Pair = { readonly vi: string; readonly en: string };

function pick(words: Readonly<Record<string, Pair>>, kind: unknown, lang: 'vi' | 'en'): string {
  return words[String(kind)]?.[lang] ?? '';
}

const bombWords: Readonly<Record<string, Pair>> = {
  entries: { vi: 'chứa quá nhiều tệp con', en: 'it holds too many files' },
  size: { vi: 'mở ra sẽ lớn quá mức cho phép', en: 'unpacked it would be larger than is allowed' },
  ratio: { vi: 'có phần nén quá chặt so với một bảng thật', en: 'a part is packed tighter than any real table' },
  overlap: { vi: 'có các phần dùng chung dữ liệu nén', en: 'parts of it share the same packed bytes' },
  nested: { vi: 'có tệp nén khác nằm bên trong', en: 'another archive lies inside it' },
  lie: { vi: 'có phần lớn hơn kích thước đã khai', en: 'a part is larger than it says' },
};

const pathWords: Readonly<Record<string, Pair>> = {
  outside: { vi: 'trỏ ra ngoài tệp (..)', en: 'leads out of the file (..)' },
  absolute: { vi: 'là đường dẫn tuyệt đối', en: 'is an absolute path' },
  duplicate: { vi: 'xuất hiện hai lần', en: 'is there twice' },
  'two-names': { vi: 'có hai tên khác nhau', en: 'has two different names' },
  crc: { vi: 'bị hỏng (sai mã kiểm tra CRC)', en: 'is damaged (wrong CRC)' },
};

const macroWords: Readonly<Record<string, Pair>> = {
  vba: { vi: 'có macro (VBA)', en: 'holds macros (VBA)' },
  'macro-sheet': { vi: 'có trang tính macro kiểu cũ', en: 'holds an old macro sheet' },
  activex: { vi: 'có nút điều khiển ActiveX', en: 'holds ActiveX controls' },
  object: { vi: 'có đối tượng nhúng (OLE)', en: 'holds an embedded object (OLE)' },
  query: { vi: 'có kết nối tới nguồn dữ liệu khác', en: 'holds connections to other data sources' },
  dde: { vi: 'có liên kết DDE, có thể chạy chương trình khác', en: 'holds a DDE link, which can start programs' },
};

const notWorkbookWords: Readonly<Record<string, Pair>> = {
  'not-zip': { vi: 'Tệp mang đuôi .xlsx nhưng không phải tệp Excel.', en: 'The file is named .xlsx but is no Excel file.' },
  zip: { vi: 'Tệp là tệp nén, nhưng bên trong không có bảng tính.', en: 'The file is an archive without a workbook in it.' },
  ods: { vi: 'Đây là bảng tính OpenDocument (.ods), không phải .xlsx.', en: 'This is an OpenDocument sheet (.ods), not .xlsx.' },
  docx: { vi: 'Đây là văn bản Word, không phải bảng tính.', en: 'This is a Word document, not a workbook.' },
  'no-sheet': { vi: 'Tệp Excel không có trang tính nào.', en: 'The workbook has no worksheet.' },
  method: { vi: 'Tệp được nén theo cách mà Excel không dùng.', en: 'The file is packed in a way that Excel does not use.' },
};

const oldWords: Readonly<Record<string, Pair>> = {
  xls: { vi: 'Đây là tệp Excel đời cũ (.xls), dạng không mở.', en: 'This is an old Excel file (.xls), no open format.' },
  xlsb: { vi: 'Đây là tệp Excel nhị phân (.xlsb), dạng không mở.', en: 'This is a binary Excel file (.xlsb), no open format.' },
};

const SAVE_VI = 'Mở tệp trong Excel, chọn "Lưu thành" (Save As) → "Excel Workbook (*.xlsx)" rồi nộp lại.';
const SAVE_EN = 'Open it in Excel, choose "Save As" → "Excel Workbook (*.xlsx)" and hand it in again.';

/** Words for workbooks that are refused as files: dangerous, damaged, locked, or no workbook at all. */
export const xlsxArchiveWords = {
  'xlsx/archive-bomb': {
    vi: (a) => ({ message: `Tệp Excel không được mở vì ${pick(bombWords, a['kind'], 'vi')}.`, fix: SAVE_VI }),
    en: (a) => ({ message: `The workbook was not opened: ${pick(bombWords, a['kind'], 'en')}.`, fix: SAVE_EN }),
  },
  'xlsx/archive-path': {
    vi: (a) => ({ message: `Phần "${a['part']}" trong tệp Excel ${pick(pathWords, a['kind'], 'vi')}.`, fix: SAVE_VI }),
    en: (a) => ({ message: `The part "${a['part']}" of the workbook ${pick(pathWords, a['kind'], 'en')}.`, fix: SAVE_EN }),
  },
  'xlsx/dtd': {
    vi: (a) => ({ message: `Phần "${a['part']}" khai báo DTD, điều Excel không bao giờ viết.`, fix: SAVE_VI }),
    en: (a) => ({ message: `The part "${a['part']}" declares a DTD, which Excel never writes.`, fix: SAVE_EN }),
  },
  'xlsx/encrypted': {
    vi: () => ({
      message: 'Tệp Excel có mật khẩu nên không đọc được.',
      fix: 'Trong Excel chọn Tệp → Thông tin → Bảo vệ sổ làm việc → bỏ mật khẩu, rồi lưu và nộp lại.',
    }),
    en: () => ({
      message: 'The workbook is under a password and cannot be read.',
      fix: 'In Excel choose File → Info → Protect Workbook → remove the password, save and hand it in again.',
    }),
  },
  'xlsx/old-format': {
    vi: (a) => ({ message: pick(oldWords, a['kind'], 'vi'), fix: SAVE_VI }),
    en: (a) => ({ message: pick(oldWords, a['kind'], 'en'), fix: SAVE_EN }),
  },
  'xlsx/not-workbook': {
    vi: (a) => ({
      message: sayNoWorkbook(a['kind'], 'vi') || `Tệp Excel bị hỏng${a['part'] ? ` ở phần "${a['part']}"` : ''}.`,
      fix: adviseWorkbook(a['kind'], 'vi') ?? SAVE_VI,
    }),
    en: (a) => ({
      message: sayNoWorkbook(a['kind'], 'en') || `The workbook is damaged${a['part'] ? ` in "${a['part']}"` : ''}.`,
      fix: adviseWorkbook(a['kind'], 'en') ?? SAVE_EN,
    }),
  },
  'xlsx/macro': {
    vi: (a) => ({
      message: `Tệp Excel ${pick(macroWords, a['kind'], 'vi')}${a['part'] ? ` ("${a['part']}")` : ''}.`,
      fix: 'Lưu thành "Excel Workbook (*.xlsx)" không có macro, đối tượng nhúng và kết nối; tốt nhất là nộp CSV.',
    }),
    en: (a) => ({
      message: `The workbook ${pick(macroWords, a['kind'], 'en')}${a['part'] ? ` ("${a['part']}")` : ''}.`,
      fix: 'Save it as "Excel Workbook (*.xlsx)" without macros, embedded objects and connections; best hand in CSV.',
    }),
  },
  'xlsx/too-large': {
    vi: (a) => ({
      message: `Bảng tính quá lớn để đọc (giới hạn: ${sayLimit(a['kind'], a['limit'], 'vi')}).`,
      fix: 'Xóa các hàng, cột và định dạng thừa, hoặc xuất bảng ra CSV: tệp CSV không bị giới hạn này.',
    }),
    en: (a) => ({
      message: `The sheet is too large to read (limit: ${sayLimit(a['kind'], a['limit'], 'en')}).`,
      fix: 'Delete spare rows, columns and formats, or export the table as CSV, which has no such limit.',
    }),
  },
  'xlsx/sheet-unknown': {
    vi: (a) => ({ message: `Không có trang tính "${a['found']}".`, fix: `Chọn một trong: ${a['names']}.` }),
    en: (a) => ({ message: `There is no sheet "${a['found']}".`, fix: `Choose one of: ${a['names']}.` }),
  },
} satisfies Record<string, FindingWords>;

function sayNoWorkbook(kind: unknown, lang: 'vi' | 'en'): string {
  const other = pick(notWorkbookWords, kind, lang);
  const named = other === '' ? nameKind(kind, lang) : undefined;
  if (named === undefined) return other;
  return lang === 'vi'
    ? `Đây là ${named} đổi đuôi thành .xlsx, không phải tệp Excel.`
    : `This is ${named} renamed to .xlsx, no Excel file.`;
}

function sayLimit(kind: unknown, limit: unknown, lang: 'vi' | 'en'): string {
  const number = new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB').format(Number(limit));
  const units: Readonly<Record<string, Pair>> = {
    cells: { vi: 'ô có giá trị', en: 'cells with a value' },
    grid: { vi: 'ô, kể cả ô trống ở giữa', en: 'cells, empty ones between them included' },
    tags: { vi: 'phần tử, kể cả ô trống có định dạng', en: 'elements, formatted empty cells included' },
    text: { vi: 'chữ trong một ô', en: 'letters in a cell' },
    'all-text': { vi: 'chữ trong tất cả các ô', en: 'letters in all cells' },
    memory: { vi: 'MB bộ nhớ', en: 'MB of memory' },
    time: { vi: 'giây', en: 'seconds' },
  };
  return `${number} ${pick(units, kind, lang)}`;
}
