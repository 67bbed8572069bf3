import type { Reason } from './say.ts';

/** Why each rule about Excel workbooks is there. */
export const xlsxReasons = {
  'xlsx/archive-bomb': {
    vi: 'Tệp nhỏ bung ra hàng gigabyte chỉ để làm treo máy đọc nó.',
    en: 'A small file that unpacks to gigabytes serves only to bring down the machine that reads it.',
  },
  'xlsx/archive-path': {
    vi: 'Tên lạ bên trong tệp nén có thể ghi đè tệp khác khi giải nén.',
    en: 'Odd names inside an archive can overwrite other files when it is unpacked.',
  },
  'xlsx/date': {
    vi: 'Excel lưu ngày thành số; ngày không có thật sẽ thành ngày khác khi mở nơi khác.',
    en: 'Excel keeps days as numbers; one that never was becomes another day elsewhere.',
  },
  'xlsx/dtd': {
    vi: 'Excel không bao giờ ghi phần này; nó chỉ dùng để đọc trộm tệp hoặc làm treo máy.',
    en: 'Excel never writes this; it serves only to read files in secret or to crash the reader.',
  },
  'xlsx/encrypted': {
    vi: 'Dữ liệu mở phải đọc được ngay, không cần mật khẩu.',
    en: 'Open data can be read at once, without a password.',
  },
  'xlsx/error-value': {
    vi: 'Ô báo lỗi công thức không có giá trị; xuất ra sẽ thành ô trống hoặc chữ vô nghĩa.',
    en: "A cell that shows a formula's error has no value; exported it is empty or nonsense.",
  },
  'xlsx/example-row': {
    vi: 'Dòng ví dụ của mẫu không phải số liệu; để lại sẽ bị công bố như thật.',
    en: 'The example row of the template is no data; left in, it is published as if it were.',
  },
  'xlsx/external-link': {
    vi: 'Liên kết đến tệp trên máy người soạn không ai mở được, và lộ thư mục của họ.',
    en: "A link to a file on the author's computer opens for nobody and tells where it lay.",
  },
  'xlsx/formula': {
    vi: 'Ô tính bằng công thức có thể đổi khi mở lại; số công bố phải là số đã chốt.',
    en: 'A computed cell may change when it is opened again; published figures are settled ones.',
  },
  'xlsx/formula-without-value': {
    vi: 'Công thức chưa được tính thì không có số nào để đọc.',
    en: 'A formula that was never computed has no figure to read.',
  },
  'xlsx/header-not-first-row': {
    vi: 'Chương trình lấy hàng đầu làm tên cột; có tiêu đề ở trên thì mọi cột mất tên.',
    en: 'Programs take the first row for the names; with a title above, every column loses its name.',
  },
  'xlsx/hidden': {
    vi: 'Phần ẩn vẫn được công bố cùng tệp, kể cả ghi chú nội bộ và tên người soạn.',
    en: "What is hidden is published with the file, even internal remarks and the author's name.",
  },
  'xlsx/macro': {
    vi: 'Macro chạy trên máy của người mở tệp.',
    en: 'Macros run on the computers of those who open the file.',
  },
  'xlsx/merged-cells': {
    vi: 'Ô gộp chỉ có giá trị ở dòng đầu; các dòng sau thành trống khi xuất.',
    en: 'A merged cell has its value in the first row only; the rows below come out empty.',
  },
  'xlsx/merged-header': {
    vi: 'Tên cột nhiều tầng không ghép được thành một tên cho mỗi cột.',
    en: 'Names over several rows give no single name to a column.',
  },
  'xlsx/more-on-sheet': {
    vi: 'Ghi chú, chữ ký hay bảng thứ hai sẽ bị đọc thành dòng dữ liệu, hoặc bị bỏ mất.',
    en: 'Remarks, signatures or a second table are read as rows, or lost.',
  },
  'xlsx/not-workbook': {
    vi: 'Tệp hỏng hoặc sai loại không ai mở được.',
    en: 'A damaged file, or one of another kind, opens for nobody.',
  },
  'xlsx/number-as-text': {
    vi: 'Số lưu dạng chữ bị bỏ qua trong mọi phép cộng.',
    en: 'Numbers kept as text are left out of every sum.',
  },
  'xlsx/old-format': {
    vi: 'Định dạng .xls là định dạng đóng; dữ liệu mở cần định dạng mở mà máy nào cũng đọc được.',
    en: 'The .xls format is closed; open data needs open formats that any machine reads.',
  },
  'xlsx/other-sheets': {
    vi: 'Chỉ một trang tính được đọc; nội dung ở trang khác không được công bố như dữ liệu.',
    en: 'One sheet is read; what stands on the others is not published as data.',
  },
  'xlsx/sheet-unknown': {
    vi: 'Gõ sai tên trang tính thì không có gì để đọc.',
    en: 'With the wrong name of a sheet there is nothing to read.',
  },
  'xlsx/too-large': {
    vi: 'Bảng lớn hơn mức Excel chứa được phải là CSV; đọc cố sẽ hết bộ nhớ.',
    en: 'A table larger than a spreadsheet can hold belongs in a CSV file; reading on would fill the memory.',
  },
  'xlsx/total-row': {
    vi: 'Dòng tổng không phải bản ghi; ai cộng cột sẽ đếm mọi thứ hai lần.',
    en: 'A row of totals is no record; whoever adds up the column counts everything twice.',
  },
} satisfies Record<string, Reason>;
