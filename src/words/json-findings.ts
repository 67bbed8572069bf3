import type { FindingWords } from './say.ts';

const syntaxWords: Readonly<Record<string, { vi: string; en: string }>> = {
  bom: { vi: 'Tệp bắt đầu bằng dấu thứ tự byte (BOM).', en: 'The file begins with a byte order mark (BOM).' },
  'too-large': {
    vi: 'Tệp JSON lớn hơn 128 MB nên không đọc được.',
    en: 'The JSON file is larger than 128 MB and is not read.',
  },
  end: {
    vi: 'Tệp kết thúc giữa chừng; còn thiếu ngoặc hoặc giá trị.',
    en: 'The file ends too early; a bracket or value is missing.',
  },
  'after-end': { vi: 'Có nội dung thừa sau khi dữ liệu đã kết thúc.', en: 'Something follows after the end of the data.' },
  value: { vi: 'Chỗ này cần một giá trị.', en: 'A value is expected here.' },
  number: { vi: 'Số này viết không đúng.', en: 'This number is not written correctly.' },
  key: { vi: 'Chỗ này cần tên trong dấu nháy kép.', en: 'A name in quotation marks is expected here.' },
  colon: { vi: 'Thiếu dấu hai chấm sau tên.', en: 'A colon is missing after the name.' },
  comma: { vi: 'Thiếu dấu phẩy hoặc ngoặc đóng.', en: 'A comma or a closing bracket is missing.' },
  'trailing-comma': { vi: 'Có dấu phẩy thừa trước ngoặc đóng.', en: 'A comma stands before a closing bracket.' },
  unclosed: { vi: 'Dấu nháy kép mở ở đây không được đóng.', en: 'The quotation mark that opens here is never closed.' },
  'control-character': {
    vi: 'Chuỗi chữ có ký tự xuống dòng hoặc ký tự điều khiển.',
    en: 'A text holds a line break or a control character.',
  },
  escape: { vi: 'Dấu \\ đứng trước một ký tự không hợp lệ.', en: 'A \\ stands before a character that it cannot escape.' },
  surrogate: {
    vi: 'Chuỗi chữ có nửa ký tự (mã \\ud800–\\udfff đứng lẻ).',
    en: 'A text holds half a character (a lone \\ud800–\\udfff).',
  },
};

const syntaxFixes: Readonly<Record<string, { vi: string; en: string }>> = {
  bom: { vi: 'Lưu lại tệp là UTF-8 không có BOM.', en: 'Save the file as UTF-8 without BOM.' },
  'too-large': {
    vi: 'Chia tệp thành nhiều phần, giảm bớt vị trí của bản đồ, hoặc nộp bảng dưới dạng CSV.',
    en: 'Split the file, simplify the map, or hand the table in as CSV.',
  },
};

/** Words for files that are not strict JSON. */
export const jsonFindingWords = {
  'json/syntax': {
    vi: (a) => ({
      message: syntaxWords[String(a['kind'])]?.vi ?? 'Tệp không đúng cú pháp JSON.',
      fix: syntaxFixes[String(a['kind'])]?.vi ?? 'Sửa theo cú pháp JSON; tốt nhất là xuất lại tệp từ phần mềm.',
    }),
    en: (a) => ({
      message: syntaxWords[String(a['kind'])]?.en ?? 'The file is not JSON.',
      fix: syntaxFixes[String(a['kind'])]?.en ?? 'Correct the JSON; best export the file again.',
    }),
  },
  'json/duplicate-key': {
    vi: (a) => ({
      message: `Tên "${a['key']}" xuất hiện hai lần trong cùng một đối tượng.`,
      fix: 'Giữ lại một, xóa hoặc đổi tên cái kia.',
    }),
    en: (a) => ({ message: `The name "${a['key']}" stands twice in one object.`, fix: 'Keep one; remove or rename the other.' }),
  },
  'json/too-deep': {
    vi: (a) => ({ message: `Dữ liệu lồng nhau quá ${a['limit']} mức.`, fix: 'Trình bày lại dữ liệu với ít mức hơn.' }),
    en: (a) => ({ message: `The data are nested over ${a['limit']} levels.`, fix: 'Arrange the data with fewer levels.' }),
  },
  'json/not-rows': {
    vi: () => ({
      message: 'Tệp không phải là một danh sách các đối tượng nên không đọc được như bảng.',
      fix: 'Viết [{…}, {…}], mỗi đối tượng một hàng; hoặc bỏ schema của tệp này.',
    }),
    en: () => ({
      message: 'The file is no list of objects, so it cannot be read as a table.',
      fix: 'Write [{…}, {…}], one object a row; or take the schema away from this file.',
    }),
  },
} satisfies Record<string, FindingWords>;
