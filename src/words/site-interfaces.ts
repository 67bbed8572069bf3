import type { Both } from './site.ts';

/** The page for machines. */
export const interfaceWords = {
  caption: { vi: 'Địa chỉ đọc bằng máy', en: 'Machine-readable addresses' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  what: { vi: 'Nội dung', en: 'Content' },
  catalogueJson: {
    vi: 'Tất cả bộ dữ liệu, tệp, kỳ, tình trạng và hạn, trong một tệp JSON',
    en: 'All datasets, files, periods, states and due dates in one JSON file',
  },
  catalogueJsonld: { vi: 'Danh mục theo DCAT 3, dạng JSON-LD', en: 'The catalogue in DCAT 3, as JSON-LD' },
  datasetJson: { vi: 'Một bộ dữ liệu', en: 'One dataset' },
  datapackage: {
    vi: 'Mô tả Data Package của một bộ, kèm định nghĩa các cột',
    en: 'The Data Package of one dataset, with the definition of its columns',
  },
  list: {
    vi: 'Danh mục dữ liệu mở đang có hiệu lực (JSON; cùng chỗ có list.csv)',
    en: 'The open-data list in force (JSON; list.csv beside it)',
  },
  statistics: { vi: 'Thống kê của cổng', en: 'Statistics of the portal' },
  feed: { vi: 'Tin cập nhật, dạng Atom', en: 'Updates, as an Atom feed' },
  duties: { vi: 'Sổ theo dõi nghĩa vụ cung cấp, mỗi dòng một nghĩa vụ', en: 'The ledger of duties, one a line' },
  calendar: { vi: 'Lịch hạn cung cấp, dạng iCalendar', en: 'Due dates, as a calendar' },
  wholeCatalogue: { vi: 'Đọc danh mục', en: 'Read the catalogue' },
  oneFile: { vi: 'Đọc một tệp', en: 'Read one file' },
} as const satisfies Record<string, Both>;
