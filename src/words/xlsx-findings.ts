import type { XlsxCode } from '../domain/model/xlsx-code.ts';
import type { FindingWords } from './say.ts';
import { xlsxArchiveWords } from './xlsx-archive-findings.ts';

type Pair = { readonly vi: string; readonly en: string };

const hiddenWords: Readonly<Record<string, Pair>> = {
  hidden: { vi: 'một trang tính ẩn', en: 'a hidden sheet' },
  veryHidden: { vi: 'một trang tính ẩn sâu (very hidden)', en: 'a very hidden sheet' },
  row: { vi: 'hàng ẩn', en: 'hidden rows' },
  column: { vi: 'cột ẩn', en: 'hidden columns' },
  comments: { vi: 'ghi chú, bình luận', en: 'comments' },
  author: { vi: 'tên người soạn hoặc đường dẫn trên máy của họ', en: "the author's name or a folder of their computer" },
  names: { vi: 'tên vùng ẩn hoặc trỏ sang tệp khác', en: 'defined names that are hidden or lead to other files' },
};

const moreWords: Readonly<Record<string, Pair>> = {
  notes: { vi: 'ghi chú hoặc chữ ký dưới bảng', en: 'remarks or signatures under the table' },
  below: { vi: 'một bảng khác ở phía dưới', en: 'another table below' },
  beside: { vi: 'nội dung khác ở bên phải, sau một cột trống', en: 'something on the right, behind an empty column' },
};

const dateWords: Readonly<Record<string, Pair>> = {
  'no-such-day': { vi: 'là ngày 29/02/1900, không có trong lịch', en: 'is 29 February 1900, a day that never was' },
  range: { vi: 'nằm ngoài các ngày mà Excel biết', en: 'is outside the days that Excel knows' },
  text: { vi: 'là chữ, trong khi các ô khác của cột là ngày', en: 'is text, while other cells of the column are dates' },
};

const at = (cell: unknown) => (cell ? ` (${cell})` : '');

