import type { AnswerTrouble, ReviewColumn } from '../domain/model/review-workbook.ts';
import type { Lang } from '../domain/model/text.ts';
import type { Said } from './say.ts';
import type { Both } from './site.ts';

/** Sheets of the workbook beside the guide and the lists. */
export const reviewSheets: Readonly<Record<Lang, { answers: string; letter: string }>> = {
  vi: { answers: 'Trả lời', letter: 'Văn bản trả lời' },
  en: { answers: 'Answers', letter: 'Letter' },
};

/** What stands in the column of codes where an item is to be added. */
export const newItemWord: Both = { vi: 'mới', en: 'new' };

export const answerWords = {
  keep: { vi: 'giữ', en: 'keep' },
  change: { vi: 'sửa', en: 'change' },
  drop: { vi: 'bỏ', en: 'drop' },
} as const satisfies Readonly<Record<string, Both>>;

/** Names of the columns. They are how a filled-in workbook is read, in either language. */
export const reviewColumnWords: Readonly<Record<ReviewColumn, Both>> = {
  code: { vi: 'Mã mục', en: 'Item' },
  title: { vi: 'Tên bộ dữ liệu hiện nay', en: 'Title now' },
  frequency: { vi: 'Tần suất hiện nay', en: 'Frequency now' },
  formats: { vi: 'Định dạng hiện nay', en: 'Formats now' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  reason: { vi: 'Lý do', en: 'Reason' },
  document: { vi: 'Văn bản làm căn cứ', en: 'Document it rests on' },
  newTitle: { vi: 'Đề nghị: tên bộ dữ liệu', en: 'Proposed: title' },
  topic: { vi: 'Đề nghị: lĩnh vực', en: 'Proposed: topic' },
  fields: { vi: 'Đề nghị: trường thông tin chính', en: 'Proposed: main fields' },
  newFrequency: { vi: 'Đề nghị: tần suất', en: 'Proposed: frequency' },
  newFormats: { vi: 'Đề nghị: định dạng', en: 'Proposed: formats' },
  access: { vi: 'Đề nghị: phương thức', en: 'Proposed: access' },
  roadmap: { vi: 'Đề nghị: hạn cung cấp lần đầu', en: 'Proposed: first due date' },
  privacy: { vi: 'Đề nghị: thông tin không công bố', en: 'Proposed: what is left out' },
};

/** What the guide and the prompt at a cell say of each column, and an example. */
export const reviewColumnHints: Readonly<Record<ReviewColumn, Both & { readonly example: string }>> = {
  code: {
    vi: 'Mã của mục; "mới" là hàng để đề nghị mục mới',
    en: 'Code of the item; "new" is a row for an addition',
    example: 'YT-01',
  },
  title: { vi: 'Để đối chiếu, không cần sửa', en: 'For reference only', example: 'Cơ sở bán lẻ thuốc' },
  frequency: { vi: 'Để đối chiếu, không cần sửa', en: 'For reference only', example: 'hằng quý' },
  formats: { vi: 'Để đối chiếu, không cần sửa', en: 'For reference only', example: 'CSV' },
  answer: {
    vi: 'Chọn giữ, sửa hoặc bỏ; hàng "mới" thì để trống',
    en: 'Choose keep, change or drop; leave empty in a row "new"',
    example: 'sửa',
  },
  reason: {
    vi: 'Bắt buộc khi sửa, bỏ hoặc đề nghị mục mới',
    en: 'Needed for a change, a drop or an addition',
    example: 'Ít thay đổi trong một quý',
  },
  document: { vi: 'Bắt buộc khi bỏ một mục', en: 'Needed to drop an item', example: '12/QĐ-UBND' },
  newTitle: { vi: 'Bắt buộc với mục mới', en: 'Needed for an addition', example: 'Điểm trực cấp cứu 24 giờ' },
  topic: { vi: 'Chọn trong danh sách; bắt buộc với mục mới', en: 'Choose; needed for an addition', example: 'Y tế' },
  fields: {
    vi: 'Các trường cách nhau bằng dấu chấm phẩy',
    en: 'Fields, parted by semicolons',
    example: 'Tên cơ sở; Địa chỉ; Điện thoại cơ sở',
  },
  newFrequency: {
    vi: 'Chọn trong danh sách; bắt buộc với mục mới',
    en: 'Choose; needed for an addition',
    example: '6 tháng một lần',
  },
  newFormats: {
    vi: 'Các định dạng cách nhau bằng dấu phẩy; bắt buộc với mục mới',
    en: 'Formats, parted by commas; needed for an addition',
    example: 'CSV, GEOJSON',
  },
  access: { vi: 'Chọn tệp hoặc API; bắt buộc với mục mới', en: 'Choose; needed for an addition', example: 'tệp' },
  roadmap: { vi: 'Ngày theo lộ trình, nếu có', en: 'Day by the roadmap, if any', example: '2027-07-16' },
  privacy: { vi: 'Thông tin phải loại bỏ để bảo vệ cá nhân', en: 'To protect persons', example: 'Bỏ tên chủ hộ' },
};

export const reviewWorkbookWords = {
  vi: {
    heading: (agency: string, half: string) => `Rà soát Danh mục dữ liệu mở, ${half}: ${agency}`,
    steps: [
      'Trang "Trả lời": mỗi mục của cơ quan một hàng. Chọn giữ, sửa hoặc bỏ ở cột "Trả lời"; khi sửa hoặc bỏ thì ghi lý do.',
      'Khi sửa, chỉ điền các cột "Đề nghị" có thay đổi; các cột khác để trống.',
      'Khi bỏ một mục, ghi thêm số văn bản làm căn cứ.',
      'Muốn thêm mục: điền một hàng có chữ "mới" (lý do, tên, lĩnh vực, tần suất, định dạng, phương thức). Hàng "mới" không dùng thì để nguyên.',
      'Trang "Văn bản trả lời": ghi số, ký hiệu và ngày của văn bản gửi kết quả rà soát.',
      'Không đổi tên trang, tên cột, không gộp ô, không chèn hàng tiêu đề.',
    ],
    letterHead: ['Nội dung', 'Cơ quan điền'],
    letterDocument: 'Số, ký hiệu văn bản trả lời',
    letterDay: 'Ngày trả lời',
    place: (file: string, sheet: string, cell: string) =>
      cell ? `${file}, trang "${sheet}", ô ${cell}` : `${file}, trang "${sheet}"`,
    unanswered: (n: number, codes: string) =>
      `Còn ${n} mục chưa trả lời: ${codes}. Có thể gửi bổ sung sau, trong nửa năm rà soát.`,
    nextStep: (path: string) => `Lưu nội dung này vào ${path} rồi tạo pull request.`,
    halfNotBegun: (half: string, day: string) => `Kỳ rà soát ${half} bắt đầu ngày ${day}; chưa lập được phiếu.`,
    noList: 'Chưa có Danh mục nào có hiệu lực.',
  },
  en: {
    heading: (agency: string, half: string) => `Review of the open-data list, ${half}: ${agency}`,
    steps: [
      'Sheet "Answers": a row for each item of the agency. Choose keep, change or drop under "Answer"; give a reason for a change or a drop.',
      'For a change fill in only those columns "Proposed" that change; leave the others empty.',
      'To drop an item, name the document that it rests on as well.',
      'To add an item fill in a row "new" (reason, title, topic, frequency, formats, access). Leave rows "new" that you do not need as they are.',
      'Sheet "Letter": number and day of the letter that carries the answers.',
      'Do not rename sheets or columns, merge cells or insert titles.',
    ],
    letterHead: ['What', 'Filled in by the agency'],
    letterDocument: 'Number of the letter',
    letterDay: 'Day of the answer',
    place: (file: string, sheet: string, cell: string) =>
      cell ? `${file}, sheet "${sheet}", cell ${cell}` : `${file}, sheet "${sheet}"`,
    unanswered: (n: number, codes: string) =>
      `${n} items have no answer yet: ${codes}. They may follow within the half-year of the review.`,
    nextStep: (path: string) => `Save this as ${path} and open a pull request.`,
    halfNotBegun: (half: string, day: string) => `The review of ${half} begins on ${day}; its workbook cannot be made yet.`,
    noList: 'No list is in force yet.',
  },
} satisfies Record<Lang, unknown>;

/** What is wrong with a cell of the workbook, and what to do. */
export function sayAnswerTrouble({ kind, found, expected }: AnswerTrouble, lang: Lang): Said {
  return troubleWords[kind](found, expected)[lang];
}

const troubleWords: Readonly<Record<AnswerTrouble['kind'], (found: string, expected: string) => Readonly<Record<Lang, Said>>>> = {
  'columns-missing': (_, expected) => ({
    vi: { message: `Không thấy các cột: ${expected}.`, fix: 'Dùng lại phiếu do Cổng lập và giữ nguyên tên trang, tên cột.' },
    en: {
      message: `These columns are missing: ${expected}.`,
      fix: 'Use the workbook as the portal made it, with its names of sheets and columns.',
    },
  }),
  'choice-unknown': (found, expected) => ({
    vi: { message: `"${found}" không có trong danh sách để chọn.`, fix: `Chọn một trong: ${expected}.` },
    en: { message: `"${found}" is not among the choices.`, fix: `Choose one of: ${expected}.` },
  }),
  'format-unknown': (found, expected) => ({
    vi: {
      message: `"${found}" không phải định dạng mà Danh mục dùng.`,
      fix: `Ghi các định dạng cách nhau bằng dấu phẩy, trong số: ${expected}.`,
    },
    en: { message: `"${found}" is no format of the list.`, fix: `Write formats parted by commas, out of: ${expected}.` },
  }),
  'day-wrong': (found) => ({
    vi: { message: `"${found}" không phải một ngày có thật.`, fix: 'Ghi ngày dạng ngày/tháng/năm, ví dụ 16/07/2027.' },
    en: { message: `"${found}" is no existing day.`, fix: 'Write it as day/month/year, e.g. 16/07/2027.' },
  }),
  'answer-missing': (found) => ({
    vi: { message: `Mục ${found} có đề nghị nhưng cột "Trả lời" còn trống.`, fix: 'Chọn giữ, sửa hoặc bỏ.' },
    en: { message: `Item ${found} has a proposal but no answer.`, fix: 'Choose keep, change or drop.' },
  }),
  'document-missing': () => ({
    vi: { message: 'Chưa ghi số, ký hiệu văn bản trả lời.', fix: 'Ghi vào ô này, ví dụ 120/SYT-VP.' },
    en: { message: 'The number of the letter is not given.', fix: 'Write it in this cell, e.g. 120/SYT-VP.' },
  }),
  'answered-missing': () => ({
    vi: { message: 'Chưa ghi ngày trả lời.', fix: 'Ghi ngày của văn bản trả lời vào ô này, ví dụ 20/11/2026.' },
    en: { message: 'The day of the answer is not given.', fix: 'Write the day of the letter in this cell, e.g. 20/11/2026.' },
  }),
};

/** What to do in the workbook about what the rules of the review find. */
export const reviewFixWords: Readonly<Record<string, Both>> = {
  'review/add-incomplete': {
    vi: 'Điền các cột "Đề nghị" còn thiếu của hàng này.',
    en: 'Fill in the missing columns "Proposed" of this row.',
  },
  'review/answered-twice': { vi: 'Mỗi mục một hàng; xóa hàng kia.', en: 'One row an item; delete the other.' },
  'review/change-empty': {
    vi: 'Khi sửa, điền ít nhất một cột "Đề nghị"; khi giữ hoặc bỏ, để trống các cột đó.',
    en: 'For a change fill in at least one column "Proposed"; for keep or drop leave them empty.',
  },
  'review/item-missing': { vi: 'Hàng "mới" thì để trống cột "Trả lời".', en: 'Leave the answer empty in a row "new".' },
  'review/no-reason': {
    vi: 'Ghi lý do; khi bỏ thì ghi thêm văn bản làm căn cứ.',
    en: 'Give a reason; to drop an item, a document as well.',
  },
  'review/not-holder': { vi: 'Xóa hàng này.', en: 'Delete the row.' },
  'review/not-in-force': { vi: 'Kiểm tra lại mã mục.', en: 'Check the code.' },
  'review/too-early': { vi: 'Sửa ngày trả lời.', en: 'Correct the day of the answer.' },
};
