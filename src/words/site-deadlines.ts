import type { Both } from './site.ts';

export const deadlineWords = {
  title: { vi: 'Hạn cung cấp dữ liệu', en: 'Deadlines' },
  lead: {
    vi: 'Kỳ nào đã quá hạn, kỳ nào sắp đến hạn, cơ quan nào đúng hạn. Hạn tính theo Điều 7 khoản 6 của Quy chế; ngày cung cấp lấy từ lịch sử của kho dữ liệu, không theo lời khai.',
    en: 'What is overdue, what is due next, and who is on time. Deadlines follow Article 7(6) of the Regulation; the day of provision is taken from the history of the repository, not from what a file says.',
  },
  overdue: { vi: 'Đang quá hạn', en: 'Overdue now' },
  noneOverdue: { vi: 'Không có kỳ nào quá hạn.', en: 'Nothing is overdue.' },
  next: { vi: 'Đến hạn tiếp theo', en: 'Due next' },
  noneNext: { vi: 'Không có kỳ nào đang chờ.', en: 'Nothing is waiting.' },
  byAgency: { vi: 'Cơ quan nào đúng hạn', en: 'Who is on time' },
  everything: { vi: 'Tất cả các kỳ', en: 'All periods' },
  dueDay: { vi: 'Hạn chót', en: 'Due by' },
  dueDayAndState: { vi: 'Hạn chót và tình trạng', en: 'Due by, and state' },
  what: { vi: 'Dữ liệu', en: 'Data' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  period: { vi: 'Kỳ', en: 'Period' },
  state: { vi: 'Tình trạng', en: 'State' },
  month: { vi: 'Tháng đến hạn', en: 'Month due' },
  provided: { vi: 'Ngày cung cấp', en: 'Provided' },
  attested: { vi: 'theo xác nhận', en: 'attested' },
  attestedHint: {
    vi: '«Theo xác nhận»: đã cung cấp trước khi có kho dữ liệu này, theo xác nhận của cơ quan quản lý cổng.',
    en: '“Attested”: provided before this repository existed, on the word of the operator of the portal.',
  },
  calendar: { vi: 'Đưa các hạn này vào lịch của bạn (iCalendar)', en: 'Put these deadlines in your calendar (iCalendar)' },
  filter: { vi: 'Lọc bảng', en: 'Filter the table' },
  noRows: { vi: 'Không có kỳ nào khớp bộ lọc.', en: 'No period matches the filter.' },
  rowsShown: { vi: 'Đang hiện {n} kỳ.', en: 'Showing {n} periods.' },
  illustrative: {
    vi: 'Hạn và tình trạng dưới đây tính từ Danh mục minh họa — không phải đánh giá thật về cơ quan nào.',
    en: 'The deadlines and states below come from an illustrative list — they do not judge any real agency.',
  },
  noDuties: {
    vi: 'Chưa có nghĩa vụ nào được ghi nhận.',
    en: 'No duties are on record yet.',
  },
} as const satisfies Record<string, Both>;

export const onTimeSentence = (met: string, due: string): Both => ({
  vi: `${met} trên ${due} kỳ đã đến hạn được cung cấp đúng hạn.`,
  en: `${met} of the ${due} periods that have come due were provided on time.`,
});

export const noneDueSoFar: Both = { vi: 'Chưa có kỳ nào đến hạn.', en: 'No period has come due yet.' };

export const tableCutAt = (shown: string, total: string): Both => ({
  vi: `Bảng này có ${shown} trong ${total} kỳ, hạn gần nhất trước. Các kỳ cũ hơn ở trang của từng cơ quan và từng bộ dữ liệu.`,
  en: `This table holds ${shown} of ${total} periods, the latest due first. Older ones are on the pages of agencies and datasets.`,
});
