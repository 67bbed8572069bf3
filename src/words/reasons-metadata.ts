import type { Reason } from './say.ts';

/** Why each rule about descriptions and their YAML is there. */
export const metadataReasons = {
  'metadata/date': {
    vi: 'Ngày không có thật không tính được hạn, và mỗi chương trình sẽ đọc thành một ngày khác.',
    en: 'From a day that does not exist no due date can be reckoned, and each program makes another day of it.',
  },
  'metadata/enum': {
    vi: 'Giá trị ngoài tập cho phép không được chương trình nào hiểu, nên coi như chưa ghi.',
    en: 'No program understands a value outside the set, so it counts as not written.',
  },
  'metadata/id-duplicate': {
    vi: 'Mã là địa chỉ vĩnh viễn của bộ dữ liệu; hai bộ một địa chỉ thì trích dẫn cũ trỏ sai.',
    en: 'The id is the lasting address of the dataset; two with one address make old citations point to the wrong one.',
  },
  'metadata/length': {
    vi: 'Tên và mô tả là điều đầu tiên người dùng đọc và tìm; quá ngắn thì không hiểu, quá dài thì không ai đọc.',
    en: 'Title and description are what people read and search first; too short says nothing, too long is not read.',
  },
  'metadata/licence-unknown': {
    vi: 'Người dùng phải biết mình được làm gì với dữ liệu; giấy phép không rõ thì không ai dám dùng lại.',
    en: 'People must know what they may do with the data; nobody dares reuse it under unknown terms.',
  },
  'metadata/missing-key': {
    vi: 'Thiếu thông tin này thì bộ dữ liệu không tìm được, không biết của ai hoặc không tính được hạn.',
    en: 'Without it the dataset cannot be found, belongs to nobody, or has no due date.',
  },
  'metadata/name-duplicate': {
    vi: 'Tệp khác trỏ đến tệp này bằng tên; hai tên giống nhau thì không biết trỏ đến tệp nào.',
    en: 'Other files point to this one by its name; with a name twice, nobody knows to which.',
  },
  'metadata/nothing-provided': {
    vi: 'Bộ dữ liệu trống làm người tìm mất công, và không đáp ứng nghĩa vụ nào.',
    en: 'An empty dataset wastes the time of those who find it, and meets no duty.',
  },
  'metadata/pattern': {
    vi: 'Mã và địa chỉ phải đúng dạng thì máy mới nối được chúng với nhau.',
    en: 'Ids and addresses need their form, or machines cannot connect them.',
  },
  'metadata/resource-kind': {
    vi: 'Cổng cần biết đây là tệp để tải hay API để kết nối; không rõ thì không hiện được gì.',
    en: 'The portal must know whether this is a file to download or an API to connect to; else it can show nothing.',
  },
  'metadata/shape': {
    vi: 'Danh sách trống hoặc lặp thường là chép nhầm; hiện ra sẽ gây hiểu sai.',
    en: 'An empty or repeated list is mostly a slip of copying; shown as it is, it misleads.',
  },
  'metadata/type': {
    vi: 'YAML đọc 0123 thành số và true thành đúng/sai, nên mã mất số 0 ở đầu và chữ mất nghĩa mà không ai thấy.',
    en: 'YAML reads 0123 as a number and true as a truth value, so codes lose their zeros and words their sense, unseen.',
  },
  'metadata/unknown-key': {
    vi: 'Khóa gõ sai bị bỏ qua, nên điều cơ quan muốn nói sẽ không hiện ở đâu.',
    en: 'A misspelt key is passed over, so what the agency meant to say appears nowhere.',
  },
  'yaml/alias': {
    vi: 'Tham chiếu giấu giá trị thật với người đọc, và vài dòng có thể phình thành hàng tỷ phần tử.',
    en: 'References hide the true value from a reader, and a few lines can swell to billions of entries.',
  },
  'yaml/documents': {
    vi: 'Chương trình thường chỉ đọc tài liệu đầu; phần sau mất mà không ai thấy.',
    en: 'Programs mostly read the first document only; the rest is lost unseen.',
  },
  'yaml/duplicate-key': {
    vi: 'Mỗi chương trình giữ một trong hai giá trị, nên người đọc và Cổng có thể thấy hai điều khác nhau.',
    en: 'Each program keeps one of the two values, so readers and the portal may see different things.',
  },
  'yaml/empty': {
    vi: 'Tệp trống không nói gì; có thể phần viết đã bị mất khi lưu.',
    en: 'An empty file says nothing; perhaps what was written was lost in saving.',
  },
  'yaml/front-matter': {
    vi: 'Tiêu đề, loại và ngày của thông báo nằm ở phần đầu tệp; thiếu phần đó thì thông báo không hiện ở đâu cả.',
    en: 'Title, kind and day of a notice stand at its top; without them the notice is shown nowhere.',
  },
  'yaml/syntax': {
    vi: 'Tệp sai cấu trúc thì không phần nào đọc được, và đoán ý người viết sẽ đoán sai.',
    en: 'Nothing of a broken file can be read, and guessing what was meant would go wrong.',
  },
  'yaml/tag': {
    vi: 'Thẻ bảo chương trình tạo thứ khác dữ liệu, kể cả chạy lệnh.',
    en: 'A tag tells a program to build something other than data, even to run commands.',
  },
  'yaml/too-deep': {
    vi: 'Không ai viết tay sâu đến thế; cấu trúc như vậy chỉ để làm treo chương trình.',
    en: 'Nobody writes that deep by hand; such a structure serves only to crash programs.',
  },
  'yaml/too-large': {
    vi: 'Tệp mô tả chỉ để mô tả; số liệu phải ở bảng để máy đọc và kiểm tra được.',
    en: 'A description only describes; data belongs in a table that machines can read and check.',
  },
  'yaml/whitespace': {
    vi: 'Dấu tab và dấu cách lạ trông như thụt dòng, nhưng mỗi chương trình hiểu một mức khác.',
    en: 'Tabs and look-alike spaces seem to indent, but each program sees another level.',
  },
} satisfies Record<string, Reason>;
