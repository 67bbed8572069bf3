/** Forms that `schemas/common.schema.json` names, as a person would describe them. */
export const formWords: Readonly<Record<string, { vi: string; en: string }>> = {
  slug: {
    vi: 'chữ thường không dấu, số và gạch nối, ví dụ so-y-te',
    en: 'small letters without marks, digits and hyphens, e.g. so-y-te',
  },
  itemCode: { vi: 'mã mục của Danh mục, ví dụ YT-01', en: 'a code of the list, e.g. YT-01' },
  fileName: {
    vi: 'tên một tệp nằm cạnh tệp mô tả, ví dụ 2026-Q3.csv',
    en: 'the name of a file beside the metadata, e.g. 2026-Q3.csv',
  },
  instant: {
    vi: 'thời điểm có múi giờ, ví dụ 2026-10-14T09:30:00+07:00',
    en: 'a time with its zone, e.g. 2026-10-14T09:30:00+07:00',
  },
  url: { vi: 'một địa chỉ bắt đầu bằng https://', en: 'an address that begins with https://' },
  placeCode: { vi: 'mã đơn vị hành chính, đặt trong dấu nháy, ví dụ "21040"', en: 'a code of a unit, in quotes, e.g. "21040"' },
  article: { vi: 'số điều khoản trong dấu nháy, ví dụ "7.6.a"', en: 'an article in quotes, e.g. "7.6.a"' },
};

export const typeWords: Readonly<Record<string, { vi: string; en: string }>> = {
  string: { vi: 'một chuỗi chữ', en: 'text' },
  number: { vi: 'một số', en: 'a number' },
  integer: { vi: 'một số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  object: { vi: 'một nhóm khóa: giá trị', en: 'a group of key: value' },
  array: { vi: 'một danh sách [..., ...]', en: 'a list [..., ...]' },
  null: { vi: 'để trống', en: 'nothing' },
};

/** `string, object` → «một chuỗi chữ hoặc một nhóm khóa: giá trị». */
export function sayTypes(types: string, lang: 'vi' | 'en'): string {
  const known = types.split(', ').map((type) => typeWords[type]?.[lang] ?? type);
  return known.join(lang === 'vi' ? ' hoặc ' : ' or ');
}
