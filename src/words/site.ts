import type { Text } from '../domain/model/text.ts';

/** A sentence of ours: always in both languages. */
export type Both = Required<Text>;

/** What stands around every page. Words of one kind of page are in `site-<page>.ts`. */
export const siteWords = {
  wordmark: { vi: 'Dữ liệu mở', en: 'Open data' },
  wordmarkPlace: { vi: 'tỉnh Quảng Ngãi', en: 'Quảng Ngãi province' },
  skip: { vi: 'Đến nội dung chính', en: 'Skip to main content' },
  mainNavigation: { vi: 'Các mục chính', en: 'Main sections' },
  home: { vi: 'Trang chủ', en: 'Home' },
  datasets: { vi: 'Bộ dữ liệu', en: 'Datasets' },
  agencies: { vi: 'Cơ quan', en: 'Agencies' },
  topics: { vi: 'Chủ đề', en: 'Topics' },
  list: { vi: 'Danh mục', en: 'Open-data list' },
  deadlines: { vi: 'Hạn cung cấp', en: 'Deadlines' },
  statistics: { vi: 'Thống kê', en: 'Statistics' },
  assessments: { vi: 'Đánh giá', en: 'Assessments' },
  guides: { vi: 'Hướng dẫn', en: 'Guides' },
  terms: { vi: 'Điều khoản và căn cứ pháp lý', en: 'Terms and legal basis' },
  licence: { vi: 'Giấy phép', en: 'Licence' },
  support: { vi: 'Hỗ trợ và báo sự cố', en: 'Support and incidents' },
  accessibility: { vi: 'Khả năng tiếp cận', en: 'Accessibility' },
  breadcrumbs: { vi: 'Bạn đang ở', en: 'You are here' },
  searchLabel: { vi: 'Tìm bộ dữ liệu', en: 'Search datasets' },
  searchButton: { vi: 'Tìm', en: 'Search' },
  searchExample: { vi: 'ví dụ: đất đai, bệnh viện', en: 'e.g. đất đai, bệnh viện' },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  onThisPage: { vi: 'Trên trang này', en: 'On this page' },
  operatedBy: { vi: 'Cơ quan quản lý, vận hành', en: 'Managed and operated by' },
  legalBasis: { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
  forMachines: { vi: 'Dành cho máy đọc', en: 'For machines' },
  catalogue: { vi: 'Danh mục DCAT (JSON-LD)', en: 'DCAT catalogue (JSON-LD)' },
  catalogueJson: { vi: 'Danh mục JSON', en: 'JSON catalogue' },
  feed: { vi: 'Tin cập nhật (Atom)', en: 'Updates (Atom)' },
  calendar: { vi: 'Lịch hạn cung cấp (iCalendar)', en: 'Deadlines (iCalendar)' },
  usePortal: { vi: 'Dùng cổng dữ liệu', en: 'Using the portal' },
  freeUse: {
    vi: 'Dữ liệu được tải và dùng miễn phí, không cần đăng ký. Khi dùng, ghi rõ nguồn.',
    en: 'The data are free to download and use, without registration. Please cite the source.',
  },
  illustrative: { vi: 'Dữ liệu minh họa', en: 'Illustrative data' },
  illustrativeBanner: {
    vi: 'Dữ liệu minh họa — không phải số liệu thật. Bộ dữ liệu này chỉ để trình diễn cổng; không dùng để trích dẫn hay ra quyết định.',
    en: 'Illustrative data — not real figures. This dataset only demonstrates the portal; do not cite it or base decisions on it.',
  },
  notKnown: { vi: 'chưa có thông tin', en: 'not known' },
  all: { vi: 'Tất cả', en: 'All' },
  why: { vi: 'Vì sao?', en: 'Why?' },
  wideTable: { vi: 'Bảng rộng hơn màn hình: vuốt ngang để xem hết.', en: 'Wider than the screen: swipe sideways to see all.' },
} as const satisfies Record<string, Both>;

/** «Số liệu đến ngày …, bản ghi a1b2c3d». */
export const buildLine = (day: string, commit: string | undefined): Both => ({
  vi: `Số liệu tính đến ngày ${day}${commit ? `, bản ghi ${commit}` : ''}.`,
  en: `As of ${day}${commit ? `, commit ${commit}` : ''}.`,
});

/** `shown` is the number as people read it. */
export const countOfDatasets = (shown: string): Both => ({
  vi: `${shown} bộ dữ liệu`,
  en: shown === '1' ? '1 dataset' : `${shown} datasets`,
});

export const countOfFiles = (shown: string): Both => ({ vi: `${shown} tệp`, en: shown === '1' ? '1 file' : `${shown} files` });

export const countOfRows = (shown: string): Both => ({ vi: `${shown} dòng`, en: shown === '1' ? '1 row' : `${shown} rows` });

export const countOfItems = (shown: string): Both => ({
  vi: `${shown} mục trong Danh mục`,
  en: shown === '1' ? '1 item on the list' : `${shown} items on the list`,
});

export const countOfDays = (days: number): Both => ({ vi: `${days} ngày`, en: days === 1 ? '1 day' : `${days} days` });

export const countOfAgencies = (shown: string): Both => ({
  vi: `${shown} cơ quan`,
  en: shown === '1' ? '1 agency' : `${shown} agencies`,
});
