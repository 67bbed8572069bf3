import fc from 'fast-check';

/** Names with marks of every kind, small but for plain initials, as ABC fonts can write them. */
const NAMES = [
  'Phường Kon Tum',
  'Xã Bình Sơn, phía bắc',
  'Trạm Y tế "Cẩm Thành"',
  'Đặc khu Lý Sơn',
  'Xã Sơn Tây; vùng cao',
  'Phòng khám Nghĩa Lộ',
  'Bệnh viện Sản - Nhi',
  'Trường mẫu giáo Hoa Sữa',
  'Đường Nguyễn Nghiêm',
  'Khu chứng tích Sơn Mỹ',
];

export const SAMPLE_SCHEMA = {
  fields: [
    { name: 'ma', type: 'string', constraints: { required: true, pattern: '[A-Z]{2}\\d{3}' } },
    { name: 'ten', type: 'string' },
    { name: 'so_giuong', type: 'integer' },
    { name: 'ngay_cap', type: 'date' },
  ],
  primaryKey: ['ma'],
} as const;

export type Rows = readonly (readonly string[])[];

const row = fc.tuple(
  fc.constantFrom(...NAMES),
  fc.nat(5000).map(String),
  fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${String(day).padStart(2, '0')}`),
);

/** Tables of four columns: all the names once, so that there is enough to recognise, and some more rows. */
export const sampleTable: fc.Arbitrary<Rows> = fc
  .tuple(fc.shuffledSubarray(NAMES, { minLength: NAMES.length }), fc.array(row, { maxLength: 8 }))
  .map(([names, more]) => {
    const rows = [...names.map((name, i) => [name, String(i), '2026-01-31'] as const), ...more];
    return [['ma', 'ten', 'so_giuong', 'ngay_cap'], ...rows.map((cells, i) => [`CS${String(i + 100)}`, ...cells])];
  });

/** RFC 4180 with quotes where they are needed. */
export function writeTable(rows: Rows, delimiter = ',', ending = '\n'): string {
  const quote = (cell: string) => (/["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((cells) => cells.map(quote).join(delimiter) + ending).join('');
}
