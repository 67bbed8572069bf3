import type { Coverage, DiscountReason, DutyKind, DutyState } from '../domain/model/duty.ts';
import type { Lang } from '../domain/model/text.ts';

/** Names of the states of a duty, as everywhere on the portal. */
export const stateWords: Readonly<Record<DutyState, Readonly<Record<Lang, string>>>> = {
  overdue: { vi: 'quá hạn', en: 'overdue' },
  'due-soon': { vi: 'sắp đến hạn', en: 'due soon' },
  'not-due': { vi: 'chưa đến hạn', en: 'not due yet' },
  provided: { vi: 'đúng hạn', en: 'provided on time' },
  'provided-late': { vi: 'cung cấp trễ', en: 'provided late' },
  waived: { vi: 'được miễn', en: 'waived' },
  unverified: { vi: 'chưa xác minh', en: 'unverified' },
};

export const kindWords: Readonly<Record<DutyKind, Readonly<Record<Lang, string>>>> = {
  periodic: { vi: 'định kỳ', en: 'periodic' },
  'on-change': { vi: 'khi thay đổi', en: 'on change' },
  'first-provision': { vi: 'cung cấp lần đầu', en: 'first provision' },
  'list-review': { vi: 'rà soát Danh mục', en: 'list review' },
  assessment: { vi: 'công bố đánh giá', en: 'assessment' },
  report: { vi: 'báo cáo', en: 'report' },
  'monthly-report': { vi: 'báo cáo tháng', en: 'monthly report' },
};

/** Why something that looks like evidence is none. */
export const discountWords: Readonly<Record<DiscountReason, Readonly<Record<Lang, string>>>> = {
  'before-period-end': { vi: 'nộp trước khi kỳ kết thúc', en: 'landed before the period ended' },
  'too-early': { vi: 'có trước khi nghĩa vụ phát sinh', en: 'dated before the duty arose' },
  'same-bytes': { vi: 'trùng từng byte với tệp của kỳ khác', en: 'the same bytes as another period’s file' },
  'same-rows': {
    vi: 'vẫn là các dòng của kỳ khác, chỉ khác thứ tự hoặc cách ghi; nếu không phát sinh, hãy xác nhận ở "noChange"',
    en: 'the rows of another period in another order or spelling; if nothing changed, say so under "noChange"',
  },
  'not-landed': { vi: 'chưa có trên nhánh chính', en: 'not on the main branch yet' },
  'no-rows': { vi: 'tệp không có dòng dữ liệu nào', en: 'the file has no data rows' },
  removed: {
    vi: 'đã có rồi bị gỡ; đăng lại thì tính từ ngày đăng đầu tiên, lý do gỡ chính đáng thì ghi nhận miễn',
    en: 'it was there and was taken away; put back, it counts from its first day; a good reason is recorded as a waiver',
  },
  'not-holder': {
    vi: 'của cơ quan khi đó không phụ trách mục này',
    en: 'of an agency that did not hold the item then',
  },
  'no-document': { vi: 'chưa ghi văn bản', en: 'no document is named' },
  'no-answers': { vi: 'không trả lời về mục nào', en: 'it answers about no item' },
  'after-record': { vi: 'ngày ghi sau ngày được ghi nhận', en: 'dated later than it was put on record' },
};

/** How many days, in words: «còn 6 ngày», «quá hạn 5 ngày». */
export function sayState(state: DutyState, days: number | undefined, lang: Lang): string {
  const name = stateWords[state][lang];
  if (days === undefined) return name;
  if (lang === 'vi') {
    if (state === 'overdue' || state === 'provided-late') return `${state === 'overdue' ? 'quá hạn' : 'trễ'} ${days} ngày`;
    return days === 0 ? 'đến hạn hôm nay' : `còn ${days} ngày`;
  }
  const unit = days === 1 ? 'day' : 'days';
  if (state === 'overdue' || state === 'provided-late') return `${days} ${unit} ${state === 'overdue' ? 'overdue' : 'late'}`;
  return days === 0 ? 'due today' : `${days} ${unit} left`;
}

/** «có dữ liệu của 40 trên 96 xã, phường, đặc khu», «đã trả lời 3 trên 12 mục». */
export function sayCoverage({ of, given, asked }: Coverage, lang: Lang): string {
  if (lang === 'en') return of === 'items' ? `answers about ${given} of ${asked} items` : `data of ${given} of ${asked} communes`;
  return of === 'items' ? `trả lời về ${given} trên ${asked} mục` : `có dữ liệu của ${given} trên ${asked} xã, phường, đặc khu`;
}

export const ledgerWords = {
  vi: {
    title: (asOf: string) => `Nghĩa vụ cung cấp dữ liệu mở, tính đến ${asOf}`,
    due: 'hạn',
    none: 'Không có nghĩa vụ nào khớp điều kiện.',
    columns: ['Hạn', 'Tình trạng', 'Cơ quan', 'Nghĩa vụ', 'Vì sao'],
    discounted: (file: string, reason: string) => `chưa tính ${file}: ${reason}`,
  },
  en: {
    title: (asOf: string) => `Open-data duties as of ${asOf}`,
    due: 'due',
    none: 'No duty fits these conditions.',
    columns: ['Due', 'State', 'Agency', 'Duty', 'Why'],
    discounted: (file: string, reason: string) => `not counted, ${file}: ${reason}`,
  },
} satisfies Record<Lang, unknown>;
