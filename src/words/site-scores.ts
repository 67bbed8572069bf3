import { countOfDays, type Both } from './site.ts';

/** How agencies keep their deadlines: scoreboard and matrix of periods. */
export const scoreWords = {
  order: {
    vi: 'Xếp theo tỷ lệ đúng hạn, rồi số ngày trễ ít hơn, rồi số kỳ đã đến hạn nhiều hơn. Kỳ được miễn hoặc chưa xác minh được không tính.',
    en: 'By share on time, then fewer days late, then more periods that came due. Waived and unverified ones are not counted.',
  },
  rank: { vi: 'Thứ tự', en: 'Place' },
  onTime: { vi: 'Đúng hạn', en: 'On time' },
  late: { vi: 'Cung cấp trễ', en: 'Late' },
  overdue: { vi: 'Đang quá hạn', en: 'Overdue now' },
  lateDays: { vi: 'Tổng ngày trễ', en: 'Days late in all' },
  next: { vi: 'Hạn tới', en: 'Next due' },
  unranked: { vi: 'Chưa có kỳ nào được tính, nên không xếp', en: 'Nothing counts yet, so not placed' },
  seeKind: { vi: 'Xem từng đơn vị', en: 'See each of them' },
  sort: { vi: 'Sắp xếp theo', en: 'Sort by' },
  matrix: { vi: 'Các kỳ dữ liệu', en: 'Periods' },
  matrixLead: {
    vi: 'Mỗi ô là một nghĩa vụ: hình, màu và chữ nói tình trạng; bấm vào ô để xem hạn, căn cứ và diễn biến. Gạch ngang: không phải cung cấp kỳ đó.',
    en: 'Each cell is a duty: shape, colour and word say how it stands; follow it for the deadline, its basis and its timeline. A dash: nothing was owed for that period.',
  },
  notOwed: { vi: 'không phải cung cấp', en: 'nothing owed' },
  perPeriod: { vi: 'Cộng', en: 'Together' },
  open: { vi: 'Còn phải cung cấp', en: 'Still owed' },
  noneOpen: { vi: 'Không còn nghĩa vụ nào đang chờ.', en: 'Nothing is still owed.' },
  others: { vi: 'Nghĩa vụ không theo kỳ', en: 'Duties without a period' },
} as const satisfies Record<string, Both>;

/** «9 trên 10 (90%)» */
export const shareOf = (met: string, due: string, share: string): Both => ({
  vi: `${met} trên ${due} (${share})`,
  en: `${met} of ${due} (${share})`,
});

export const ofThemNoChange = (count: string): Both => ({
  vi: `${count} kỳ không phát sinh`,
  en: count === '1' ? '1 period with nothing new' : `${count} periods with nothing new`,
});

export const daysInAll = (days: number): Both => countOfDays(days);

/** «96 Ủy ban nhân dân cấp xã: 90 trên 96 kỳ đúng hạn.» */
export const kindSentence = (count: string, kind: Both, met: string, due: string): Both => ({
  vi: `${count} đơn vị thuộc nhóm «${kind.vi}»: ${met} trên ${due} kỳ đã đến hạn được cung cấp đúng hạn.`,
  en: `${count} in the group “${kind.en}”: ${met} of ${due} periods that came due were provided on time.`,
});

export const kindWithoutDue = (count: string, kind: Both): Both => ({
  vi: `${count} đơn vị thuộc nhóm «${kind.vi}» chưa có kỳ nào được tính, nên không xếp.`,
  en: `Nothing counts yet for the ${count} in the group “${kind.en}”, so they are not placed.`,
});

export const earlierPeriods = (count: string): Both => ({
  vi: `${count} kỳ cũ hơn ở trang của từng mục.`,
  en: `${count} earlier periods are on the pages of the items.`,
});
