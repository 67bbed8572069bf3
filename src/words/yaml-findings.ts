import { formWords, sayTypes } from './finding-forms.ts';
import { didYouMean, type FindingWords } from './say.ts';

/** Words for what is wrong with a YAML file: its syntax (`yaml/…`) and its shape (`metadata/…`). */
export const yamlFindingWords = {
  'yaml/syntax': {
    vi: () => ({
      message: 'Tệp không đọc được: cấu trúc YAML bị sai ở chỗ này.',
      fix: 'Xem lại thụt đầu dòng, dấu hai chấm, dấu nháy và ngoặc ở dòng này và dòng trước. Câu có dấu ":" hoặc "#" thì đặt trong dấu nháy.',
    }),
    en: () => ({
      message: 'The file cannot be read: the YAML is broken here.',
      fix: 'Look at the indentation, colons, quotes and brackets of this line and the one before. Put text with ":" or "#" in quotes.',
    }),
  },
  'yaml/duplicate-key': {
    vi: (a) => ({
      message: `Khóa này đã có ở ${a['first'] ? `dòng ${a['first']}` : 'trên'}, trong cùng nhóm.`,
      fix: 'Giữ lại một dòng, xóa dòng kia.',
    }),
    en: (a) => ({
      message: `This key already stands ${a['first'] ? `in line ${a['first']}` : 'above'}, in the same group.`,
      fix: 'Keep one line and remove the other.',
    }),
  },
  'yaml/alias': {
    vi: (a) => ({
      message: `Tệp dùng tham chiếu "${a['name']}" (&, * hoặc <<).`,
      fix: 'Chép hẳn giá trị ra; không dùng tham chiếu.',
    }),
    en: (a) => ({
      message: `The file uses the reference "${a['name']}" (&, * or <<).`,
      fix: 'Write the value out; references are not accepted.',
    }),
  },
  'yaml/tag': {
    vi: (a) => ({ message: `Thẻ "${a['tag']}" không được chấp nhận.`, fix: 'Xóa thẻ bắt đầu bằng dấu !, chỉ để lại giá trị.' }),
    en: (a) => ({ message: `The tag "${a['tag']}" is not accepted.`, fix: 'Remove the tag that begins with !, keep the value.' }),
  },
  'yaml/whitespace': {
    vi: (a) => ({
      message: `Dòng thụt vào bằng ký tự ${a['codePoint']}, không phải dấu cách.`,
      fix: 'Xóa phần đầu dòng và gõ lại bằng dấu cách (hai dấu cách mỗi mức).',
    }),
    en: (a) => ({
      message: `The line is indented with ${a['codePoint']}, which is no plain space.`,
      fix: 'Delete the start of the line and type it again with spaces (two a level).',
    }),
  },
  'yaml/documents': {
    vi: () => ({
      message: 'Tệp có nhiều tài liệu, ngăn bằng "---".',
      fix: 'Mỗi tệp một tài liệu: xóa "---" hoặc tách thành tệp khác.',
    }),
    en: () => ({
      message: 'The file holds several documents, parted by "---".',
      fix: 'One document a file: remove "---" or split the file.',
    }),
  },
  'yaml/empty': {
    vi: () => ({ message: 'Tệp chưa có nội dung.', fix: 'Điền nội dung theo mẫu, hoặc xóa tệp.' }),
    en: () => ({ message: 'The file has no content.', fix: 'Fill it in by the template, or remove the file.' }),
  },
  'yaml/front-matter': {
    vi: (a) => ({
      message:
        a['kind'] === 'unclosed'
          ? 'Phần đầu tệp mở bằng "---" ở dòng này nhưng không có dòng "---" đóng lại.'
          : 'Tệp thiếu phần đầu: dòng thứ nhất phải là "---".',
      fix: 'Đặt "kind", "title", "published" giữa hai dòng chỉ có "---" ở đầu tệp; nội dung thông báo viết bên dưới.',
    }),
    en: (a) => ({
      message:
        a['kind'] === 'unclosed'
          ? 'The top of the file opens with "---" in this line, and no line "---" closes it.'
          : 'The top of the file is missing: its first line must be "---".',
      fix: 'Put "kind", "title", "published" between two lines of only "---" at the top; the notice itself stands below.',
    }),
  },
  'yaml/too-deep': {
    vi: () => ({ message: 'Cấu trúc lồng nhau quá 64 mức.', fix: 'Viết lại phẳng hơn, theo mẫu.' }),
    en: () => ({ message: 'The structure is nested over 64 levels.', fix: 'Write it flatter, by the template.' }),
  },
  'yaml/too-large': {
    vi: (a) => ({
      message: `Tệp mô tả lớn hơn ${toMegabytes(a['limit'])} MB.`,
      fix: 'Để số liệu trong tệp CSV; tệp YAML chỉ mô tả.',
    }),
    en: (a) => ({
      message: `The file is larger than ${toMegabytes(a['limit'])} MB.`,
      fix: 'Keep the data in a CSV file; the YAML only describes it.',
    }),
  },
  'metadata/unknown-key': {
    vi: (a) => ({
      message: `Không có khóa nào tên "${a['key']}".${didYouMean(a, 'vi')}`,
      fix: a['known'] ? `Sửa tên khóa hoặc xóa. Các khóa dùng được: ${a['known']}.` : 'Xóa khóa này.',
    }),
    en: (a) => ({
      message: `There is no key "${a['key']}".${didYouMean(a, 'en')}`,
      fix: a['known'] ? `Correct the key or remove it. Keys that may stand here: ${a['known']}.` : 'Remove this key.',
    }),
  },
  'metadata/missing-key': {
    vi: (a) => ({ message: `Thiếu khóa bắt buộc "${a['key']}".`, fix: `Thêm một dòng "${a['key']}: …".` }),
    en: (a) => ({ message: `The key "${a['key']}" is missing.`, fix: `Add a line "${a['key']}: …".` }),
  },
  'metadata/type': {
    vi: (a) => ({
      message: `"${a['key']}" đọc được là ${a['found'] || 'để trống'} (${sayTypes(String(a['type']), 'vi')}), trong khi cần ${sayTypes(String(a['expected']), 'vi')}.`,
      fix: String(a['expected']).startsWith('string') ? 'Đặt giá trị trong dấu nháy, ví dụ "0123".' : 'Sửa lại theo mẫu.',
    }),
    en: (a) => ({
      message: `"${a['key']}" was read as ${a['found'] || 'nothing'} (${sayTypes(String(a['type']), 'en')}), where ${sayTypes(String(a['expected']), 'en')} is expected.`,
      fix: String(a['expected']).startsWith('string')
        ? 'Put quotes round the value, e.g. "0123".'
        : 'Correct it by the template.',
    }),
  },
  'metadata/enum': {
    vi: (a) => ({
      message: `"${a['key']}" là "${a['found']}", không thuộc các giá trị cho phép.`,
      fix: `Chọn một trong: ${a['allowed']}.`,
    }),
    en: (a) => ({
      message: `"${a['key']}" is "${a['found']}", which is none of the allowed values.`,
      fix: `Choose one of: ${a['allowed']}.`,
    }),
  },
  'metadata/pattern': {
    vi: (a) => ({
      message: `"${a['key']}" là "${a['found']}", không đúng dạng.`,
      fix: `Viết ${formWords[String(a['form'])]?.vi ?? 'theo dạng trong tài liệu hướng dẫn'}.`,
    }),
    en: (a) => ({
      message: `"${a['key']}" is "${a['found']}", which has not the right form.`,
      fix: `Write ${formWords[String(a['form'])]?.en ?? 'it as the guide shows'}.`,
    }),
  },
  'metadata/length': {
    vi: (a) => ({
      message: `"${a['key']}" dài ${a['found']} ký tự, ${a['side'] === 'minLength' ? 'ít nhất phải' : 'nhiều nhất chỉ'} ${a['limit']}.`,
      fix: a['side'] === 'minLength' ? 'Viết thêm để người chưa biết gì cũng hiểu.' : 'Rút gọn; phần dài để trong README.md.',
    }),
    en: (a) => ({
      message: `"${a['key']}" has ${a['found']} characters; ${a['side'] === 'minLength' ? 'at least' : 'at most'} ${a['limit']} are asked for.`,
      fix:
        a['side'] === 'minLength' ? 'Write more, so that a newcomer understands.' : 'Shorten it; long text goes into README.md.',
    }),
  },
  'metadata/date': {
    vi: (a) => ({
      message: `"${a['found']}" không phải một ngày có thật dạng năm-tháng-ngày.`,
      fix: 'Viết ngày có trong lịch, ví dụ 2026-10-14.',
    }),
    en: (a) => ({
      message: `"${a['found']}" is no existing day written year-month-day.`,
      fix: 'Write a day that exists, e.g. 2026-10-14.',
    }),
  },
  'metadata/shape': {
    vi: (a) => ({
      message: `"${a['key']}" không đúng yêu cầu (${a['rule']} ${a['limit']}).`,
      fix: 'Xem mẫu trong hướng dẫn và sửa lại; danh sách không được trống hoặc có phần tử trùng nhau.',
    }),
    en: (a) => ({
      message: `"${a['key']}" does not fit (${a['rule']} ${a['limit']}).`,
      fix: 'See the template in the guide; a list may not be empty or hold a value twice.',
    }),
  },
} satisfies Record<string, FindingWords>;

function toMegabytes(units: unknown): number {
  return Math.round(Number(units) / 1_048_576);
}
