import type { Both } from './site.ts';

/** The pages about the open-data list: its versions, changes, items and reviews. */
export const listPageWords = {
  versionsTitle: { vi: 'Các lần ban hành', en: 'Versions' },
  version: { vi: 'Văn bản', en: 'Document' },
  issued: { vi: 'Ngày ban hành', en: 'Issued' },
  inForceFrom: { vi: 'Hiệu lực từ', en: 'In force from' },
  inForceTo: { vi: 'Đến hết ngày', en: 'Until' },
  items: { vi: 'Số mục', en: 'Items' },
  compared: { vi: 'So với lần trước', en: 'Against the one before' },
  seeChanges: { vi: 'Xem thay đổi', en: 'See what changed' },
  firstVersion: { vi: 'lần đầu', en: 'the first' },
  inForce: { vi: 'Đang có hiệu lực', en: 'In force' },
  past: { vi: 'Đã được thay thế', en: 'Replaced' },
  coming: { vi: 'Chưa có hiệu lực', en: 'Not yet in force' },
  state: { vi: 'Tình trạng', en: 'State' },
  stillInForce: { vi: 'chưa có bản thay thế', en: 'no later version' },
  notInForce: {
    vi: 'Đây không phải bản đang có hiệu lực. Nghĩa vụ cung cấp tính theo bản có hiệu lực vào ngày cuối của mỗi kỳ.',
    en: 'This is not the version in force. A duty follows the version in force on the last day of its period.',
  },
  seeAlso: { vi: 'Xem thêm', en: 'See also' },
  download: { vi: 'Tải về', en: 'Download' },
  machine: { vi: 'Tải Danh mục', en: 'Download the list' },
  reviewsTitle: { vi: 'Rà soát Danh mục', en: 'Reviews of the list' },
  reviewsLead: {
    vi: 'Sáu tháng một lần, mỗi cơ quan trả lời giữ, sửa, bỏ hay bổ sung mục nào (Điều 13 khoản 5); đơn vị quản lý Cổng tổng hợp, tham mưu bản kế tiếp (Điều 11 khoản 3).',
    en: 'Every six months each agency says which items to keep, change, drop or add (Article 13.5); the operator draws up the next version (Article 11.3).',
  },
  filterAgency: { vi: 'Cơ quan', en: 'Agency' },
  filterFrequency: { vi: 'Tần suất', en: 'Frequency' },
  filterProvided: { vi: 'Trên cổng', en: 'On the portal' },
  provided: { vi: 'Đã có dữ liệu', en: 'Has data' },
  missing: { vi: 'Chưa có dữ liệu', en: 'No data yet' },
  itemsShown: { vi: 'Đang hiện {n} mục.', en: '{n} items shown.' },
  noItems: { vi: 'Không có mục nào khớp. Hãy bỏ bớt bộ lọc.', en: 'No item matches. Remove a filter.' },
  topicsHere: { vi: 'Lĩnh vực', en: 'Topics' },
  diffLead: {
    vi: 'Từng mục được bổ sung, đưa ra hay sửa đổi; chỗ nào giảm nghĩa vụ cung cấp được ghi rõ.',
    en: 'Each item added, dropped or changed; what loosens a duty to provide is marked.',
  },
  itemTitle: { vi: 'Mục của Danh mục', en: 'An item of the list' },
  notListed: {
    vi: 'Mục này không có trong bản đang có hiệu lực. Dữ liệu đã cung cấp vẫn được giữ trên Cổng.',
    en: 'This item is not in the version in force. What was provided stays on the portal.',
  },
  history: { vi: 'Qua các lần ban hành', en: 'Across the versions' },
  holders: { vi: 'Cơ quan chủ trì qua các thời kỳ', en: 'Who held it, and when' },
  holder: { vi: 'Cơ quan chủ trì', en: 'Holder' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến hết ngày', en: 'Until' },
  today: { vi: 'nay', en: 'now' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  datasets: { vi: 'Bộ dữ liệu của mục', en: 'Datasets of this item' },
  noDatasets: {
    vi: 'Chưa có bộ dữ liệu nào cho mục này. Cơ quan chủ trì cung cấp theo hạn bên dưới.',
    en: 'No dataset answers this item yet. Its holder provides it by the days below.',
  },
  duties: { vi: 'Nghĩa vụ theo kỳ', en: 'Duties by period' },
  noDuties: { vi: 'Mục này chưa phát sinh nghĩa vụ nào.', en: 'No duty has arisen from this item yet.' },
  everyoneDuties: {
    vi: 'Mỗi đơn vị có hạn riêng; xem ở trang của từng cơ quan.',
    en: "Each unit has its own deadlines; see the agency's page.",
  },
  period: { vi: 'Kỳ', en: 'Period' },
  due: { vi: 'Hạn', en: 'Due' },
  reviewed: { vi: 'Trong các kỳ rà soát', en: 'In the reviews' },
  whoAnswered: { vi: 'Ai đã trả lời', en: 'Who has answered' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  answered: { vi: 'Ngày trả lời', en: 'Answered' },
  byLetter: { vi: 'Văn bản trả lời', en: 'Letter' },
  held: { vi: 'Số mục', en: 'Items' },
  open: { vi: 'Chưa trả lời', en: 'Not answered' },
  notAnswered: { vi: 'chưa trả lời', en: 'not answered' },
  noneOpen: { vi: 'đã trả lời đủ', en: 'all answered' },
  added: { vi: 'Đề nghị thêm', en: 'Proposed' },
  proposals: { vi: 'Các đề nghị', en: 'What is proposed' },
  noProposals: {
    vi: 'Chưa cơ quan nào đề nghị sửa, bỏ hay bổ sung mục.',
    en: 'No agency has proposed a change, drop or addition yet.',
  },
  outcome: { vi: 'Kết quả tạm thời', en: 'Outcome so far' },
  why: { vi: 'Ai đề nghị, vì sao', en: 'Who asks, and why' },
  notDecided: {
    vi: 'Đây là tổng hợp tự động từ trả lời của các cơ quan, chưa phải quyết định. Mục có ý kiến khác nhau hoặc chưa trả lời được giữ nguyên.',
    en: 'This is computed from the answers of the agencies and decides nothing. Items with differing or missing answers stand as they were.',
  },
  reviewIllustrative: {
    vi: 'Trả lời minh họa — không phải ý kiến thật của cơ quan.',
    en: 'Illustrative answers — not what these agencies really said.',
  },
} as const satisfies Record<string, Both>;

export const sayReviewTitle = (half: Both): Both => ({
  vi: `Rà soát Danh mục, ${half.vi}`,
  en: `Review of the list, ${half.en}`,
});

export const sayVersionTitle = (document: string): Both => ({ vi: `Danh mục: ${document}`, en: `List: ${document}` });

/** «78 trong 96 Ủy ban nhân dân cấp xã chưa trả lời.» */
export const saySilentCommunes = (silent: string, all: string): Both => ({
  vi: `${silent} trong ${all} Ủy ban nhân dân cấp xã chưa trả lời.`,
  en: `${silent} of ${all} commune-level People's Committees have not answered.`,
});

export const eventWords = {
  added: { vi: 'Được đưa vào Danh mục', en: 'Put on the list' },
  changed: { vi: 'Được sửa', en: 'Changed' },
  dropped: { vi: 'Đưa ra khỏi Danh mục', en: 'Taken off the list' },
} as const satisfies Record<string, Both>;
