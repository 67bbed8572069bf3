import { countOfDays, type Both } from './site.ts';

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
  noDutiesOfAgency: { vi: 'Không có nghĩa vụ nào', en: 'Owes nothing' },
  dueDay: { vi: 'Hạn chót', en: 'Due by' },
  dueDayAndState: { vi: 'Hạn chót và tình trạng', en: 'Due by, and state' },
  what: { vi: 'Dữ liệu', en: 'Data' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  period: { vi: 'Kỳ', en: 'Period' },
  state: { vi: 'Tình trạng', en: 'State' },
  month: { vi: 'Tháng đến hạn', en: 'Month due' },
  provided: { vi: 'Ngày cung cấp', en: 'Provided' },
  attested: { vi: 'theo xác nhận', en: 'attested' },
  unverifiedHint: {
    vi: '«Chưa xác minh»: không có bản ghi nào để nói đúng hạn hay trễ, thường là việc trước khi có kho dữ liệu này; không tính vào tỷ lệ.',
    en: '“Unverified”: no record says whether it was on time, mostly of what was due before this repository existed; not counted in any share.',
  },
  attestedHint: {
    vi: '«Theo xác nhận»: đã cung cấp trước khi có kho dữ liệu này, theo xác nhận của cơ quan quản lý cổng.',
    en: '“Attested”: provided before this repository existed, on the word of the operator of the portal.',
  },
  kind: { vi: 'Loại nghĩa vụ', en: 'Kind of duty' },
  item: { vi: 'Mục', en: 'Item' },
  duties: { vi: 'Nghĩa vụ', en: 'Duties' },
  byMonth: { vi: 'Theo tháng đến hạn', en: 'By month due' },
  byMonthLead: {
    vi: 'Mỗi tháng một trang, xếp theo ngày đến hạn. Mục mà nhiều cơ quan cùng phải cung cấp chiếm một dòng.',
    en: 'One page a month, by due date. What many agencies owe takes one line.',
  },
  olderMonths: { vi: 'Các tháng cũ hơn', en: 'Older months' },
  monthBefore: { vi: 'Tháng trước đó', en: 'Earlier month' },
  monthAfter: { vi: 'Tháng sau đó', en: 'Later month' },
  find: { vi: 'Tra cứu từng nghĩa vụ', en: 'Look up a duty' },
  findLead: {
    vi: 'Chọn một hoặc nhiều điều kiện. Địa chỉ trang giữ nguyên lựa chọn nên có thể gửi cho người khác.',
    en: 'Choose one or more conditions. The address of the page keeps your choice, so you can send it to others.',
  },
  findNoScript: {
    vi: 'Trình duyệt không chạy JavaScript nên không lọc được. Hãy xem theo tháng ở bảng bên dưới, hoặc ở trang của từng cơ quan.',
    en: 'Filtering needs JavaScript, which is not running. Use the months below, or the page of each agency.',
  },
  findFailed: {
    vi: 'Chưa tải được sổ theo dõi. Hãy thử lại sau ít phút, hoặc xem theo tháng ở bảng bên dưới.',
    en: 'The ledger could not be loaded. Please try again in a few minutes, or use the months below.',
  },
  findNone: { vi: 'Không có nghĩa vụ nào khớp. Hãy bỏ bớt điều kiện.', en: 'No duty matches. Remove a condition.' },
  found: { vi: 'Tìm thấy {n} nghĩa vụ.', en: '{n} duties found.' },
  findMore: { vi: 'Hiện thêm', en: 'Show more' },
  findClear: { vi: 'Bỏ các điều kiện', en: 'Clear' },
  asTable: { vi: 'Tải toàn bộ sổ theo dõi', en: 'Download the whole ledger' },
  everyAgency: { vi: 'Xem từng cơ quan', en: 'See each agency' },
  historyOfDuty: { vi: 'Diễn biến', en: 'Timeline' },
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

export const countOfDuties = (shown: string): Both => ({
  vi: `${shown} nghĩa vụ`,
  en: shown === '1' ? '1 duty' : `${shown} duties`,
});

/** «135 nghĩa vụ của 110 cơ quan» */
export const dutiesOfAgencies = (duties: string, agencies: string): Both => ({
  vi: `${duties} nghĩa vụ của ${agencies} cơ quan`,
  en: `${countOfDuties(duties).en} of ${agencies === '1' ? '1 agency' : `${agencies} agencies`}`,
});

/** How far away a day is: «còn 54 ngày», «hôm nay», «đã qua 132 ngày». */
export function daysAway(left: number): Both {
  if (left === 0) return { vi: 'hôm nay', en: 'today' };
  const { vi, en } = countOfDays(Math.abs(left));
  return left > 0 ? { vi: `còn ${vi}`, en: `${en} left` } : { vi: `đã qua ${vi}`, en: `${en} ago` };
}

export const monthDue = (month: Both): Both => ({ vi: `Hạn cung cấp trong ${month.vi}`, en: `Deadlines in ${month.en}` });

export const monthLead = (month: Both): Both => ({
  vi: `Những gì các cơ quan phải cung cấp có hạn trong ${month.vi}, theo ngày, và tình trạng của từng nghĩa vụ.`,
  en: `What agencies owe by a day in ${month.en}, and how each duty stands.`,
});

export const moreInMonth = (rows: string, month: Both): Both => ({
  vi: `Xem cả ${rows} dòng của ${month.vi}`,
  en: `See all ${rows} lines of ${month.en}`,
});

export const moreDatasets = (count: string): Both => ({ vi: `và ${count} bộ dữ liệu khác`, en: `and ${count} more` });
export const moreSubjects = (count: string): Both => ({ vi: `và ${count} mục khác`, en: `and ${count} more` });

export const overdueCut = (shown: string, total: string): Both => ({
  vi: `Đây là ${shown} trong ${total} dòng, quá hạn lâu nhất trước; phần còn lại ở trang từng tháng và ở mục`,
  en: `These are ${shown} of ${total} lines, the longest overdue first; the others are on the pages of the months and under`,
});
