import type { Change, ChangeKind, LeftAlone, LeftKind } from '../domain/model/rescue.ts';
import type { Lang } from '../domain/model/text.ts';

type SayChange = Readonly<Record<Lang, (change: Change) => string>>;
type SayLeft = Readonly<Record<Lang, (left: LeftAlone) => string>>;

const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1258': 'Windows-1258',
  'windows-1252': 'Windows-1252',
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
};

/** Name of a character set, for people; the same in both languages. */
export function sayEncoding(encoding: string | number | undefined): string {
  return ENCODINGS[String(encoding)] ?? String(encoding);
}

const SIGNS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  ',': { vi: 'dấu phẩy', en: 'commas' },
  ';': { vi: 'dấu chấm phẩy', en: 'semicolons' },
  tab: { vi: 'phím Tab', en: 'tabs' },
  '\t': { vi: 'phím Tab', en: 'tabs' },
  '|': { vi: 'dấu |', en: 'the sign |' },
};

export function sayDelimiter(sign: string | number | undefined, lang: Lang): string {
  return SIGNS[String(sign)]?.[lang] ?? String(sign);
}

const BASIS = {
  only: { vi: '', en: '' },
  column: { vi: ' (cả cột cho biết cách đọc)', en: ' (the whole column tells how to read it)' },
  convention: {
    vi: ' (đọc theo lệ Việt Nam ngày/tháng/năm: mọi ô đều hợp, nhưng không ô nào có ngày lớn hơn 12 để chứng tỏ)',
    en: ' (read day/month/year as is usual in Viet Nam: every cell fits, but none has a day above 12 to prove it)',
  },
} as const;

/** What each kind of repair did, how often, and why it was no guess. */
export const changeWords: Readonly<Record<ChangeKind, SayChange>> = {
  encoding: {
    vi: (c) => `Chuyển bảng mã ${sayEncoding(c.args['found'])} sang UTF-8${sure(c, 'vi')}.`,
    en: (c) => `Converted ${sayEncoding(c.args['found'])} to UTF-8${sure(c, 'en')}.`,
  },
  mojibake: {
    vi: (c) => `Chữ đã hỏng trước khi lưu thành UTF-8: đọc lại ${sayMojibake(c.args['found'], 'vi')}${sure(c, 'vi')}.`,
    en: (c) =>
      `Letters were damaged before the file became UTF-8: read again ${sayMojibake(c.args['found'], 'en')}${sure(c, 'en')}.`,
  },
  bom: { vi: () => 'Bỏ dấu BOM ở đầu tệp.', en: () => 'Removed the byte order mark.' },
  nfc: {
    vi: (c) => `${at(c, 'vi')}ghép dấu rời vào chữ (Unicode dựng sẵn) ở ${c.count} ô.`,
    en: (c) => `${at(c, 'en')}composed letters and marks (NFC) in ${cells(c.count)}.`,
  },
  delimiter: {
    vi: (c) => `Đổi ${sayDelimiter(c.args['found'], 'vi')} giữa các cột thành dấu phẩy.`,
    en: (c) => `Replaced ${sayDelimiter(c.args['found'], 'en')} between the columns by commas.`,
  },
  'line-ends': {
    vi: (c) => `Thống nhất xuống dòng ${sayEnds(c.args['found'], 'vi')} thành LF.`,
    en: (c) => `Made the line ends (${sayEnds(c.args['found'], 'en')}) LF.`,
  },
  'title-rows': {
    vi: (c) => `Bỏ ${c.count} dòng phía trên tên cột.`,
    en: (c) => `Removed ${lines(c.count)} above the column names.`,
  },
  'blank-rows': {
    vi: (c) => `Bỏ ${c.count} dòng trống.`,
    en: (c) => `Removed ${c.count} blank ${c.count === 1 ? 'row' : 'rows'}.`,
  },
  'empty-columns': {
    vi: (c) => `Bỏ ${c.count} cột trống bên phải.`,
    en: (c) => `Removed ${c.count} empty ${c.count === 1 ? 'column' : 'columns'} at the right.`,
  },
  'empty-cells': {
    vi: (c) => `Bỏ ô trống thừa ở cuối ${c.count} dòng.`,
    en: (c) => `Removed empty cells beyond the last column in ${lines(c.count)}.`,
  },
  header: {
    vi: (c) => `Sửa ${c.count} tên cột cho đúng.`,
    en: (c) => `Corrected ${c.count} column ${c.count === 1 ? 'name' : 'names'}.`,
  },
  trim: {
    vi: (c) => `${at(c, 'vi')}xóa dấu cách ở đầu, cuối ${c.count} ô.`,
    en: (c) => `${at(c, 'en')}removed spaces around ${cells(c.count)}.`,
  },
  date: {
    vi: (c) => `${at(c, 'vi')}viết lại ${c.count} ngày thành năm-tháng-ngày${BASIS[c.basis ?? 'only'].vi}.`,
    en: (c) =>
      `${at(c, 'en')}wrote ${c.count} ${c.count === 1 ? 'day' : 'days'} as year-month-day${BASIS[c.basis ?? 'only'].en}.`,
  },
  serial: {
    vi: (c) => `${at(c, 'vi')}đổi ${c.count} số ngày của Excel (hệ 1900) thành ngày.`,
    en: (c) => `${at(c, 'en')}turned ${c.count} Excel day ${c.count === 1 ? 'number' : 'numbers'} (1900 system) into days.`,
  },
  number: {
    vi: (c) => `${at(c, 'vi')}viết lại ${c.count} số, bỏ dấu ngăn nghìn, dùng dấu chấm thập phân${BASIS[c.basis ?? 'only'].vi}.`,
    en: (c) =>
      `${at(c, 'en')}wrote ${c.count} ${c.count === 1 ? 'number' : 'numbers'} without thousands separators and with a decimal point${BASIS[c.basis ?? 'only'].en}.`,
  },
  boolean: {
    vi: (c) => `${at(c, 'vi')}viết lại ${c.count} giá trị đúng/sai.`,
    en: (c) => `${at(c, 'en')}wrote ${c.count} yes/no ${c.count === 1 ? 'value' : 'values'} as the schema has them.`,
  },
  zeros: {
    vi: (c) => `${at(c, 'vi')}thêm lại số 0 ở đầu ${c.count} mã.`,
    en: (c) => `${at(c, 'en')}put leading zeros back in ${c.count} ${c.count === 1 ? 'code' : 'codes'}.`,
  },
  sheet: {
    vi: (c) => `Lấy trang tính "${c.args['found']}" thành CSV.`,
    en: (c) => `Took the sheet "${c.args['found']}" as CSV.`,
  },
};

