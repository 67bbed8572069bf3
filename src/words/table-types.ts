import type { FieldType } from '../domain/model/table-schema.ts';
import type { Lang } from '../domain/model/text.ts';

/** What a value of each column type is, in the middle of a sentence. */
export const fieldTypeWords: Readonly<Record<FieldType, Readonly<Record<Lang, string>>>> = {
  string: { vi: 'chuỗi chữ', en: 'text' },
  number: { vi: 'số', en: 'a number' },
  integer: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'giá trị đúng/sai', en: 'a true/false value' },
  object: { vi: 'đối tượng JSON', en: 'a JSON object' },
  array: { vi: 'mảng JSON', en: 'a JSON array' },
  list: { vi: 'danh sách đúng kiểu', en: 'a list of the right type' },
  date: { vi: 'ngày có thật', en: 'an existing date' },
  time: { vi: 'giờ hợp lệ', en: 'a time of day' },
  datetime: { vi: 'ngày giờ hợp lệ', en: 'a date with a time' },
  year: { vi: 'năm bốn chữ số', en: 'a year in four digits' },
  yearmonth: { vi: 'tháng của năm', en: 'a month of a year' },
  duration: { vi: 'khoảng thời gian', en: 'a duration' },
  geopoint: { vi: 'tọa độ điểm', en: 'a geographic point' },
  geojson: { vi: 'hình GeoJSON', en: 'a GeoJSON object' },
  any: { vi: 'giá trị', en: 'a value' },
};

/** How a value of each type is written, as an example; types whose default form says it all. */
const EXAMPLES: Readonly<Record<string, string>> = {
  number: '12.5',
  integer: '1250',
  boolean: 'true',
  date: '2026-10-14',
  time: '09:30:00',
  datetime: '2026-10-14T09:30:00',
  year: '2026',
  yearmonth: '2026-10',
  duration: 'P1Y6M',
  geopoint: '108.80, 15.12',
  object: '{"a": 1}',
  array: '["a", "b"]',
  list: 'a,b,c',
};

/** Advice for a value that is probably known, by `hint` (see `find-hint.ts`); else an example of the type. */
export function adviseType(type: string, format: string, hint: string, lang: Lang): string {
  const known = hintWords[hint];
  if (known) return known[lang];
  if (format.includes('%')) return lang === 'vi' ? `Viết theo dạng ${format}.` : `Write it in the form ${format}.`;
  const example = format === 'default' ? EXAMPLES[type] : undefined;
  if (example === undefined) {
    return lang === 'vi'
      ? 'Sửa giá trị theo mô tả của cột trong schema.yaml.'
      : 'Correct it as schema.yaml describes the column.';
  }
  return lang === 'vi'
    ? `Viết như ${example}; nếu chưa có số liệu thì để trống.`
    : `Write it like ${example}; leave it empty where there is no value.`;
}

const hintWords: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  grouped: {
    vi: 'Bỏ dấu ngăn cách hàng nghìn (1.234 viết là 1234), hoặc khai báo groupChar, decimalChar trong schema.yaml.',
    en: 'Leave out the thousands separator (1.234 becomes 1234), or declare groupChar and decimalChar in schema.yaml.',
  },
  'decimal-comma': {
    vi: 'Dùng dấu chấm cho phần thập phân (12,5 viết là 12.5), hoặc khai báo decimalChar trong schema.yaml.',
    en: 'Use a period for decimals (12,5 becomes 12.5), or declare decimalChar in schema.yaml.',
  },
  decimal: {
    vi: 'Bỏ phần thập phân, hoặc đổi kiểu của cột thành number trong schema.yaml.',
    en: 'Leave out the decimals, or make the column a number in schema.yaml.',
  },
  quoted: {
    vi: 'Bỏ dấu nháy: trong JSON, giá trị nằm trong dấu nháy là chữ.',
    en: 'Take away the quotes: in JSON a value in quotes is text.',
  },
  bare: {
    vi: 'Đặt trong dấu nháy: trong JSON, giá trị không có dấu nháy không phải là chữ.',
    en: 'Put it in quotes: in JSON a value without quotes is no text.',
  },
  'day-first': {
    vi: 'Viết năm trước: 03/08/2026 viết là 2026-08-03.',
    en: 'Put the year first: 03/08/2026 becomes 2026-08-03.',
  },
  serial: {
    vi: 'Đây có thể là ngày ở dạng số của Excel. Định dạng cột là ngày yyyy-mm-dd rồi lưu lại.',
    en: 'This may be a date as an Excel number. Format the column as yyyy-mm-dd and save again.',
  },
  'no-such-day': {
    vi: 'Viết một ngày có trong lịch, dạng năm-tháng-ngày, ví dụ 2026-08-03.',
    en: 'Write a day of the calendar as year-month-day, e.g. 2026-08-03.',
  },
};
