import { sayMojibake } from './rescue.ts';
import { didYouMean, type FindingWords } from './say.ts';

const referenceWords: Readonly<Record<string, { vi: string; en: string }>> = {
  agency: { vi: 'Cơ quan', en: 'The agency' },
  item: { vi: 'Mục Danh mục', en: 'The list item' },
  topic: { vi: 'Chủ đề', en: 'The topic' },
  licence: { vi: 'Giấy phép', en: 'The licence' },
  document: { vi: 'Văn bản', en: 'The document' },
  dataset: { vi: 'Bộ dữ liệu', en: 'The dataset' },
  'ministry-database': { vi: 'Cơ sở dữ liệu bộ, ngành', en: 'The ministry database' },
};

/** Words for what is wrong with files, their places and names, and with references in the catalogue. */
export const fileFindingWords = {
  'text/encoding': {
    vi: () => ({
      message: 'Tệp không phải UTF-8, hoặc có chữ đã hỏng (ký tự �).',
      fix: 'Lưu lại bằng mã UTF-8 và gõ lại chữ hỏng.',
    }),
    en: () => ({
      message: 'The file is not UTF-8, or some letters are damaged (�).',
      fix: 'Save it as UTF-8 and type the damaged letters again.',
    }),
  },
  'text/mojibake': {
    vi: (a) => ({
      message: `Chữ trong tệp đã hỏng trước khi lưu thành UTF-8: "${a['value']}" có lẽ là "${a['meant']}" (${sayMojibake(a['kind'], 'vi')}).`,
      fix: 'Xuất lại từ bản gốc bằng UTF-8, hoặc chạy opendata fix TỆP để đọc lại.',
    }),
    en: (a) => ({
      message: `Letters were damaged before the file became UTF-8: "${a['value']}" is probably "${a['meant']}" (read ${sayMojibake(a['kind'], 'en')}).`,
      fix: 'Export it again from the original as UTF-8, or read it again with opendata fix FILE.',
    }),
  },
  'path/outside': {
    vi: (a) => ({
      message: `"${a['found']}" trỏ ra ngoài thư mục của bộ dữ liệu.`,
      fix: 'Để tệp cạnh metadata.yaml và chỉ ghi tên tệp, ví dụ 2026-Q3.csv.',
    }),
    en: (a) => ({
      message: `"${a['found']}" points outside the dataset's folder.`,
      fix: 'Put the file beside metadata.yaml and write its name only, e.g. 2026-Q3.csv.',
    }),
  },
  'path/special-file': {
    vi: (a) => ({
      message: a['kind'] === 'link' ? 'Đây là liên kết tượng trưng, không phải tệp.' : 'Đây không phải tệp thường.',
      fix: 'Xóa và nộp chính tệp đó.',
    }),
    en: (a) => ({
      message: a['kind'] === 'link' ? 'This is a symbolic link, not a file.' : 'This is no plain file.',
      fix: 'Remove it and commit the file itself.',
    }),
  },
  'path/file-missing': {
    vi: (a) => ({
      message: `Không thấy tệp "${a['found']}" trong ${a['folder']}/.`,
      fix: 'Nộp tệp đó, hoặc sửa tên (phân biệt chữ hoa, chữ thường).',
    }),
    en: (a) => ({
      message: `There is no file "${a['found']}" in ${a['folder']}/.`,
      fix: 'Add the file, or correct its name (capitals matter).',
    }),
  },
  'path/orphan': {
    vi: (a) => ({
      message: `Tệp "${a['found']}" chưa được khai trong metadata.yaml nên không được công bố.`,
      fix: 'Thêm vào "resources", hoặc xóa tệp.',
    }),
    en: (a) => ({
      message: `"${a['found']}" is not named in metadata.yaml, so it is not published.`,
      fix: 'Add it to "resources", or remove the file.',
    }),
  },
  'path/stray-file': {
    vi: () => ({
      message: 'Tệp không nằm trong thư mục của bộ dữ liệu nào có metadata.yaml.',
      fix: 'Chuyển vào datasets/<cơ quan>/<bộ dữ liệu>/, hoặc thêm metadata.yaml.',
    }),
    en: () => ({
      message: 'The file lies in no dataset folder with a metadata.yaml.',
      fix: 'Move it to datasets/<agency>/<dataset>/, or add metadata.yaml.',
    }),
  },
  'path/name': {
    vi: (a) => ({
      message: `Tên thư mục "${a['found']}" không làm địa chỉ trang được.`,
      fix: 'Đổi thành chữ thường không dấu, số và gạch nối, ví dụ co-so-kham-benh.',
    }),
    en: (a) => ({
      message: `The folder name "${a['found']}" cannot be the address of a page.`,
      fix: 'Use small letters without marks, digits and hyphens, e.g. co-so-kham-benh.',
    }),
  },
  'path/named-twice': {
    vi: (a) => ({ message: `Tệp "${a['found']}" được khai hai lần.`, fix: 'Mỗi tệp chỉ khai một lần, cho một kỳ.' }),
    en: (a) => ({ message: `"${a['found']}" is named twice.`, fix: 'Name each file once, for one period.' }),
  },
  'catalogue/missing-file': {
    vi: () => ({
      message: 'Thiếu tệp mà Cổng bắt buộc phải có; tạm dùng giá trị mặc định.',
      fix: 'Tạo tệp theo mẫu trong tài liệu.',
    }),
    en: () => ({ message: 'A file that the portal needs is missing; defaults stand in.', fix: 'Make the file by the template.' }),
  },
  'catalogue/unknown-file': {
    vi: () => ({ message: 'Không phần nào của Cổng đọc tệp này.', fix: 'Đổi tên cho đúng chỗ, hoặc xóa.' }),
    en: () => ({ message: 'No part of the portal reads this file.', fix: 'Rename it to where it belongs, or remove it.' }),
  },
  'catalogue/unknown-reference': {
    vi: (a) => ({
      message: `${referenceWords[String(a['kind'])]?.vi ?? ''} "${a['found']}" không có trong catalogue.${didYouMean(a, 'vi')}`,
      fix: 'Sửa mã, hoặc thêm mục đó vào catalogue trước.',
    }),
    en: (a) => ({
      message: `${referenceWords[String(a['kind'])]?.en ?? ''} "${a['found']}" is not in the catalogue.${didYouMean(a, 'en')}`,
      fix: 'Correct the id, or add it to the catalogue first.',
    }),
  },
  'catalogue/tet-not-official': {
    vi: (a) => ({
      message: `Năm ${a['year']} chưa có lịch nghỉ Tết chính thức; mọi hạn trong năm là dự kiến.`,
      fix: 'Khi có thông báo nghỉ Tết, ghi các ngày với status: official và basis là số văn bản.',
    }),
    en: (a) => ({
      message: `${a['year']} has no official Tết days yet; all its due dates are provisional.`,
      fix: 'When the notice is out, enter the days with status: official and its number as basis.',
    }),
  },
  'git/shallow': {
    vi: () => ({
      message: 'Bản sao git này bị cắt lịch sử (shallow), nên không biết dữ liệu được nộp ngày nào.',
      fix: 'Lấy đủ lịch sử: git fetch --unshallow.',
    }),
    en: () => ({
      message: 'This git clone is shallow, so nobody can tell when data landed.',
      fix: 'Fetch the whole history: git fetch --unshallow.',
    }),
  },
  'path/reserved-name': {
    vi: (a) => ({
      message: `Tên tệp "${a['found']}" là tên Cổng tự tạo khi công bố.`,
      fix: 'Đổi tên tệp, ví dụ theo kỳ: 2026-Q3.csv.',
    }),
    en: (a) => ({
      message: `"${a['found']}" is a name that the portal itself makes when it publishes.`,
      fix: 'Rename the file, e.g. by its period: 2026-Q3.csv.',
    }),
  },
} satisfies Record<string, FindingWords>;