/** What a person has to decide, and between what. */
export const leftWords: Readonly<Record<LeftKind, SayLeft>> = {
  encoding: {
    vi: (l) => `Tệp không phải UTF-8; có lẽ là ${either(l, 'vi')}. Nếu đúng, chạy lại với --encoding và tên bảng mã.`,
    en: (l) => `The file is not UTF-8; perhaps it is ${either(l, 'en')}. If so, run again with --encoding and its name.`,
  },
  damaged: {
    vi: (l) => `Có chữ đã hỏng không đọc lại được${near(l, 'vi')}. Gõ lại từ bản gốc.`,
    en: (l) => `Some letters are damaged and cannot be read${near(l, 'en')}. Type them again from the original.`,
  },
  mojibake: {
    vi: (l) => `"${l.value}" có lẽ là ${either(l, 'vi')}, nhưng không chắc cho cả tệp. Xuất lại từ bản gốc bằng UTF-8.`,
    en: (l) => `"${l.value}" is perhaps ${either(l, 'en')}, but not surely so in the whole file. Export it again as UTF-8.`,
  },
  quotes: {
    vi: () => 'Dấu nháy kép từ dòng này không hiểu được, nên các ô không tách ra được. Sửa dấu nháy rồi chạy lại.',
    en: () =>
      'From this line on the quotation marks cannot be understood, so cells cannot be told apart. Correct them and run again.',
  },
  delimiter: {
    vi: () => 'Không rõ dấu nào ngăn các cột. Lưu lại thành "CSV UTF-8 (Comma delimited)", hoặc cho biết các cột bằng --schema.',
    en: () =>
      'It is not clear which sign parts the columns. Save as "CSV UTF-8 (Comma delimited)", or tell the columns with --schema.',
  },
  'title-rows': {
    vi: (l) =>
      `Tên cột có lẽ ở dòng ${l.line} (${l.readings.join(', ')}…). Cho biết bằng --schema thì các dòng phía trên mới được bỏ.`,
    en: (l) =>
      `The column names are perhaps on line ${l.line} (${l.readings.join(', ')}…). With --schema the lines above it can be removed.`,
  },
  date: {
    vi: (l) => `${of(l, 'vi')}"${l.value}" có thể là ${either(l, 'vi')}; cột không cho biết đâu là ngày, đâu là tháng.`,
    en: (l) => `${of(l, 'en')}"${l.value}" may be ${either(l, 'en')}; the column does not tell the day from the month.`,
  },
  serial: {
    vi: (l) => `${of(l, 'vi')}"${l.value}" có thể là ${either(l, 'vi')}: Excel đọc tháng trước có thể đã đảo ngày và tháng.`,
    en: (l) =>
      `${of(l, 'en')}"${l.value}" may be ${either(l, 'en')}: an Excel that reads the month first may have exchanged them.`,
  },
  number: {
    vi: (l) => `${of(l, 'vi')}"${l.value}" có thể là ${either(l, 'vi')}; cột không cho biết dấu nào ngăn nghìn.`,
    en: (l) => `${of(l, 'en')}"${l.value}" may be ${either(l, 'en')}; the column does not tell which sign groups thousands.`,
  },
  zeros: {
    vi: (l) => `${of(l, 'vi')}"${l.value}" có thể là ${either(l, 'vi')}.`,
    en: (l) => `${of(l, 'en')}"${l.value}" may be ${either(l, 'en')}.`,
  },
};

