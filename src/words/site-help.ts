import type { Both } from './site.ts';

/** Guides and the help page of each finding code. */
export const helpWords = {
  title: { vi: 'Hướng dẫn', en: 'Guides' },
  lead: {
    vi: 'Cách tìm và dùng dữ liệu, cách cơ quan cung cấp dữ liệu, và cách kết nối bằng máy.',
    en: 'How to find and use data, how an agency provides data, and how machines connect.',
  },
  errors: { vi: 'Các lỗi khi kiểm tra dữ liệu', en: 'What the checks can find' },
  errorsLead: {
    vi: 'Mỗi loại lỗi có một trang: lỗi là gì, vì sao có quy định ấy và cách sửa.',
    en: 'Every kind of finding has a page: what it is, why the rule is there and how to correct it.',
  },
  code: { vi: 'Mã', en: 'Code' },
  level: { vi: 'Mức', en: 'Level' },
  error: { vi: 'Lỗi: phải sửa trước khi đăng', en: 'Error: must be corrected before publication' },
  warning: { vi: 'Cảnh báo: nên sửa', en: 'Warning: should be corrected' },
  errorShort: { vi: 'Lỗi', en: 'Error' },
  warningShort: { vi: 'Cảnh báo', en: 'Warning' },
  why: { vi: 'Vì sao có quy định này', en: 'Why the rule is there' },
  ofRegulationSays: { vi: ' của Quy chế: ', en: ' of the Regulation: ' },
  waivable: {
    vi: 'Nếu có lý do chính đáng, đơn vị quản lý Cổng có thể ghi một ngoại lệ có thời hạn; phát hiện vẫn hiện ra nhưng không chặn.',
    en: 'With good reason the operator may record an exception for a time; the finding still shows but does not block.',
  },
  notWaivable: {
    vi: 'Phát hiện này không thể được miễn: phải sửa đúng chỗ đã nêu.',
    en: 'This finding cannot be waived: what it names must be put right.',
  },
  table: { vi: 'Bảng', en: 'Table' },
  says: { vi: 'Thông báo bạn thấy', en: 'What you see' },
  fix: { vi: 'Cách sửa', en: 'How to correct it' },
  good: { vi: 'Ví dụ đúng', en: 'A good example' },
  bad: { vi: 'Ví dụ sai', en: 'A bad example' },
  removed: { vi: '(không có tệp này)', en: '(this file is not there)' },
  plainWorkbook: {
    vi: '(tệp Excel chỉ có một bảng: hàng 1 là tên cột, từ hàng 2 là số liệu)',
    en: '(an Excel file with one table: names in row 1, data from row 2 on)',
  },
  badWorkbook: { vi: '(tệp Excel có lỗi như mô tả ở trên)', en: '(an Excel file with the fault described above)' },
  shortened: { vi: '… (còn nữa)', en: '… (shortened)' },
} as const satisfies Record<string, Both>;

export const lostWords = {
  title: { vi: 'Không tìm thấy trang này', en: 'This page could not be found' },
  lead: {
    vi: 'Có thể địa chỉ bị gõ sai, hoặc trang đã chuyển. Địa chỉ của bộ dữ liệu và tệp thì không thay đổi.',
    en: 'The address may be mistyped, or the page has moved. Addresses of datasets and files do not change.',
  },
  try: { vi: 'Bạn có thể tìm lại, hoặc đi từ:', en: 'You can search, or start from:' },
} as const satisfies Record<string, Both>;
