import { sayEncoding } from './rescue.ts';
import type { FindingWords } from './say.ts';

const quoteWords: Readonly<Record<string, { vi: string; en: string }>> = {
  bare: {
    vi: 'Có dấu nháy kép ở giữa một ô không được bọc trong dấu nháy.',
    en: 'A quotation mark stands inside a cell that is not in quotes.',
  },
  'after-quote': {
    vi: 'Có chữ nằm ngay sau dấu nháy kép đóng ô; có thể một dấu nháy ở hàng này mở mà không đóng.',
    en: 'Text follows the closing quotation mark of a cell; perhaps a quote of this row was never closed.',
  },
  unclosed: {
    vi: 'Dấu nháy kép mở ở dòng này không được đóng cho đến hết tệp.',
    en: 'The quotation mark that opens on this line is never closed.',
  },
  'too-long': {
    vi: 'Hàng này dài hơn 16 MB; có lẽ dấu nháy kép mở ở dòng này không được đóng.',
    en: 'This row is longer than 16 MB; probably the quotation mark that opens on this line was never closed.',
  },
  wide: {
    vi: 'Dòng tên cột có hơn 250.000 ô, nhiều hơn mức có thể kiểm tra; có lẽ hàng và cột bị đảo.',
    en: 'The header has more than 250,000 cells, more than can be checked; perhaps rows and columns are turned.',
  },
  record: {
    vi: 'Hàng này dài hơn 16 MB; có lẽ tệp thiếu ký tự xuống dòng.',
    en: 'This row is longer than 16 MB; perhaps the line ends of the file are lost.',
  },
};