/** Words for workbooks that were read: what stands where it should not. A code without words is a type error. */
export const xlsxFindingWords: Readonly<Record<XlsxCode, FindingWords>> = {
  ...xlsxArchiveWords,
  'xlsx/date': {
    vi: (a) => ({
      message: `Giá trị ngày "${a['value']}" ở ô ${a['cell']} ${dateWords[String(a['kind'])]?.vi ?? ''}.`,
      fix: 'Nhập lại thành ngày thật và định dạng cả cột là yyyy-mm-dd.',
    }),
    en: (a) => ({
      message: `The date "${a['value']}" in ${a['cell']} ${dateWords[String(a['kind'])]?.en ?? ''}.`,
      fix: 'Enter it again as a real date and format the whole column as yyyy-mm-dd.',
    }),
  },
  'xlsx/error-value': {
    vi: (a) => ({ message: `Ô ${a['cell']} có giá trị lỗi ${a['value']}.`, fix: 'Sửa công thức, hoặc xóa để ô trống.' }),
    en: (a) => ({
      message: `${a['cell']} holds the error value ${a['value']}.`,
      fix: 'Mend the formula, or leave the cell empty.',
    }),
  },
  'xlsx/example-row': {
    vi: (a) => ({ message: `Hàng ví dụ của mẫu vẫn còn (${a['cell']}).`, fix: 'Xóa hàng ví dụ, chỉ giữ số liệu thật.' }),
    en: (a) => ({ message: `The template's example row is still there (${a['cell']}).`, fix: 'Delete it; keep real data only.' }),
  },
  'xlsx/external-link': {
    vi: () => ({
      message: 'Tệp Excel có liên kết tới tệp khác trên máy của người soạn.',
      fix: 'Dữ liệu → Sửa liên kết (Edit Links) → Ngắt liên kết (Break Link), rồi lưu lại.',
    }),
    en: () => ({
      message: "The workbook links to other files on the author's computer.",
      fix: 'Data → Edit Links → Break Link, then save.',
    }),
  },
  'xlsx/formula': {
    vi: (a) => ({
      message: `Ô ${a['cell']} là công thức "${a['formula']}"${a['network'] ? ', có thể gọi ra mạng' : ''}; giá trị Excel đã lưu được dùng.`,
      fix: 'Nên sao chép rồi dán giá trị (Paste Special → Values) để số liệu không đổi khi mở lại.',
    }),
    en: (a) => ({
      message: `${a['cell']} is the formula "${a['formula']}"${a['network'] ? ', which may call the network' : ''}; the value that Excel saved is used.`,
      fix: 'Better copy and paste values (Paste Special → Values), so that the data cannot change.',
    }),
  },
  'xlsx/formula-without-value': {
    vi: (a) => ({
      message: `Ô ${a['cell']} là công thức "${a['formula']}" chưa có giá trị.`,
      fix: 'Mở tệp trong Excel, lưu lại để công thức được tính; hoặc dán giá trị (Paste Special → Values).',
    }),
    en: (a) => ({
      message: `${a['cell']} is the formula "${a['formula']}" without a computed value.`,
      fix: 'Open and save the file in Excel so that it is computed, or paste values (Paste Special → Values).',
    }),
  },
  'xlsx/header-not-first-row': {
    vi: (a) => ({
      message: `Tên cột nằm ở hàng ${a['header']}; phía trên còn nội dung khác${at(a['cell'])}.`,
      fix: 'Xóa các hàng tiêu đề phía trên để hàng đầu tiên là tên cột.',
    }),
    en: (a) => ({
      message: `The column names stand in row ${a['header']}, below something else${at(a['cell'])}.`,
      fix: 'Delete the rows above, so that the first row holds the column names.',
    }),
  },
  'xlsx/hidden': {
    vi: (a) => ({
      message: `Tệp Excel có ${hiddenWords[String(a['kind'])]?.vi ?? ''}${at(a['cell'] ?? a['name'])}; ai tải tệp cũng xem được.`,
      fix: 'Bỏ ẩn hoặc xóa đi; kiểm tra bằng Tệp → Thông tin → Kiểm tra tài liệu (Inspect Document).',
    }),
    en: (a) => ({
      message: `The workbook carries ${hiddenWords[String(a['kind'])]?.en ?? ''}${at(a['cell'] ?? a['name'])}; whoever downloads it can see that.`,
      fix: 'Unhide or delete it; check with File → Info → Inspect Document.',
    }),
  },
  'xlsx/merged-cells': {
    vi: (a) => ({ message: `Có ô được gộp trong phần số liệu (${a['cell']}).`, fix: 'Bỏ gộp ô và ghi giá trị vào từng hàng.' }),
    en: (a) => ({
      message: `Cells are merged among the data (${a['cell']}).`,
      fix: 'Unmerge them and write the value in each row.',
    }),
  },
  'xlsx/merged-header': {
    vi: (a) => ({
      message: `Tên cột ${a['kind'] === 'merged' ? 'có ô gộp' : 'chiếm nhiều hàng'} (${a['cell']}).`,
      fix: 'Dùng đúng một hàng tên cột, mỗi cột một tên, không gộp ô.',
    }),
    en: (a) => ({
      message: `The column names ${a['kind'] === 'merged' ? 'have merged cells' : 'take several rows'} (${a['cell']}).`,
      fix: 'Use exactly one row of names, one for each column, nothing merged.',
    }),
  },
  'xlsx/more-on-sheet': {
    vi: (a) => ({
      message: `Trên trang tính còn có ${moreWords[String(a['kind'])]?.vi ?? ''} (${a['cell']}).`,
      fix: 'Mỗi trang tính chỉ để một bảng; chuyển phần còn lại sang tệp hoặc phần mô tả.',
    }),
    en: (a) => ({
      message: `The sheet also holds ${moreWords[String(a['kind'])]?.en ?? ''} (${a['cell']}).`,
      fix: 'Keep one table on a sheet; move the rest to a file of its own or into the description.',
    }),
  },
  'xlsx/number-as-text': {
    vi: (a) => ({
      message: `Ô ${a['cell']} có số "${a['value']}" được lưu dạng chữ.`,
      fix: 'Chọn ô, bấm dấu chấm than vàng → "Chuyển đổi thành Số" (Convert to Number).',
    }),
    en: (a) => ({
      message: `${a['cell']} holds the number "${a['value']}" as text.`,
      fix: 'Select the cell, click the yellow mark → "Convert to Number".',
    }),
  },
  'xlsx/other-sheets': {
    vi: (a) => ({
      message: `Chỉ trang tính "${a['sheet']}" được đọc; tệp còn có: ${a['names']}.`,
      fix: 'Xóa các trang tính không cần, hoặc chọn trang khác.',
    }),
    en: (a) => ({
      message: `Only the sheet "${a['sheet']}" is read; there is more: ${a['names']}.`,
      fix: 'Delete the sheets that are not needed, or choose another one.',
    }),
  },
  'xlsx/total-row': {
    vi: (a) => ({
      message: `Có hàng cộng "${a['value']}" giữa các hàng số liệu (${a['cell']}).`,
      fix: 'Xóa hàng cộng: người dùng tự tính được, và phép cộng của họ sẽ bị gấp đôi nếu để lại.',
    }),
    en: (a) => ({
      message: `A row of totals, "${a['value']}", stands among the data (${a['cell']}).`,
      fix: 'Delete it: users can add up themselves, and would count everything twice.',
    }),
  },
};
