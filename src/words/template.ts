import type { Constraints, Field } from '../domain/model/table-schema.ts';
import type { Lang } from '../domain/model/text.ts';

/** The two sheets beside the data; the reader of workbooks knows them by these names and passes over them. */
export const templateSheets: Readonly<Record<Lang, { data: string; guide: string; lists: string }>> = {
  vi: { data: 'Dữ liệu', guide: 'Hướng dẫn', lists: 'Giá trị cho phép' },
  en: { data: 'Data', guide: 'Guide', lists: 'Allowed values' },
};

/** What the guide sheet of a template says. */
export const templateWords = {
  vi: {
    heading: (title: string) => `Mẫu nhập liệu: ${title}`,
    steps: [
      'Nhập số liệu vào trang "Dữ liệu", mỗi hàng một bản ghi, bắt đầu ngay dưới hàng tên cột.',
      'Không đổi tên cột, không thêm cột, không gộp ô, không thêm hàng tiêu đề hay hàng cộng.',
      'Hàng 2 (chữ nghiêng, màu xám) là ví dụ minh họa, không phải số liệu thật: hãy xóa hàng này trước khi nộp.',
      'Mã có số 0 ở đầu được giữ nguyên vì cột đã định dạng chữ; ngày nhập theo dạng năm-tháng-ngày, ví dụ 2026-08-03.',
      'Ô chưa có số liệu thì để trống, không ghi "không", "-" hay "0" thay cho số chưa biết.',
    ],
    columns: ['Tên cột', 'Ý nghĩa', 'Mô tả', 'Kiểu', 'Đơn vị', 'Bắt buộc', 'Giá trị cho phép', 'Ví dụ'],
    required: 'có',
    optional: 'không',
    errorTitle: 'Giá trị không hợp lệ',
    error: 'Giá trị này không theo quy định của cột. Xem trang "Hướng dẫn".',
  },
  en: {
    heading: (title: string) => `Template: ${title}`,
    steps: [
      'Enter the data on the sheet "Data", one record a row, right under the column names.',
      'Do not rename or add columns, merge cells, or add titles or totals.',
      'Row 2 (grey italics) is an illustration and no real data: delete it before you hand the file in.',
      'Codes keep their leading zeros, since their column is formatted as text; write dates as year-month-day, e.g. 2026-08-03.',
      'Leave a cell empty where there is no value yet; do not write "none", "-" or "0" for what is unknown.',
    ],
    columns: ['Column', 'Title', 'Description', 'Type', 'Unit', 'Required', 'Allowed values', 'Example'],
    required: 'yes',
    optional: 'no',
    errorTitle: 'Not a valid value',
    error: 'The column does not allow this value. See the sheet "Guide".',
  },
} satisfies Record<Lang, unknown>;

type Say = (constraints: Constraints) => string | false;

const constraintWords: Readonly<Record<Lang, readonly Say[]>> = {
  vi: [
    (c) => c.minimum !== undefined && `từ ${c.minimum} trở lên`,
    (c) => c.maximum !== undefined && `không quá ${c.maximum}`,
    (c) => c.exclusiveMinimum !== undefined && `lớn hơn ${c.exclusiveMinimum}`,
    (c) => c.exclusiveMaximum !== undefined && `nhỏ hơn ${c.exclusiveMaximum}`,
    (c) => c.minLength !== undefined && `ít nhất ${c.minLength} ký tự`,
    (c) => c.maxLength !== undefined && `nhiều nhất ${c.maxLength} ký tự`,
    (c) => c.pattern !== undefined && `theo mẫu ${c.pattern}`,
    (c) => c.unique === true && 'không trùng nhau',
  ],
  en: [
    (c) => c.minimum !== undefined && `${c.minimum} or more`,
    (c) => c.maximum !== undefined && `at most ${c.maximum}`,
    (c) => c.exclusiveMinimum !== undefined && `more than ${c.exclusiveMinimum}`,
    (c) => c.exclusiveMaximum !== undefined && `less than ${c.exclusiveMaximum}`,
    (c) => c.minLength !== undefined && `at least ${c.minLength} letters`,
    (c) => c.maxLength !== undefined && `at most ${c.maxLength} letters`,
    (c) => c.pattern !== undefined && `of the form ${c.pattern}`,
    (c) => c.unique === true && 'never twice',
  ],
};

/** Which values a column takes, in words: `từ 0 trở lên; không quá 1500`. Empty where any value of the type will do. */
export function sayAllowed(field: Field, values: readonly string[], lang: Lang): string {
  const said = constraintWords[lang].map((say) => say(field.constraints ?? {})).filter((part) => part !== false);
  return [...(values.length > 0 ? [values.join(', ')] : []), ...said].join('; ');
}
