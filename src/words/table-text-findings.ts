import type { FindingWords } from './say.ts';

/** Words for values that are well-formed and still probably not what their author meant. */
export const textFindingWords = {
  'table/formula': {
    vi: (a) => ({
      message: `Giá trị "${a['value']}" sẽ bị Excel hiểu là công thức.`,
      fix: 'Thay công thức bằng kết quả của nó (Dán đặc biệt → Giá trị); nếu là chữ thì bỏ dấu ở đầu.',
    }),
    en: (a) => ({
      message: `The value "${a['value']}" would be run by Excel as a formula.`,
      fix: 'Put the result in place of the formula (Paste Special → Values); if it is text, drop the sign in front.',
    }),
  },
  'table/invisible-character': {
    vi: (a) => ({
      message: `Giá trị "${a['value']}" có ký tự không nhìn thấy ${a['character']} ở vị trí ${a['position']}.`,
      fix: 'Xóa ký tự đó, hoặc gõ lại giá trị; nó thường lọt vào khi chép từ trang web hay tệp PDF.',
    }),
    en: (a) => ({
      message: `The value "${a['value']}" holds the invisible character ${a['character']} at position ${a['position']}.`,
      fix: 'Delete it, or type the value again; such characters come along when text is copied from a web page or a PDF.',
    }),
  },
  'table/json-schema': {
    vi: (a) => ({
      message: `Cột "${a['column']}": nội dung "${a['value']}" không đúng cấu trúc mà "jsonSchema" mô tả.`,
      fix: 'Sửa tên, kiểu và số lượng các phần bên trong theo "jsonSchema" của cột.',
    }),
    en: (a) => ({
      message: `Column "${a['column']}": the content "${a['value']}" is not built as its "jsonSchema" describes.`,
      fix: 'Correct the names, types and numbers of its parts by the "jsonSchema" of the column.',
    }),
  },
  'table/date-future': {
    vi: (a) => ({
      message: `Cột "${a['column']}": ngày lớn nhất là ${a['value']}, sau ngày kiểm tra ${a['asOf']}.`,
      fix: 'Kiểm tra lại năm và thứ tự ngày, tháng; nếu là ngày dự kiến hoặc thời hạn thì giữ nguyên.',
    }),
    en: (a) => ({
      message: `Column "${a['column']}": the latest date is ${a['value']}, after the day of this check, ${a['asOf']}.`,
      fix: 'Check the year and the order of day and month; a planned date or a term may stay.',
    }),
  },
} satisfies Record<string, FindingWords>;