function at(change: Change, lang: Lang): string {
  return change.column === undefined ? '' : `${lang === 'vi' ? 'Cột' : 'Column'} ${change.column}: `;
}

function of(left: LeftAlone, lang: Lang): string {
  const more = left.count > 1 ? (lang === 'vi' ? `${left.count} ô, ví dụ ` : `${left.count} cells, e.g. `) : '';
  return `${lang === 'vi' ? 'Cột' : 'Column'} ${left.column}: ${more}`;
}

function near(left: LeftAlone, lang: Lang): string {
  if (left.value === undefined) return '';
  return lang === 'vi' ? `, gần "${left.value}"` : `, near "${left.value}"`;
}

function either(left: LeftAlone, lang: Lang): string {
  return left.readings.join(lang === 'vi' ? ' hoặc ' : ' or ');
}

function sure(change: Change, lang: Lang): string {
  if (change.args['certainty'] === 'sure') return '';
  const share = `${change.args['confidence']} %`;
  return lang === 'vi' ? ` (${share} số từ có dấu đọc ra tiếng Việt)` : ` (${share} of the words with marks read as Vietnamese)`;
}

/** What the text was taken for, behind "read again" or "perhaps". */
export function sayMojibake(kind: string | number | undefined, lang: Lang): string {
  if (kind === 'utf-8-twice') return lang === 'vi' ? 'UTF-8 bị mã hóa hai lần' : 'as UTF-8 encoded twice';
  return lang === 'vi' ? `theo ${sayEncoding(kind)}` : `as ${sayEncoding(kind)}`;
}

function sayEnds(found: string | number | undefined, lang: Lang): string {
  if (found !== 'mixed') return String(found);
  return lang === 'vi' ? 'lẫn lộn' : 'mixed';
}

function cells(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`;
}

function lines(count: number): string {
  return count === 1 ? '1 line' : `${count} lines`;
}

/** What `fix` says around its lists. */
export const fixWords = {
  vi: {
    nothing: (file: string) => `${file}: không có gì phải sửa.`,
    would: (file: string) => `${file}: sẽ sửa như sau (chưa ghi; thêm --write để ghi)`,
    did: (file: string, to: string) => `${file}: đã sửa và ghi vào ${to}`,
    left: 'Để nguyên vì phải đoán, cần người quyết định:',
    remains: 'Sau khi sửa vẫn còn:',
    kept: (name: string) => `Bản gốc được giữ ở ${name}.`,
    line: (n: number) => `dòng ${n}`,
    removed: '(bỏ)',
    schemaUsed: (path: string) => `Dùng mô tả cột ở ${path}.`,
  },
  en: {
    nothing: (file: string) => `${file}: nothing to repair.`,
    would: (file: string) => `${file}: would be repaired like this (nothing is written yet; add --write)`,
    did: (file: string, to: string) => `${file}: repaired and written to ${to}`,
    left: 'Left as it is, since it would be a guess; a person has to decide:',
    remains: 'Still wrong after the repair:',
    kept: (name: string) => `The original is kept as ${name}.`,
    line: (n: number) => `line ${n}`,
    removed: '(removed)',
    schemaUsed: (path: string) => `Using the columns described in ${path}.`,
  },
} satisfies Record<Lang, unknown>;
