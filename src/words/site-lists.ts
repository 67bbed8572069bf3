import type { Both } from './site.ts';

/** Home, all datasets, agencies, topics and the open-data list. */
export const homeWords = {
  title: { vi: 'Cổng dữ liệu mở tỉnh Quảng Ngãi', en: 'Open data portal of Quảng Ngãi province' },
  lead: {
    vi: 'Dữ liệu của các cơ quan nhà nước trong tỉnh, để mọi người xem, tải và dùng miễn phí.',
    en: 'Data of the state agencies in the province, for everybody to see, download and use free of charge.',
  },
  browse: { vi: 'Theo chủ đề', en: 'By topic' },
  newest: { vi: 'Mới cập nhật', en: 'Recently updated' },
  nothingNew: { vi: 'Chưa có bản ghi cập nhật nào trong kho.', en: 'The repository holds no updates yet.' },
  upcoming: { vi: 'Sắp đến hạn', en: 'Due next' },
  noneUpcoming: { vi: 'Không có kỳ nào sắp đến hạn.', en: 'Nothing is due soon.' },
  allDeadlines: { vi: 'Xem tất cả hạn cung cấp', en: 'See all deadlines' },
  allDatasets: { vi: 'Xem tất cả bộ dữ liệu', en: 'See all datasets' },
  howItStands: { vi: 'Tình hình cung cấp', en: 'How provision stands' },
  guides: { vi: 'Bắt đầu từ đâu', en: 'Where to start' },
  news: { vi: 'Thông báo', en: 'Notices' },
} as const satisfies Record<string, Both>;

