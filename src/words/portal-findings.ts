import { didYouMean, type FindingWords } from './say.ts';
import { sayDay } from './dates.ts';
import { frequencyWords } from './frequencies.ts';

const referenceWords: Readonly<Record<string, { vi: string; en: string }>> = {
  agency: { vi: 'Cơ quan', en: 'The agency' },
  item: { vi: 'Mục Danh mục', en: 'The list item' },
  topic: { vi: 'Chủ đề', en: 'The topic' },
  licence: { vi: 'Giấy phép', en: 'The licence' },
  document: { vi: 'Văn bản', en: 'The document' },
  'ministry-database': { vi: 'Cơ sở dữ liệu bộ, ngành', en: 'The ministry database' },
};

/** Words for what is wrong with files, references and periods. */
export const portalFindingWords = {
  'metadata/resource-kind': {
    vi: () => ({
      message: 'Phần này không ghi tệp (path) hay API (api), hoặc ghi cả hai.',
      fix: 'Mỗi phần một tệp "path: …" hoặc một API "api: …".',
    }),
    en: () => ({
      message: 'This entry names neither a file (path) nor an API (api), or both.',
      fix: 'Give each entry one "path: …" or one "api: …".',
    }),
  },
  'metadata/nothing-provided': {
    vi: () => ({
      message: 'Bộ dữ liệu chưa có tệp, API hay xác nhận không phát sinh nào.',
      fix: 'Thêm tệp vào "resources", hoặc xác nhận ở "noChange".',
    }),
    en: () => ({
      message: 'There is no file, API or no-change statement yet.',
      fix: 'Add a file to "resources", or a statement to "noChange".',
    }),
  },
  'metadata/id-duplicate': {
    vi: (a) => ({
      message: `Mã "${a['id']}" đã được dùng ở ${a['other']}.`,
      fix: 'Đặt tên thư mục khác; mã là địa chỉ của trang nên chỉ dùng một lần.',
    }),
    en: (a) => ({
      message: `The id "${a['id']}" is already used by ${a['other']}.`,
      fix: "Choose another folder name; the id is the page's address and stands once.",
    }),
  },
  'metadata/licence-unknown': {
    vi: (a) => ({
      message: `Cổng không có giấy phép "${a['found']}".`,
      fix: `Bỏ dòng "licence" (dùng giấy phép chung) hoặc chọn: ${a['known']}.`,
    }),
    en: (a) => ({
      message: `The portal has no licence "${a['found']}".`,
      fix: `Leave "licence" out (the common one applies) or choose: ${a['known']}.`,
    }),
  },
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
  'list/item-unknown': {
    vi: (a) => ({
      message: `Mục "${a['found']}" không có trong Danh mục dữ liệu mở.${didYouMean(a, 'vi')}`,
      fix: 'Sửa "listItem", hoặc đề nghị bổ sung mục vào Danh mục.',
    }),
    en: (a) => ({
      message: `Item "${a['found']}" is not on the open-data list.${didYouMean(a, 'en')}`,
      fix: 'Correct "listItem", or ask for the item to be added to the list.',
    }),
  },
  'list/item-ended': {
    vi: (a) => ({
      message: `Mục "${a['found']}" không còn trong Danh mục đang có hiệu lực (${a['list']}).`,
      fix: 'Chuyển sang mục thay thế nếu có; dữ liệu cũ vẫn được giữ và công bố.',
    }),
    en: (a) => ({
      message: `Item "${a['found']}" is no longer on the list in force (${a['list']}).`,
      fix: 'Move to the item that replaces it, if any; what was given stays published.',
    }),
  },
  'list/other-holder': {
    vi: (a) => ({
      message: `Mục ${a['item']} do ${a['holder']} cung cấp, không phải ${a['agency']}.`,
      fix: 'Chuyển bộ dữ liệu sang thư mục của cơ quan được giao, hoặc sửa "listItem".',
    }),
    en: (a) => ({
      message: `Item ${a['item']} is owed by ${a['holder']}, not by ${a['agency']}.`,
      fix: 'Move the dataset to the folder of the agency that holds the item, or correct "listItem".',
    }),
  },
  'agency/unknown': {
    vi: (a) => ({
      message: `Thư mục "${a['found']}" không ứng với cơ quan nào đã đăng ký.${didYouMean(a, 'vi')}`,
      fix: 'Sửa tên thư mục theo mã cơ quan trong catalogue/agencies/.',
    }),
    en: (a) => ({
      message: `The folder "${a['found']}" belongs to no registered agency.${didYouMean(a, 'en')}`,
      fix: 'Use the id of an agency in catalogue/agencies/ as folder name.',
    }),
  },
  'agency/ended': {
    vi: (a) => ({
      message: `${a['agency']} đã kết thúc hoạt động ngày ${sayDay(String(a['ended']), 'vi')}.`,
      fix: a['successors']
        ? `Chuyển bộ dữ liệu sang thư mục của cơ quan kế thừa: ${a['successors']}.`
        : 'Chuyển sang thư mục của cơ quan kế thừa.',
    }),
    en: (a) => ({
      message: `${a['agency']} ended on ${sayDay(String(a['ended']), 'en')}.`,
      fix: a['successors']
        ? `Move the dataset to the folder of a successor: ${a['successors']}.`
        : 'Move it to the folder of its successor.',
    }),
  },
  'place/unknown': {
    vi: (a) => ({
      message: `Không có đơn vị hành chính nào mang mã "${a['found']}".`,
      fix: 'Tra mã trong bộ dữ liệu đơn vị hành chính; đặt mã trong dấu nháy.',
    }),
    en: (a) => ({
      message: `No administrative unit has the code "${a['found']}".`,
      fix: 'Look the code up in the dataset of units; put it in quotes.',
    }),
  },
  'period/invalid': {
    vi: (a) => ({
      message: `"${a['found']}" không phải một kỳ dữ liệu.`,
      fix: 'Viết 2026 (năm), 2026-H1 (6 tháng), 2026-Q3 (quý) hoặc 2026-09 (tháng); năm đặt trong dấu nháy.',
    }),
    en: (a) => ({
      message: `"${a['found']}" is no period.`,
      fix: 'Write 2026 (year), 2026-H1 (half-year), 2026-Q3 (quarter) or 2026-09 (month); a year in quotes.',
    }),
  },
  'period/missing': {
    vi: (a) => ({
      message: `Tệp "${a['found']}" chưa ghi kỳ, mà mục này cung cấp ${frequencyWords[String(a['frequency'])]?.vi ?? 'định kỳ'}.`,
      fix: 'Thêm "period: …" cho tệp, ví dụ period: 2026-Q3.',
    }),
    en: (a) => ({
      message: `"${a['found']}" names no period, and the item is due ${frequencyWords[String(a['frequency'])]?.en ?? 'regularly'}.`,
      fix: 'Add "period: …" to the file, e.g. period: 2026-Q3.',
    }),
  },
  'period/wrong-frequency': {
    vi: (a) => ({
      message: `Kỳ "${a['found']}" không hợp với tần suất của mục (${frequencyWords[String(a['frequency'])]?.vi ?? a['frequency']}).`,
      fix: 'Tần suất do Danh mục quy định; chia dữ liệu đúng kỳ của mục.',
    }),
    en: (a) => ({
      message: `The period "${a['found']}" does not fit the item, which is due ${frequencyWords[String(a['frequency'])]?.en ?? a['frequency']}.`,
      fix: 'The list sets the frequency; split the data by its periods.',
    }),
  },
  'period/not-ended': {
    vi: (a) => ({
      message: `Kỳ ${a['found']} đến ${sayDay(String(a['end']), 'vi')} mới kết thúc, nên tệp chưa tính là đã cung cấp cho kỳ này.`,
      fix: 'Cập nhật tệp sau khi hết kỳ, hoặc sửa "period".',
    }),
    en: (a) => ({
      message: `The period ${a['found']} ends on ${sayDay(String(a['end']), 'en')}, so the file does not meet its duty yet.`,
      fix: 'Update the file after the period has ended, or correct "period".',
    }),
  },
  'period/twice': {
    vi: (a) => ({
      message: `Kỳ ${a['period']} đã có tệp "${a['other']}" cùng loại.`,
      fix: 'Mỗi kỳ một tệp mỗi loại; gộp hai tệp hoặc sửa "period".',
    }),
    en: (a) => ({
      message: `The period ${a['period']} already has "${a['other']}" of the same kind.`,
      fix: 'One file of a kind per period; merge them or correct "period".',
    }),
  },
  'period/change-unknown': {
    vi: (a) => ({
      message: `Không có công bố thay đổi nào của mục ${a['item']} ngày ${sayDay(String(a['found']), 'vi')}.`,
      fix: 'Sửa ngày, hoặc đề nghị đơn vị quản lý ghi nhận công bố vào catalogue/changes/.',
    }),
    en: (a) => ({
      message: `No change of item ${a['item']} was announced on ${sayDay(String(a['found']), 'en')}.`,
      fix: 'Correct the day, or ask the operator to record the announcement in catalogue/changes/.',
    }),
  },
} satisfies Record<string, FindingWords>;
