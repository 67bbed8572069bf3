import { countOfDays, type Both } from './site.ts';

export const datasetWords = {
  freshness: { vi: 'Tình trạng cập nhật', en: 'Is it up to date?' },
  noDeadlineYet: {
    vi: 'Bộ dữ liệu này chưa có kỳ nào đến hạn.',
    en: 'No period of this dataset has come due yet.',
  },
  onChangeNoDeadline: {
    vi: 'Dữ liệu được cập nhật khi có công bố thay đổi; hiện không có thay đổi nào đang chờ.',
    en: 'These data are updated when a change is announced; no announced change is waiting.',
  },
  download: { vi: 'Tải về', en: 'Download' },
  newest: { vi: 'Tệp mới nhất', en: 'Newest file' },
  allFiles: { vi: 'Tất cả các tệp', en: 'All files' },
  file: { vi: 'Tệp', en: 'File' },
  period: { vi: 'Kỳ dữ liệu', en: 'Period' },
  rows: { vi: 'Số dòng', en: 'Rows' },
  size: { vi: 'Dung lượng', en: 'Size' },
  checksum: { vi: 'SHA-256', en: 'SHA-256' },
  published: { vi: 'Ngày đăng', en: 'Published' },
  noFiles: {
    vi: 'Chưa có tệp nào. Khi cơ quan cung cấp tệp đầu tiên, tệp sẽ hiện ở đây.',
    en: 'There are no files yet. The first file will appear here when the agency provides it.',
  },
  stableAddress: {
    vi: 'Địa chỉ tệp không thay đổi. Cả bộ được mô tả theo Data Package trong',
    en: 'File addresses do not change. The whole set is described as a Data Package in',
  },
  template: {
    vi: 'Mẫu Excel để cơ quan nhập số liệu theo đúng các cột:',
    en: 'Excel template for agencies to enter data in the right columns:',
  },
  interfaces: { vi: 'Giao diện lập trình (API)', en: 'Programming interface (API)' },
  openapi: { vi: 'Mô tả OpenAPI', en: 'OpenAPI description' },
  sample: { vi: 'Dữ liệu mẫu', en: 'Sample response' },
  apiByAgency: {
    vi: 'Giao diện do cơ quan cung cấp vận hành, không phải cổng này.',
    en: 'The interface is run by the agency, not by this portal.',
  },
  preview: { vi: 'Xem trước', en: 'Preview' },
  columns: { vi: 'Các cột', en: 'Columns' },
  columnsHint: {
    vi: 'Tên cột như trong tệp, nghĩa, kiểu dữ liệu và những gì tệp mới nhất có.',
    en: 'The name of each column in the file, its meaning and type, and what the newest file holds.',
  },
  column: { vi: 'Tên cột', en: 'Column' },
  meaning: { vi: 'Ý nghĩa', en: 'Meaning' },
  type: { vi: 'Kiểu', en: 'Type' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  facts: { vi: 'Trong tệp mới nhất', en: 'In the newest file' },
  periods: { vi: 'Các kỳ dữ liệu', en: 'Periods' },
  periodsHint: {
    vi: 'Mỗi ô là một kỳ phải cung cấp, kể cả kỳ còn thiếu.',
    en: 'Each box is a period that is owed, gaps included.',
  },
  missing: { vi: 'Chưa có dữ liệu', en: 'No data' },
  attested: { vi: 'Theo xác nhận của cơ quan quản lý', en: 'Attested by the operator' },
  noChange: { vi: 'Không phát sinh thay đổi', en: 'Nothing new, as stated' },
  history: { vi: 'Lịch sử thay đổi', en: 'History' },
  historyEmpty: {
    vi: 'Chưa có bản ghi nào của bộ dữ liệu này trong kho.',
    en: 'The repository holds no record of this dataset yet.',
  },
  cite: { vi: 'Trích dẫn', en: 'How to cite' },
  copy: { vi: 'Chép', en: 'Copy' },
  copied: { vi: 'Đã chép', en: 'Copied' },
  useByCode: { vi: 'Dùng bằng mã lệnh', en: 'Use it in code' },
  useByCodeHint: {
    vi: 'Các địa chỉ dưới đây luôn trỏ đến tệp đã nêu; không cần khóa hay tài khoản.',
    en: 'These addresses always lead to the file named; no key or account is needed.',
  },
  about: { vi: 'Về bộ dữ liệu này', en: 'About this dataset' },
  agency: { vi: 'Cơ quan cung cấp', en: 'Provided by' },
  topic: { vi: 'Chủ đề', en: 'Topic' },
  frequency: { vi: 'Tần suất', en: 'Frequency' },
  listItem: { vi: 'Mục trong Danh mục', en: 'List item' },
  listIllustrative: { vi: 'Danh mục minh họa', en: 'illustrative list' },
  contact: { vi: 'Liên hệ', en: 'Contact' },
  licence: { vi: 'Giấy phép', en: 'Licence' },
  sources: { vi: 'Nguồn', en: 'Sources' },
  sync: { vi: 'Đồng bộ với dữ liệu của bộ, ngành', en: 'In step with ministry data' },
  places: { vi: 'Địa bàn', en: 'Places' },
  wholeProvince: { vi: 'Toàn tỉnh', en: 'The whole province' },
  keywords: { vi: 'Từ khóa', en: 'Keywords' },
  coverage: { vi: 'Thời gian dữ liệu', en: 'Time covered' },
  firstPublished: { vi: 'Đăng lần đầu', en: 'First published' },
  lastChanged: { vi: 'Cập nhật lần cuối', en: 'Last updated' },
  identifier: { vi: 'Mã định danh', en: 'Identifier' },
  readMore: { vi: 'Thuyết minh của cơ quan', en: "The agency's notes" },
  reportError: { vi: 'Báo lỗi dữ liệu', en: 'Report an error' },
  reportErrorHint: {
    vi: 'Thấy số liệu sai, tệp không mở được hoặc chỗ khó hiểu? Hãy cho cơ quan cung cấp biết.',
    en: 'A wrong figure, a file that does not open, something unclear? Let the agency know.',
  },
  moved: { vi: 'Bộ dữ liệu đã chuyển địa chỉ', en: 'This dataset has moved' },
  movedTo: { vi: 'Địa chỉ mới:', en: 'New address:' },
  otherFormats: { vi: 'Máy đọc', en: 'Machine-readable' },
} as const satisfies Record<string, Both>;

/** «15 dòng đầu trong 1.234 dòng của tệp 2026-Q3.csv» */
export const previewCaption = (shown: string, total: string, file: string): Both =>
  shown === total
    ? { vi: `Toàn bộ ${total} dòng của tệp ${file}`, en: `All ${total} rows of ${file}` }
    : { vi: `${shown} dòng đầu trong ${total} dòng của tệp ${file}`, en: `First ${shown} of ${total} rows of ${file}` };

export const providedOnTime = (what: string): Both => ({ vi: `Đã cập nhật ${what} đúng hạn`, en: `${what} provided on time` });

export const providedLate = (what: string, days: number): Both => ({
  vi: `Đã cập nhật ${what}, trễ ${countOfDays(days).vi}`,
  en: `${what} provided ${countOfDays(days).en} late`,
});

export const overdueSince = (what: string, day: string, days: number): Both => ({
  vi: `Chưa có ${what}: hạn chót là ${day}, đã quá hạn ${countOfDays(days).vi}`,
  en: `${what} is missing: it was due by ${day}, ${countOfDays(days).en} ago`,
});

export const waivedFor = (what: string): Both => ({ vi: `Được miễn cung cấp ${what}`, en: `${what} is waived` });

export const unverifiedFor = (what: string): Both => ({
  vi: `Đã có ${what}, chưa xác minh được ngày cung cấp`,
  en: `${what} is here; the day it was provided could not be verified`,
});

export const openFor = (what: string, day: string, days: number): Both => ({
  vi: `Đang chờ ${what}: chậm nhất ${day}, còn ${countOfDays(days).vi}`,
  en: `Waiting for ${what}: due by ${day}, ${countOfDays(days).en} left`,
});

export const nextDue = (what: string, day: string, days: number | undefined): Both => ({
  vi: `Kỳ tới: ${what}, chậm nhất ${day}${days === undefined ? '' : ` (còn ${countOfDays(days).vi})`}`,
  en: `Next: ${what}, due by ${day}${days === undefined ? '' : ` (${countOfDays(days).en} left)`}`,
});

export const changeOf = (day: string): Both => ({ vi: `thay đổi công bố ngày ${day}`, en: `the change announced on ${day}` });

export const firstProvision: Both = { vi: 'lần cung cấp đầu tiên', en: 'the first provision' };

export const oneSentence = (agency: string, frequency: string): Both => ({
  vi: `${agency} cung cấp, ${frequency}.`,
  en: `Provided by ${agency}, ${frequency}.`,
});

export const latestPeriodIs = (period: string): Both => ({ vi: `Kỳ mới nhất: ${period}.`, en: `Latest period: ${period}.` });

export const whyThisDay = (day: string): Both => ({ vi: `Vì sao là ngày ${day}?`, en: `Why ${day}?` });