export const listWords = {
  datasetsTitle: { vi: 'Tất cả bộ dữ liệu', en: 'All datasets' },
  datasetsLead: {
    vi: 'Tìm theo từ khóa (có dấu hoặc không dấu), lọc theo cơ quan, chủ đề, tần suất, định dạng và tình trạng.',
    en: 'Search by words (with or without Vietnamese marks) and filter by agency, topic, frequency, format and state.',
  },
  noScript: {
    vi: 'Trình duyệt không chạy JavaScript nên không tìm và lọc được; danh sách dưới đây vẫn đầy đủ đường dẫn. Có thể xem theo',
    en: 'Searching and filtering need JavaScript, which is not running; the list below has all links. You can also browse by',
  },
  or: { vi: 'hoặc', en: 'or' },
  filters: { vi: 'Bộ lọc', en: 'Filters' },
  facetAgency: { vi: 'Cơ quan', en: 'Agency' },
  facetTopic: { vi: 'Chủ đề', en: 'Topic' },
  facetFrequency: { vi: 'Tần suất', en: 'Frequency' },
  facetFormat: { vi: 'Định dạng', en: 'Format' },
  facetState: { vi: 'Tình trạng', en: 'State' },
  clear: { vi: 'Xóa từ khóa và bộ lọc', en: 'Clear words and filters' },
  previous: { vi: 'Trang trước', en: 'Previous' },
  next: { vi: 'Trang sau', en: 'Next' },
  pages: { vi: 'Các trang kết quả', en: 'Result pages' },
  searchFailed: {
    vi: 'Chưa tải được chỉ mục tìm kiếm. Hãy thử lại sau ít phút; danh sách bên dưới vẫn dùng được.',
    en: 'The search index could not be loaded. Please try again in a few minutes; the list below still works.',
  },
  noResults: {
    vi: 'Không có bộ dữ liệu nào khớp. Hãy thử ít từ hơn, hoặc bỏ bớt bộ lọc.',
    en: 'No dataset matches. Try fewer words, or remove a filter.',
  },
  noDatasets: { vi: 'Cổng chưa có bộ dữ liệu nào.', en: 'The portal has no datasets yet.' },
  latest: { vi: 'Kỳ mới nhất', en: 'Latest period' },
  agenciesTitle: { vi: 'Cơ quan cung cấp dữ liệu', en: 'Agencies' },
  agenciesLead: {
    vi: 'Các cơ quan nhà nước trong tỉnh có trách nhiệm cung cấp dữ liệu mở (Điều 2 và Điều 13 của Quy chế).',
    en: 'The state agencies of the province that provide open data (Articles 2 and 13 of the Regulation).',
  },
  agencyColumn: { vi: 'Cơ quan', en: 'Agency' },
  datasetsColumn: { vi: 'Bộ dữ liệu', en: 'Datasets' },
  onTimeColumn: { vi: 'Đúng hạn', en: 'On time' },
  overdueColumn: { vi: 'Quá hạn', en: 'Overdue' },
  noneDueYet: { vi: 'chưa có kỳ đến hạn', en: 'nothing due yet' },
  ended: { vi: 'Cơ quan đã kết thúc hoạt động', en: 'Agencies that have ended' },
  endedOn: { vi: 'Kết thúc', en: 'Ended' },
  successors: { vi: 'Cơ quan kế thừa', en: 'Succeeded by' },
  predecessors: { vi: 'Tiền thân', en: 'Preceded by' },
  partly: { vi: 'một phần', en: 'in part' },
  exists: { vi: 'Hoạt động từ', en: 'Since' },
  unverifiedAgency: {
    vi: 'Thông tin về cơ quan này chưa được đối chiếu với văn bản gốc.',
    en: 'The facts about this agency have not been checked against the original document.',
  },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  itsDatasets: { vi: 'Bộ dữ liệu của cơ quan', en: 'Its datasets' },
  itsItems: { vi: 'Mục phải cung cấp theo Danh mục', en: 'Items it owes under the list' },
  itsDuties: { vi: 'Hạn cung cấp', en: 'Deadlines' },
  noDatasetsOfAgency: {
    vi: 'Cơ quan này chưa có bộ dữ liệu nào trên cổng.',
    en: 'This agency has no datasets on the portal yet.',
  },
  topicsTitle: { vi: 'Chủ đề', en: 'Topics' },
  topicsLead: { vi: 'Bộ dữ liệu xếp theo lĩnh vực.', en: 'Datasets by field.' },
  noDatasetsOfTopic: {
    vi: 'Chủ đề này chưa có bộ dữ liệu nào. Các mục đã có trong Danh mục sẽ hiện ở đây khi cơ quan cung cấp.',
    en: 'This topic has no datasets yet. They will appear here when the agencies provide them.',
  },
  listTitle: { vi: 'Danh mục dữ liệu mở', en: 'Open-data list' },
  listLead: {
    vi: 'Những dữ liệu các cơ quan phải cung cấp, và phần đã có trên cổng.',
    en: 'The data that agencies owe, and what of it is on the portal.',
  },
  noList: { vi: 'Chưa có Danh mục nào có hiệu lực.', en: 'No list is in force.' },
  listIllustrative: {
    vi: 'Danh mục minh họa — không phải văn bản chính thức. Danh mục do Ủy ban nhân dân tỉnh ban hành sẽ thay bảng này.',
    en: "Illustrative list — not an official document. The list issued by the provincial People's Committee will replace it.",
  },
  document: { vi: 'Văn bản', en: 'Document' },
  inForce: { vi: 'Hiệu lực từ', en: 'In force from' },
  code: { vi: 'Mã', en: 'Code' },
  item: { vi: 'Dữ liệu', en: 'Data' },
  holder: { vi: 'Cơ quan cung cấp', en: 'Holder' },
  nextDue: { vi: 'Hạn tới', en: 'Next due' },
  onPortal: { vi: 'Trên cổng', en: 'On the portal' },
  notYet: { vi: 'Chưa có', en: 'Not yet' },
  privacy: { vi: 'Không công bố', en: 'Left out' },
} as const satisfies Record<string, Both>;

export const everyHolder = (kind: 'commune' | 'department', count: number): Both =>
  kind === 'commune'
    ? { vi: `${count} Ủy ban nhân dân cấp xã`, en: `all ${count} commune-level People's Committees` }
    : { vi: `${count} sở, ban, ngành`, en: `all ${count} departments` };

export const coverageSentence = (provided: string, listed: string): Both => ({
  vi: `${provided} trong ${listed} mục của Danh mục đã có dữ liệu trên cổng.`,
  en: `${provided} of the ${listed} items on the list have data on the portal.`,
});

export const onTimeShare = (met: string, due: string): Both => ({ vi: `${met} trên ${due} kỳ`, en: `${met} of ${due}` });

/** Read by the search script, which puts the number in. */
export const foundCount = { vi: '{n} bộ dữ liệu', en: '{n} datasets' } as const satisfies Both;
export const pageOf = { vi: 'Trang {page} trên {pages}', en: 'Page {page} of {pages}' } as const satisfies Both;
export const listCutAt = (shown: string, total: string): Both => ({
  vi: `Danh sách này có ${shown} trong ${total} bộ dữ liệu, theo tên.`,
  en: `This list holds ${shown} of ${total} datasets, by name.`,
});
