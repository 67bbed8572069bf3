import type { FieldType } from '../domain/model/table-schema.ts';
import type { FindingWords } from './say.ts';
import { adviseType, fieldTypeWords } from './table-types.ts';

/** Words for values that are not what their column asks for. */
export const cellFindingWords = {
  'table/type': {
    vi: (a) => ({
      message:
        a['hint'] === 'day-first'
          ? `Cột "${a['column']}": ngày "${a['value']}" chưa viết theo thứ tự năm, tháng, ngày.`
          : `Cột "${a['column']}": giá trị "${a['value']}" không phải là ${sayType(a['type'], 'vi')}.`,
      fix: adviseType(String(a['type']), String(a['format']), String(a['hint']), 'vi'),
    }),
    en: (a) => ({
      message:
        a['hint'] === 'day-first'
          ? `Column "${a['column']}": the date "${a['value']}" is not written year first.`
          : `Column "${a['column']}": the value "${a['value']}" is not ${sayType(a['type'], 'en')}.`,
      fix: adviseType(String(a['type']), String(a['format']), String(a['hint']), 'en'),
    }),
  },
  'table/required': {
    vi: (a) => ({ message: `Cột "${a['column']}" bắt buộc có giá trị nhưng ô này để trống.`, fix: 'Điền giá trị còn thiếu.' }),
    en: (a) => ({
      message: `Column "${a['column']}" must have a value, and this cell has none.`,
      fix: 'Fill in the missing value.',
    }),
  },
  'table/unique': {
    vi: (a) => ({
      message: `Cột "${a['column']}": giá trị "${a['value']}" lặp lại giá trị của hàng ${a['firstRow']}.`,
      fix: 'Mỗi hàng một giá trị riêng: sửa giá trị, hoặc xóa hàng bị lặp.',
    }),
    en: (a) => ({
      message: `Column "${a['column']}": the value "${a['value']}" repeats that of row ${a['firstRow']}.`,
      fix: 'Every row needs its own value: correct it, or remove the repeated row.',
    }),
  },
  'table/primary-key': {
    vi: (a) => ({
      message: `Khóa (${a['column']}): "${a['value']}" trùng với hàng ${a['firstRow']}.`,
      fix: 'Khóa xác định duy nhất mỗi hàng: sửa mã, hoặc xóa hàng bị lặp.',
    }),
    en: (a) => ({
      message: `Key (${a['column']}): "${a['value']}" is already that of row ${a['firstRow']}.`,
      fix: 'The key names each row once: correct the code, or remove the repeated row.',
    }),
  },
  'table/foreign-key': {
    vi: (a) => ({
      message: `Cột "${a['column']}": không có hàng nào${a['resource'] ? ` của tệp ${a['resource']}` : ''} mà cột ${a['expected']} là "${a['value']}".`,
      fix: `Sửa giá trị cho khớp với một hàng ${a['resource'] ? `của tệp ${a['resource']}` : 'có trong bảng'}, hoặc bổ sung hàng còn thiếu ở đó.`,
    }),
    en: (a) => ({
      message: `Column "${a['column']}": no row${a['resource'] ? ` of ${a['resource']}` : ''} has "${a['value']}" in column ${a['expected']}.`,
      fix: `Correct the value to that of a row of ${a['resource'] ? a['resource'] : 'the table'}, or add the missing row there.`,
    }),
  },
  'table/enum': {
    vi: (a) => ({
      message: `Cột "${a['column']}": giá trị "${a['value']}" không thuộc các giá trị cho phép.`,
      fix: `Chọn một trong: ${a['expected']}.`,
    }),
    en: (a) => ({
      message: `Column "${a['column']}": the value "${a['value']}" is none of the allowed ones.`,
      fix: `Choose one of: ${a['expected']}.`,
    }),
  },
  'table/pattern': {
    vi: (a) => ({
      message: `Cột "${a['column']}": giá trị "${a['value']}" không đúng mẫu ${a['pattern']}.`,
      fix: 'Viết lại theo mẫu; kiểm tra chữ hoa, chữ thường, số 0 ở đầu và dấu cách thừa.',
    }),
    en: (a) => ({
      message: `Column "${a['column']}": the value "${a['value']}" does not have the form ${a['pattern']}.`,
      fix: 'Write it in that form; look at capitals, leading zeros and stray spaces.',
    }),
  },
  'table/minimum': {
    vi: (a) => ({
      message: `Cột "${a['column']}": giá trị "${a['value']}" nhỏ hơn mức cho phép.`,
      fix: `Giá trị phải ${a['exclusive'] ? 'lớn hơn' : 'từ'} ${a['limit']}${a['exclusive'] ? '' : ' trở lên'}. Kiểm tra lại số liệu và đơn vị tính.`,
    }),
    en: (a) => ({
      message: `Column "${a['column']}": the value "${a['value']}" is too small.`,
      fix: `It must be ${a['exclusive'] ? 'more than' : 'at least'} ${a['limit']}. Check the figure and its unit.`,
    }),
  },
  'table/maximum': {
    vi: (a) => ({
      message: `Cột "${a['column']}": giá trị "${a['value']}" lớn hơn mức cho phép.`,
      fix: `Giá trị phải ${a['exclusive'] ? 'nhỏ hơn' : 'không quá'} ${a['limit']}. Kiểm tra lại số liệu và đơn vị tính.`,
    }),
    en: (a) => ({
      message: `Column "${a['column']}": the value "${a['value']}" is too large.`,
      fix: `It must be ${a['exclusive'] ? 'less than' : 'at most'} ${a['limit']}. Check the figure and its unit.`,
    }),
  },
  'table/length': {
    vi: (a) => ({
      message: `Cột "${a['column']}": "${a['value']}" có độ dài ${a['size']}.`,
      fix:
        a['minimum'] === undefined ? `Rút gọn còn nhiều nhất ${a['maximum']}.` : `Cần ít nhất ${a['minimum']}; bổ sung cho đủ.`,
    }),
    en: (a) => ({
      message: `Column "${a['column']}": "${a['value']}" has a length of ${a['size']}.`,
      fix:
        a['minimum'] === undefined
          ? `Shorten it to at most ${a['maximum']}.`
          : `At least ${a['minimum']} is needed; complete it.`,
    }),
  },
} satisfies Record<string, FindingWords>;

function sayType(type: string | number | undefined, lang: 'vi' | 'en'): string {
  return fieldTypeWords[type as FieldType]?.[lang] ?? String(type);
}
