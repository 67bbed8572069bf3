import type { DiscountReason } from '../domain/model/duty.ts';
import { discountWords } from './ledger.ts';
import type { Both } from './site.ts';

/** The track of a duty: what happened when, and what counts. */
export const timelineWords = {
  lead: {
    vi: 'Từng kỳ phải cung cấp: mở từ ngày nào, hạn ngày nào và vì sao, đã nộp và đăng ngày nào, bằng chứng nào được tính.',
    en: 'Each period that is owed: when it opened, when it was due and why, when it was submitted and published, and what counts as evidence.',
  },
  earlier: { vi: 'Các kỳ cũ hơn', en: 'Earlier periods' },
  opens: { vi: 'Bắt đầu được cung cấp', en: 'Can be provided from here on' },
  recommended: { vi: 'Nên cung cấp trước hết ngày này', en: 'The day to aim at' },
  due: { vi: 'Hạn chót', en: 'Last day' },
  submitted: { vi: 'Cơ quan nộp', en: 'Submitted by the agency' },
  provided: { vi: 'Đã cung cấp', en: 'Provided' },
  waived: { vi: 'Được miễn', en: 'Waived' },
  published: { vi: 'Vào Cổng', en: 'Published on the portal' },
  decides: { vi: 'ngày này tính đúng hạn hay trễ', en: 'this day decides whether it was on time' },
  attested: {
    vi: 'Đã cung cấp, theo xác nhận của cơ quan quản lý Cổng',
    en: 'Provided, as attested by the operator of the portal',
  },
  recorded: { vi: 'Đã thực hiện, theo sổ của cơ quan quản lý Cổng', en: 'Done, on the record of the operator of the portal' },
  noChange: { vi: 'Cơ quan xác nhận không phát sinh', en: 'The agency stated that there was nothing new' },
  corrected: { vi: 'Sửa tệp đã đăng', en: 'The published file was changed' },
  today: { vi: 'Hôm nay', en: 'Today' },
  file: { vi: 'tệp', en: 'file' },
  commit: { vi: 'bản ghi', en: 'commit' },
  document: { vi: 'văn bản', en: 'document' },
  discounted: { vi: 'Không được tính', en: 'Does not count' },
  dataset: { vi: 'Bộ dữ liệu', en: 'Dataset' },
  listItem: { vi: 'Mục trong Danh mục', en: 'List item' },
} as const satisfies Record<string, Both>;

/** «Không được tính: trùng từng byte với tệp của kỳ khác» */
export function sayDiscount(reason: DiscountReason): Both {
  const { vi, en } = discountWords[reason];
  return { vi: `${timelineWords.discounted.vi}: ${vi}`, en: `${timelineWords.discounted.en}: ${en}` };
}
