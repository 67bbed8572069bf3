import { sayDay, sayWeekday } from './dates.ts';
import { frequencyWords } from './frequencies.ts';
import type { FindingWords } from './say.ts';

type Args = Parameters<FindingWords['vi']>[0];
type Lang = 'vi' | 'en';

const day = (args: Args, key: string, lang: Lang) => sayDay(String(args[key]), lang);

function frequencies(args: Args, lang: Lang): string {
  const known = String(args['frequency']).split(', ');
  return known.map((name) => frequencyWords[name]?.[lang] ?? name).join(lang === 'vi' ? ' hoặc ' : ' or ');
}

/** Words for mistakes in the catalogue that would silently change who owes what by when. */
export const catalogueFindingWords = {
  'catalogue/dates-reversed': {
    vi: (a) => ({
      message: `Ngày sau (${day(a, 'to', 'vi')}) lại trước ngày đầu (${day(a, 'from', 'vi')}).`,
      fix: 'Xem lại hai ngày này trong văn bản và sửa ngày ghi nhầm.',
    }),
    en: (a) => ({
      message: `The later day (${day(a, 'to', 'en')}) lies before the earlier one (${day(a, 'from', 'en')}).`,
      fix: 'Look both up in the document and correct the one that is wrong.',
    }),
  },
  'catalogue/date-future': {
    vi: (a) => ({
      message: `Ghi nhận việc đã làm vào ngày ${day(a, 'found', 'vi')}, mà hôm nay mới là ${day(a, 'asOf', 'vi')}.`,
      fix: 'Sửa ngày theo văn bản; việc chưa xảy ra thì chưa ghi nhận.',
    }),
    en: (a) => ({
      message: `This records something as done on ${day(a, 'found', 'en')}, but today is ${day(a, 'asOf', 'en')}.`,
      fix: 'Correct the day by the document; what has not happened is not put on record yet.',
    }),
  },
  'catalogue/holiday-twice': {
    vi: (a) => ({ message: `Ngày ${day(a, 'found', 'vi')} được khai hai lần.`, fix: 'Giữ một dòng đúng, xóa dòng kia.' }),
    en: (a) => ({ message: `${day(a, 'found', 'en')} has two entries.`, fix: 'Keep the right one and remove the other.' }),
  },
  'catalogue/holiday-weekday': {
    vi: (a) => ({
      message: `${day(a, 'found', 'vi')} là ${sayWeekday(Number(a['weekday']), 'vi')}, không hợp với loại "${a['kind']}".`,
      fix: 'Làm bù (swap-work) vào thứ Bảy, Chủ nhật; nghỉ bù, nghỉ hoán đổi (makeup, swap-off) vào ngày làm việc. Xem lại ngày trong thông báo.',
    }),
    en: (a) => ({
      message: `${day(a, 'found', 'en')} is a ${sayWeekday(Number(a['weekday']), 'en')}, which does not fit the kind "${a['kind']}".`,
      fix: 'Make-up work (swap-work) is on a Saturday or Sunday; makeup and swap-off on a working day. Look the day up in the notice.',
    }),
  },
  'catalogue/attestation-unfit': {
    vi: (a) => ({
      message: a['agency']
        ? `${a['agency']} chưa từng phụ trách mục ${a['item']}, nên xác nhận này không tính cho nghĩa vụ nào.`
        : `Mục ${a['item']} cung cấp ${frequencies(a, 'vi')}, nên xác nhận cho "${a['found']}" không tính cho nghĩa vụ nào.`,
      fix: a['agency']
        ? 'Ghi cơ quan phụ trách mục khi đó ở "agency", hoặc ghi việc chuyển giao vào catalogue/assignments.yaml.'
        : 'Ghi "period" đúng tần suất của mục, hoặc "announced" (ngày công bố) với mục cập nhật khi có thay đổi; chỉ một trong hai.',
    }),
    en: (a) => ({
      message: a['agency']
        ? `${a['agency']} never held item ${a['item']}, so this attestation counts for no duty.`
        : `Item ${a['item']} is due ${frequencies(a, 'en')}, so attesting "${a['found']}" counts for no duty.`,
      fix: a['agency']
        ? 'Name the agency that held the item then, or record the handover in catalogue/assignments.yaml.'
        : 'Give a "period" of the item\'s frequency, or for on-change items the day "announced"; only one of them.',
    }),
  },
  'list/duplicate-code': {
    vi: (a) => ({ message: `Mã mục ${a['found']} có hai lần trong Danh mục này.`, fix: 'Đặt mã khác cho một trong hai mục.' }),
    en: (a) => ({ message: `The code ${a['found']} stands twice in this list.`, fix: 'Give one of the two items another code.' }),
  },
  'list/same-day': {
    vi: (a) => ({
      message: `Danh mục "${a['other']}" cũng có hiệu lực từ ${day(a, 'found', 'vi')}.`,
      fix: 'Mỗi ngày chỉ một Danh mục bắt đầu có hiệu lực: sửa "inForceFrom" hoặc gộp hai tệp.',
    }),
    en: (a) => ({
      message: `The list "${a['other']}" also comes into force on ${day(a, 'found', 'en')}.`,
      fix: 'Only one list may begin on a day: correct "inForceFrom" or merge the two files.',
    }),
  },
  'list/roadmap-before-issue': {
    vi: (a) => ({
      message: `Mục ${a['item']} phải cung cấp lần đầu ${day(a, 'found', 'vi')}, trước khi Danh mục được ban hành (${day(a, 'issued', 'vi')}).`,
      fix: 'Sửa "roadmap" thành ngày sau khi ban hành, theo kế hoạch của cơ quan.',
    }),
    en: (a) => ({
      message: `Item ${a['item']} is first due on ${day(a, 'found', 'en')}, before the list was issued (${day(a, 'issued', 'en')}).`,
      fix: 'Set "roadmap" to a day after the issue, as the agency has planned it.',
    }),
  },
  'list/holder-ended': {
    vi: (a) => ({
      message: `Mục ${a['item']} còn giao cho ${a['agency']}, đã kết thúc hoạt động ngày ${day(a, 'ended', 'vi')}.`,
      fix: `Ghi cơ quan nhận nhiệm vụ vào catalogue/assignments.yaml${a['successors'] ? ` (cơ quan kế thừa: ${a['successors']})` : ''}.`,
    }),
    en: (a) => ({
      message: `Item ${a['item']} is still held by ${a['agency']}, which ended on ${day(a, 'ended', 'en')}.`,
      fix: `Enter who took it over in catalogue/assignments.yaml${a['successors'] ? ` (successors: ${a['successors']})` : ''}.`,
    }),
  },
  'list/assigned-twice': {
    vi: (a) => ({
      message: `Mục ${a['item']} từ ${day(a, 'from', 'vi')} được giao cho cả ${a['other']} và ${a['agency']}.`,
      fix: 'Giữ một cơ quan, hoặc sửa ngày "from" của dòng kia.',
    }),
    en: (a) => ({
      message: `From ${day(a, 'from', 'en')} item ${a['item']} is assigned to both ${a['other']} and ${a['agency']}.`,
      fix: 'Keep one agency, or correct the day "from" of the other line.',
    }),
  },
  'notice/no-times': {
    vi: (a) => ({
      message: `Thông báo bảo trì chưa ghi "${a['key']}".`,
      fix: 'Ghi thời điểm bắt đầu (from) và kết thúc (to), ví dụ 2026-12-12T22:00:00+07:00.',
    }),
    en: (a) => ({
      message: `The notice of maintenance does not say "${a['key']}".`,
      fix: 'Give its beginning (from) and end (to), e.g. 2026-12-12T22:00:00+07:00.',
    }),
  },
  'notice/ends-before-start': {
    vi: (a) => ({ message: `Kết thúc (${a['to']}) không sau bắt đầu (${a['from']}).`, fix: 'Sửa "from" hoặc "to".' }),
    en: (a) => ({ message: `The end (${a['to']}) is not after the beginning (${a['from']}).`, fix: 'Correct "from" or "to".' }),
  },
  'notice/short-notice': {
    vi: (a) => ({
      message: `Đăng ngày ${day(a, 'published', 'vi')} cho việc tạm ngừng ngày ${day(a, 'start', 'vi')}: chỉ trước ${a['days']} ngày làm việc, cần ít nhất ${a['least']}.`,
      fix: 'Lùi ngày bảo trì; nếu phải khắc phục ngay thì dùng loại "incident".',
    }),
    en: (a) => ({
      message: `Published on ${day(a, 'published', 'en')} for ${day(a, 'start', 'en')}: ${a['days']} working days ahead, where at least ${a['least']} are asked for.`,
      fix: 'Move the maintenance to a later day; where it cannot wait, make it an "incident".',
    }),
  },
  'agency/open-duty': {
    vi: (a) => ({
      message: `${a['agency']} đã kết thúc ngày ${day(a, 'ended', 'vi')} mà nghĩa vụ ${a['duty']} còn mở và chưa cơ quan nào nhận.`,
      fix: 'Ghi việc chuyển giao vào catalogue/assignments.yaml (với xã, phường: ghi "predecessors" ở tệp của đơn vị kế thừa), hoặc ghi nhận miễn kèm văn bản vào catalogue/waivers/.',
    }),
    en: (a) => ({
      message: `${a['agency']} ended on ${day(a, 'ended', 'en')} with the duty ${a['duty']} still open, and nobody took it over.`,
      fix: 'Record who took it over in catalogue/assignments.yaml (of communes: "predecessors" in the successor’s file), or waive it with a document in catalogue/waivers/.',
    }),
  },
  'git/dates-backwards': {
    vi: (a) => ({
      message: `Bản ghi ${a['commit']} mang ngày ${a['landed']}, trước cả bản ghi ${a['parent']} mà nó nối tiếp (${a['before']}).`,
      fix: 'Xem đồng hồ của máy chủ git và ai đã đặt ngày; thời hạn được tính theo ngày muộn hơn.',
    }),
    en: (a) => ({
      message: `Commit ${a['commit']} is dated ${a['landed']}, before commit ${a['parent']} on which it stands (${a['before']}).`,
      fix: 'Look at the clock of the git server and at who set the date; due dates are judged by the later one.',
    }),
  },
  'list/frees-overdue': {
    vi: (a) => ({
      message: `Thay đổi này làm mất ${a['count']} nghĩa vụ đang quá hạn: ${a['duties']}.`,
      fix: 'Chỉ nhận khi có văn bản cho phép; nghĩa vụ đã quá hạn vẫn phải được cung cấp hoặc được miễn có ghi nhận.',
    }),
    en: (a) => ({
      message: `This change would free ${a['count']} overdue duties: ${a['duties']}.`,
      fix: 'Accept it only on the strength of a document; what is overdue is still to be provided, or to be waived on record.',
    }),
  },
  'list/no-term': {
    vi: (a) => ({
      message: `Quy chế không đặt thời hạn cho tần suất của mục ${a['item']} (${frequencies(a, 'vi')}), nên mục này không có hạn cung cấp.`,
      fix: 'Đề nghị Danh mục ghi tần suất năm, 6 tháng, quý hoặc khi có thay đổi; hoặc thêm thời hạn vào catalogue/regulation.yaml kèm căn cứ.',
    }),
    en: (a) => ({
      message: `The regulation sets no term for the frequency of item ${a['item']} (${frequencies(a, 'en')}), so it has no due date.`,
      fix: 'Ask for a frequency of a year, half-year, quarter or on change; or add a term to catalogue/regulation.yaml with its basis.',
    }),
  },
} satisfies Record<string, FindingWords>;
