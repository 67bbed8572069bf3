import { sayDay } from './dates.ts';
import { frequencyWords } from './frequencies.ts';
import { didYouMean, type FindingWords } from './say.ts';

/** Words for what a dataset says of its item, agency, place and periods. */
export const dutyFindingWords = {
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
  'metadata/name-duplicate': {
    vi: (a) => ({
      message: `Tên "${a['found']}" đã là tên của một tệp khác trong bộ dữ liệu.`,
      fix: 'Đặt "name" khác; tên mặc định là tên tệp bỏ phần đuôi, viết chữ thường.',
    }),
    en: (a) => ({
      message: `The name "${a['found']}" is that of another file of the dataset.`,
      fix: 'Choose another "name"; by default it is the file name in small letters without its ending.',
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
      fix: 'Thêm "period: …" cho tệp, ví dụ period: 2026-Q3. Bảng mã dùng chung thì không cần kỳ, miễn là tệp khác trỏ đến bằng khóa ngoại.',
    }),
    en: (a) => ({
      message: `"${a['found']}" names no period, and the item is due ${frequencyWords[String(a['frequency'])]?.en ?? 'regularly'}.`,
      fix: 'Add "period: …" to the file, e.g. period: 2026-Q3. A list of codes needs none, if another file points to it by a foreign key.',
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
      message: `Kỳ ${a['found']} đến ${sayDay(String(a['end']), 'vi')} mới kết thúc, nên chưa tính là đã cung cấp cho kỳ này.`,
      fix: 'Cập nhật tệp, hoặc xác nhận không phát sinh, sau khi hết kỳ; hoặc sửa "period".',
    }),
    en: (a) => ({
      message: `The period ${a['found']} ends on ${sayDay(String(a['end']), 'en')}, so its duty is not met yet.`,
      fix: 'Update the file, or state that nothing changed, after the period has ended; or correct "period".',
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
