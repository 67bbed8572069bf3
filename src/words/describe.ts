import type { ColumnRole, Sniffed } from '../domain/model/rescue.ts';
import type { Lang } from '../domain/model/text.ts';
import { sayDelimiter, sayEncoding, sayMojibake } from './rescue.ts';

const ROLES: Readonly<Record<ColumnRole, Readonly<Record<Lang, string>>>> = {
  'commune-code': { vi: 'mã đơn vị hành chính cấp xã', en: 'code of a commune-level unit' },
  code: { vi: 'mã', en: 'code' },
  count: { vi: 'số đếm', en: 'count' },
};

export function sayRole(role: ColumnRole, lang: Lang): string {
  return ROLES[role][lang];
}

/** What is worth knowing about the file itself; nothing where it is as it should be. */
export function saySniffed(sniffed: Sniffed, lang: Lang): string[] {
  const { encoding, delimiter, decomposed, titleRows, trailingBlankRows, trailingBlankColumns } = sniffed;
  const vi = lang === 'vi';
  return [
    ...(encoding.encoding === 'utf-8' ? [] : [sayCharacterSet(sniffed, lang)]),
    ...(encoding.mojibake
      ? [
          vi
            ? `Chữ có lẽ đã hỏng; nên đọc lại ${sayMojibake(encoding.mojibake.kind, lang)}.`
            : `Letters are probably damaged; they should be read ${sayMojibake(encoding.mojibake.kind, lang)}.`,
        ]
      : []),
    ...(delimiter === ','
      ? []
      : [vi ? `Các cột ngăn bằng ${sayDelimiter(delimiter, lang)}.` : `Columns are parted by ${sayDelimiter(delimiter, lang)}.`]),
    ...(sniffed.lineEnds === 'mixed' || sniffed.lineEnds === 'CR'
      ? [vi ? `Xuống dòng kiểu ${sniffed.lineEnds}.` : `Line ends: ${sniffed.lineEnds}.`]
      : []),
    ...(decomposed ? [vi ? 'Có chữ viết bằng dấu rời (Unicode tổ hợp).' : 'Some letters are decomposed (not NFC).'] : []),
    ...(titleRows > 0
      ? [vi ? `Tên cột có lẽ ở sau ${titleRows} dòng đầu.` : `The column names are probably below the first ${titleRows} lines.`]
      : []),
    ...(trailingBlankRows > 0
      ? [vi ? `${trailingBlankRows} dòng trống ở cuối.` : `${trailingBlankRows} blank rows at the end.`]
      : []),
    ...(trailingBlankColumns > 0
      ? [vi ? `${trailingBlankColumns} cột trống bên phải.` : `${trailingBlankColumns} empty columns at the right.`]
      : []),
    ...(sniffed.blankNames.length > 0
      ? [vi ? `Cột không tên: ${sniffed.blankNames.join(', ')}.` : `Columns without a name: ${sniffed.blankNames.join(', ')}.`]
      : []),
    ...(sniffed.repeatedNames.length > 0
      ? [
          vi
            ? `Tên cột lặp lại: ${sniffed.repeatedNames.join(', ')}.`
            : `Repeated column names: ${sniffed.repeatedNames.join(', ')}.`,
        ]
      : []),
  ];
}

function sayCharacterSet({ encoding }: Sniffed, lang: Lang): string {
  if (encoding.encoding === undefined) {
    return lang === 'vi'
      ? 'Tệp không phải UTF-8; không đoán được bảng mã.'
      : 'The file is not UTF-8, and its character set is unknown.';
  }
  const name = sayEncoding(encoding.encoding);
  if (encoding.certainty === 'sure') return lang === 'vi' ? `Bảng mã ${name}.` : `Character set ${name}.`;
  return lang === 'vi' ? `Bảng mã có lẽ là ${name}.` : `The character set is probably ${name}.`;
}

/** What `describe` says around its figures. */
export const describeWords = {
  vi: {
    head: (file: string, rows: string, columns: number) => `${file}: ${rows} dòng, ${columns} cột`,
    values: (count: string, missing: string, distinct: string) => `${count} giá trị, ${missing} ô trống, ${distinct} khác nhau`,
    range: (min: string, max: string) => `từ ${min} đến ${max}`,
    mean: (mean: string) => `trung bình ${mean}`,
    top: (values: string) => `hay gặp: ${values}`,
    examples: (values: string) => `ví dụ: ${values}`,
    required: 'không để trống',
    key: (names: string) => `Khóa: ${names}`,
    allowed: (values: string) => `chỉ gồm: ${values}`,
    renamed: (file: string) =>
      `Tên cột trong tệp khác với mô tả này. Đổi tên cột: opendata fix ${file} --schema schema.yaml --write`,
    first: 'Đoán từ dữ liệu; xem lại tên, kiểu và ràng buộc của từng cột trước khi dùng.',
  },
  en: {
    head: (file: string, rows: string, columns: number) => `${file}: ${rows} rows, ${columns} columns`,
    values: (count: string, missing: string, distinct: string) => `${count} values, ${missing} missing, ${distinct} different`,
    range: (min: string, max: string) => `from ${min} to ${max}`,
    mean: (mean: string) => `mean ${mean}`,
    top: (values: string) => `most frequent: ${values}`,
    examples: (values: string) => `e.g. ${values}`,
    required: 'never empty',
    key: (names: string) => `Key: ${names}`,
    allowed: (values: string) => `only: ${values}`,
    renamed: (file: string) =>
      `The file has other column names. To rename them: opendata fix ${file} --schema schema.yaml --write`,
    first: 'Inferred from the data; look over the name, type and constraints of every column before you use it.',
  },
} satisfies Record<Lang, unknown>;
