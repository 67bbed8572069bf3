import type { Waived } from '../domain/model/finding.ts';
import { inLang, type Lang } from '../domain/model/text.ts';
import { sayDay } from './dates.ts';
import { didYouMean, type FindingWords } from './say.ts';

/** Instead of what to do: who lets the finding stand, by which document, until when and why. */
export function sayWaived({ by, document, until, reason }: Waived, lang: Lang): string {
  const why = inLang(reason, lang).replace(/\.$/, '');
  return lang === 'vi'
    ? `Được tạm chấp nhận đến hết ngày ${sayDay(until, 'vi')} (${by}, văn bản ${document}): ${why}.`
    : `Accepted until the end of ${sayDay(until, 'en')} (${by}, document ${document}): ${why}.`;
}

/** Words for waivers that do not hold. */
export const waiverFindingWords = {
  'waiver/expired': {
    vi: (a) => ({
      message: `Ngoại lệ cho ${a['found']} đã hết hạn ngày ${sayDay(String(a['until']), 'vi')}, nên phát hiện ấy lại có hiệu lực.`,
      fix: 'Sửa dữ liệu và xóa ngoại lệ; nếu còn lý do, ban hành văn bản mới và ghi lại "until", "document".',
    }),
    en: (a) => ({
      message: `The waiver for ${a['found']} ended on ${sayDay(String(a['until']), 'en')}, so the finding stands again.`,
      fix: 'Correct the data and remove the waiver; where the reason lasts, issue a new document and renew "until" and "document".',
    }),
  },
  'waiver/incomplete': {
    vi: (a) => ({
      message: `Ngoại lệ chưa ghi "${a['key']}", nên không áp dụng cho phát hiện nào.`,
      fix: 'Ghi cả "finding" (mã phát hiện) và "file" (một tệp hoặc thư mục của một bộ dữ liệu); miễn nghĩa vụ thì ghi "item".',
    }),
    en: (a) => ({
      message: `The waiver does not say "${a['key']}", so it covers nothing.`,
      fix: 'Name both "finding" (a code) and "file" (a file, or the folder of one dataset); to waive a duty, name its "item".',
    }),
  },
  'waiver/no-reason': {
    vi: (a) => ({
      message: `"${a['found']}" chưa phải lý do hay số văn bản, nên ngoại lệ chưa có hiệu lực.`,
      fix: 'Ghi lý do thành câu và số, ký hiệu văn bản quyết định, để sau này còn tra lại được.',
    }),
    en: (a) => ({
      message: `"${a['found']}" is no reason or document, so the waiver does not hold.`,
      fix: 'Give the reason as a sentence and the number of the deciding document, so that both can be looked up later.',
    }),
  },
  'waiver/not-waivable': {
    vi: (a) => ({
      message: `Phát hiện ${a['found']} không thể được miễn.`,
      fix: 'Xóa ngoại lệ và sửa chính dữ liệu: loại phát hiện này gây hại cho người hoặc hệ thống, hoặc làm tệp không đọc được.',
    }),
    en: (a) => ({
      message: `The finding ${a['found']} cannot be waived.`,
      fix: 'Remove the waiver and correct the data itself: such a finding harms persons or the system, or leaves the file unreadable.',
    }),
  },
  'waiver/unknown-code': {
    vi: (a) => ({
      message: `Không có loại phát hiện nào mang mã "${a['found']}".${didYouMean(a, 'vi')}`,
      fix: 'Chép đúng mã từ thông báo kiểm tra, ví dụ table/formula.',
    }),
    en: (a) => ({
      message: `No finding has the code "${a['found']}".${didYouMean(a, 'en')}`,
      fix: 'Copy the code from the message of the check, e.g. table/formula.',
    }),
  },
  'waiver/unknown-file': {
    vi: (a) => ({
      message: `Ngoại lệ ghi "${a['found']}", không phải tệp hay thư mục bộ dữ liệu nào đang có.`,
      fix: 'Sửa đường dẫn tính từ thư mục gốc, ví dụ datasets/so-y-te/co-so-kham-benh/2026-Q3.csv; tệp đã bỏ thì xóa ngoại lệ.',
    }),
    en: (a) => ({
      message: `The waiver names "${a['found']}", which is no file and no dataset folder.`,
      fix: 'Correct the path from the root, e.g. datasets/so-y-te/co-so-kham-benh/2026-Q3.csv; where the file is gone, remove the waiver.',
    }),
  },
  'waiver/unused': {
    vi: (a) => ({
      message: `Không còn phát hiện ${a['found']} nào trong ${a['file']}, nên ngoại lệ này không còn cần.`,
      fix: 'Xóa ngoại lệ; lịch sử git vẫn giữ lại hồ sơ.',
    }),
    en: (a) => ({
      message: `There is no finding ${a['found']} in ${a['file']} any more, so this waiver is not needed.`,
      fix: 'Remove the waiver; its record stays in the git history.',
    }),
  },
} satisfies Record<string, FindingWords>;