/** Words for what is wrong with a table file as a file: letters, lines, cells and columns. */
export const fileFindingWords = {
  'table/encoding': {
    vi: (a) => ({
      message:
        a['guess'] === 'utf-16'
          ? 'Tệp ở bảng mã UTF-16, trong khi cần UTF-8.'
          : `Tệp không phải UTF-8${guessed(a['guess'], 'vi')}: byte thứ ${Number(a['offset']) + 1} không đọc được, gần "${a['value']}".`,
      fix: 'Trong Excel chọn "Lưu thành" (Save As) → "CSV UTF-8 (Comma delimited)" rồi nộp lại; hoặc chạy opendata fix TỆP để chuyển mã.',
    }),
    en: (a) => ({
      message:
        a['guess'] === 'utf-16'
          ? 'The file is in UTF-16, where UTF-8 is expected.'
          : `The file is not UTF-8${guessed(a['guess'], 'en')}: byte ${Number(a['offset']) + 1} cannot be read, near "${a['value']}".`,
      fix: 'In Excel choose "Save As" → "CSV UTF-8 (Comma delimited)" and hand it in again; or convert it with opendata fix FILE.',
    }),
  },
  'table/empty': {
    vi: () => ({
      message: 'Tệp không có nội dung.',
      fix: 'Nộp lại tệp có tên cột và số liệu; không phát sinh thì ghi ở "noChange".',
    }),
    en: () => ({
      message: 'The file has no content.',
      fix: 'Hand in a file with columns and data; if nothing happened, say so in "noChange".',
    }),
  },
  'table/no-rows': {
    vi: () => ({
      message: 'Tệp chỉ có tên cột, chưa có hàng số liệu nào.',
      fix: 'Bổ sung số liệu; nếu trong kỳ không phát sinh thì xác nhận ở "noChange" thay cho tệp trống.',
    }),
    en: () => ({
      message: 'The file has column names but no rows.',
      fix: 'Add the data; if nothing happened in the period, state it in "noChange" instead.',
    }),
  },
  'table/delimiter': {
    vi: (a) => ({
      message: `Các cột được ngăn bằng ${sayDelimiter(a['found'], 'vi')}, trong khi cần dấu phẩy.`,
      fix: 'Lưu lại thành "CSV UTF-8 (Comma delimited)"; nếu Excel vẫn dùng dấu khác, đổi List separator của Windows thành dấu phẩy.',
    }),
    en: (a) => ({
      message: `The columns are parted by ${sayDelimiter(a['found'], 'en')}, where a comma is expected.`,
      fix: 'Save again as "CSV UTF-8 (Comma delimited)"; if Excel keeps the other sign, set the list separator of Windows to a comma.',
    }),
  },
  'table/line-ending': {
    vi: (a) => ({
      message: `Kiểu xuống dòng không thống nhất hoặc quá cũ (${a['found']}).`,
      fix: 'Lưu lại tệp với một kiểu xuống dòng: LF hoặc CRLF.',
    }),
    en: (a) => ({
      message: `The line ends are mixed or obsolete (${a['found']}).`,
      fix: 'Save the file with one kind of line end: LF or CRLF.',
    }),
  },
  'table/quote': {
    vi: (a) => ({
      message: quoteWords[String(a['kind'])]?.vi ?? '',
      fix: 'Ô có dấu phẩy, dấu nháy hoặc xuống dòng thì bọc trong dấu nháy kép; dấu nháy bên trong viết hai lần (""). Các hàng sau chỗ này chưa được kiểm tra.',
    }),
    en: (a) => ({
      message: quoteWords[String(a['kind'])]?.en ?? '',
      fix: 'Put cells with commas, quotes or line breaks in quotes and write quotes inside twice (""). The rows behind this place are not checked yet.',
    }),
  },
  'table/ragged-row': {
    vi: (a) => ({
      message: `Hàng này có ${a['found']} ô, trong khi bảng có ${a['expected']} cột.`,
      fix: 'Thêm hoặc bớt ô cho đủ số cột; ô có dấu phẩy bên trong thì bọc trong dấu nháy kép.',
    }),
    en: (a) => ({
      message: `This row has ${a['found']} cells, but the table has ${a['expected']} columns.`,
      fix: 'Add or remove cells; put a cell that holds a comma in quotes.',
    }),
  },
  'table/blank-row': {
    vi: () => ({ message: 'Hàng này trống.', fix: 'Xóa hàng trống, kể cả ở cuối tệp.' }),
    en: () => ({ message: 'This row is blank.', fix: 'Remove blank rows, also at the end of the file.' }),
  },
  'table/duplicate-column': {
    vi: (a) => ({
      message: `Cột "${a['value']}" trùng tên với cột "${a['first']}".`,
      fix: 'Đặt cho mỗi cột một tên riêng; khác nhau chữ hoa hay dấu cách thì vẫn là trùng.',
    }),
    en: (a) => ({
      message: `Column "${a['value']}" has the name of column "${a['first']}".`,
      fix: 'Give every column its own name; a difference of capitals or spaces does not count.',
    }),
  },
  'table/blank-column-name': {
    vi: (a) => ({ message: `Cột thứ ${a['position']} không có tên.`, fix: 'Đặt tên cho cột, hoặc xóa cột thừa.' }),
    en: (a) => ({ message: `Column ${a['position']} has no name.`, fix: 'Name the column, or remove it.' }),
  },
  'table/missing-column': {
    vi: (a) => ({
      message:
        a['near'] === undefined ? `Thiếu cột "${a['column']}".` : `Thiếu cột "${a['column']}"; trong tệp có cột "${a['near']}".`,
      fix: a['near'] === undefined ? 'Thêm cột này đúng như schema.yaml.' : `Đổi tên cột "${a['near']}" thành "${a['column']}".`,
    }),
    en: (a) => ({
      message:
        a['near'] === undefined
          ? `Column "${a['column']}" is missing.`
          : `Column "${a['column']}" is missing; the file has "${a['near']}".`,
      fix: a['near'] === undefined ? 'Add the column as schema.yaml has it.' : `Rename "${a['near']}" to "${a['column']}".`,
    }),
  },
  'table/extra-column': {
    vi: (a) => ({
      message: `Cột "${a['column']}" không có trong schema.yaml.`,
      fix: 'Xóa cột, hoặc mô tả cột đó trong schema.yaml.',
    }),
    en: (a) => ({
      message: `Column "${a['column']}" is not in schema.yaml.`,
      fix: 'Remove the column, or describe it in schema.yaml.',
    }),
  },
  'table/column-order': {
    vi: (a) => ({
      message: `Thứ tự cột là ${a['found']}, khác với schema.yaml.`,
      fix: `Xếp lại theo thứ tự: ${a['expected']}. Nếu thứ tự không quan trọng, đặt fieldsMatch: equal trong schema.yaml.`,
    }),
    en: (a) => ({
      message: `The columns stand in the order ${a['found']}, unlike in schema.yaml.`,
      fix: `Put them in this order: ${a['expected']}. If the order does not matter, set fieldsMatch: equal in schema.yaml.`,
    }),
  },
  'table/not-nfc': {
    vi: (a) => ({
      message: `"${a['value']}" được gõ bằng Unicode tổ hợp (dấu tách khỏi chữ).`,
      fix: 'Chuyển sang Unicode dựng sẵn (NFC), ví dụ bằng công cụ chuyển mã của bộ gõ.',
    }),
    en: (a) => ({
      message: `"${a['value']}" is in decomposed Unicode (marks apart from letters).`,
      fix: 'Convert it to composed Unicode (NFC), for instance with the converter of the input method.',
    }),
  },
  'table/control-character': {
    vi: (a) => ({
      message: `Ô "${a['value']}" có ký tự điều khiển ${a['character']} không nhìn thấy.`,
      fix: 'Xóa ký tự đó; thường nó lẫn vào khi xuất từ phần mềm khác.',
    }),
    en: (a) => ({
      message: `The cell "${a['value']}" holds the invisible control character ${a['character']}.`,
      fix: 'Delete it; it mostly comes from an export of another program.',
    }),
  },
  'table/whitespace': {
    vi: (a) => ({
      message: `${a['column'] === undefined ? 'Ô' : `Cột "${a['column']}":`} "${a['value']}" có dấu cách ở đầu hoặc cuối.`,
      fix: 'Xóa dấu cách thừa, nếu không tìm kiếm và so khớp sẽ sai.',
    }),
    en: (a) => ({
      message: `${a['column'] === undefined ? 'The cell' : `Column "${a['column']}":`} "${a['value']}" has a space at its start or end.`,
      fix: 'Remove the stray space; searching and matching go wrong with it.',
    }),
  },
} satisfies Record<string, FindingWords>;

function sayDelimiter(found: string | number | undefined, lang: 'vi' | 'en'): string {
  if (found === 'tab') return lang === 'vi' ? 'phím Tab' : 'tabs';
  if (found === ';') return lang === 'vi' ? 'dấu chấm phẩy' : 'semicolons';
  return lang === 'vi' ? `dấu ${found}` : `the sign ${found}`;
}

function guessed(guess: string | number | undefined, lang: 'vi' | 'en'): string {
  if (guess === undefined || guess === 'unknown') return '';
  return lang === 'vi' ? `, có lẽ là ${sayEncoding(guess)}` : `, probably ${sayEncoding(guess)}`;
}
