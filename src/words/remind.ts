import type { ReminderMark } from '../domain/model/reminder.ts';
import type { Lang } from '../domain/model/text.ts';

/** What reminders say: living issues, comments, mails and the record of a run (Art. 11.2). Calm, and always with the way to act. */
export const remindWords = {
  vi: {
    title: (agency: string, overdue: number, soon: number) => `[${agency}] Dữ liệu mở: ${countsVi(overdue, soon)}`,
    counts: countsVi,
    asOf: (day: string) => `Tính đến ${day}.`,
    silent:
      'Danh sách này được cập nhật mỗi ngày mà không gửi thông báo. Lời nhắc chỉ gửi bằng bình luận, trước hạn 15, 7, 1 ngày và sau hạn 1, 7, 30 ngày; mỗi mốc một lần. Khi không còn việc nào quá hạn hoặc đến hạn trong 30 ngày, mục này tự đóng.',
    overdue: (n: number) => `Quá hạn (${n})`,
    soon: (n: number) => `Đến hạn trong 30 ngày (${n})`,
    later: (n: number) => `Đến hạn trong 90 ngày (${n})`,
    nothing: 'Không còn việc nào quá hạn hoặc đến hạn trong 90 ngày.',
    columns: ['Hạn', 'Việc', 'Tình trạng'],
    whyDays: 'Vì sao là những ngày này?',
    more: (n: number) => `… và ${n} việc nữa, xem trên trang của cơ quan.`,
    howTo: 'Cách thực hiện',
    steps: (page: string, guide: string, calendar: string) =>
      `Nộp tệp của kỳ theo [hướng dẫn](${guide}). Kỳ không phát sinh thì ghi vào \`noChange\` kèm số văn bản xác nhận. Nộp trễ vẫn được nhận. Xem [trang của cơ quan](${page}) hoặc thêm [lịch](${calendar}) vào phần mềm lịch của cơ quan.`,
    comment: (agency: string, day: string) => `${agency}: nhắc hạn cung cấp dữ liệu mở, ngày ${day}`,
    line: (what: string, due: string, mark: ReminderMark, days: number) =>
      mark > 0
        ? `${what}: hạn ${due}, đã quá ${days} ngày`
        : `${what}: hạn ${due}, ${days === 0 ? 'là hôm nay' : `còn ${days} ngày`}`,
    letterNote: 'Có việc đã quá hạn 30 ngày: đến mốc này, đơn vị quản lý Cổng gửi công văn đôn đốc.',
    subject: (agency: string, n: number) => `Nhắc hạn cung cấp dữ liệu mở: ${agency}, ${n} việc`,
    greeting: (agency: string) => `Kính gửi: ${agency}`,
    opening: (basis: string, day: string) => `Căn cứ ${basis}, tính đến ${day}, cơ quan có các việc sau về cung cấp dữ liệu mở:`,
    closing: (page: string) =>
      `Chi tiết và cách tính từng hạn: ${page}\nKỳ không phát sinh vẫn cần xác nhận bằng văn bản. Nếu đã nộp, đề nghị bỏ qua thư này.`,
    signature: (operator: string, portal: string) => `${operator}\n${portal}`,
    dashboardTitle: (overdue: number, soon: number) => `[Cổng dữ liệu mở] Tình hình cung cấp: ${countsVi(overdue, soon)}`,
    dashboardLead: 'Tình hình của toàn tỉnh, dành cho đơn vị quản lý Cổng (khoản 2 Điều 11 Quy chế). Tự cập nhật mỗi ngày.',
    byState: 'Theo tình trạng',
    byAgency: 'Cơ quan có việc quá hạn hoặc đến hạn trong 30 ngày',
    agencyColumns: ['Cơ quan', 'Quá hạn', 'Lâu nhất (ngày)', 'Trong 30 ngày'],
    noAgency: 'Không cơ quan nào có việc quá hạn hoặc đến hạn trong 30 ngày.',
    withoutAccount: (n: number) =>
      `${n} cơ quan có việc nhưng chưa khai tài khoản nhận thông báo (\`accounts\`), nên bình luận không nhắc được ai.`,
    withoutMail: (n: number) =>
      `${n} cơ quan có lời nhắc nhưng chưa khai thư điện tử (\`contact.email\`); thư được soạn sẵn mà chưa có người nhận.`,
    create: (title: string) => `mở mục theo dõi: ${title}`,
    edit: (number: number, what: string) => `sửa mục #${number}: ${what}`,
    say: (number: string) => `bình luận ở mục ${number}`,
    mailTo: (to: string) => `thư gửi ${to}`,
    noAddress: '(chưa biết địa chỉ)',
    letter: (file: string, n: number) => `dự thảo công văn đôn đốc (${n} việc quá hạn): letters/${file}`,
    drafted: (n: number) => `${n} dự thảo công văn đôn đốc.`,
    fresh: 'mới',
    changes: { title: 'tiêu đề', body: 'nội dung', labels: 'nhãn', open: 'mở lại', closed: 'đóng' },
    quiet: 'Không có lời nhắc nào đến mốc.',
    done: (issues: number, comments: number, mails: number) =>
      `${issues} mục theo dõi được cập nhật, ${comments} bình luận, ${mails} thư.`,
    failed: (agency: string, why: string) => `Không cập nhật được mục của ${agency}: ${why}. Lần chạy sau sẽ làm tiếp.`,
    needsTarget: 'Cần --out THƯ_MỤC để ghi thư và lịch, hoặc FORGE_TOKEN để cập nhật mục theo dõi, hoặc --dry-run để xem trước.',
  },
  en: {
    title: (agency: string, overdue: number, soon: number) => `[${agency}] Open data: ${countsEn(overdue, soon)}`,
    counts: countsEn,
    asOf: (day: string) => `As of ${day}.`,
    silent:
      'This list is renewed every day without notifying anybody. Reminders come as comments only, 15, 7 and 1 days before a due date and 1, 7 and 30 days after it, each once. The issue closes by itself when nothing is overdue or due within 30 days.',
    overdue: (n: number) => `Overdue (${n})`,
    soon: (n: number) => `Due within 30 days (${n})`,
    later: (n: number) => `Due within 90 days (${n})`,
    nothing: 'Nothing is overdue or due within 90 days.',
    columns: ['Due', 'What', 'State'],
    whyDays: 'Why these days?',
    more: (n: number) => `… and ${n} more, see the agency’s page.`,
    howTo: 'What to do',
    steps: (page: string, guide: string, calendar: string) =>
      `Submit the file of the period as the [guide](${guide}) says. Where nothing changed, say so under \`noChange\` with the number of the confirming document. Late data are accepted. See the [agency’s page](${page}), or add the [calendar](${calendar}) to your calendar program.`,
    comment: (agency: string, day: string) => `${agency}: open-data reminder of ${day}`,
    line: (what: string, due: string, mark: ReminderMark, days: number) =>
      mark > 0
        ? `${what}: due ${due}, ${days} days overdue`
        : `${what}: due ${due}, ${days === 0 ? 'today' : `${days} days left`}`,
    letterNote: 'Something is 30 days overdue: from this day on the operator sends a letter.',
    subject: (agency: string, n: number) => `Open-data reminder: ${agency}, ${n} ${n === 1 ? 'item' : 'items'}`,
    greeting: (agency: string) => `To: ${agency}`,
    opening: (basis: string, day: string) => `Under ${basis}, as of ${day}, these are your agency’s open-data duties:`,
    closing: (page: string) =>
      `Details, and how each date is reckoned: ${page}\nA period without changes still needs a confirming document. If the data have been submitted, please ignore this mail.`,
    signature: (operator: string, portal: string) => `${operator}\n${portal}`,
    dashboardTitle: (overdue: number, soon: number) => `[Open-data portal] Provision: ${countsEn(overdue, soon)}`,
    dashboardLead: 'How the whole province stands, for the operator (Art. 11.2 of the regulation). Renewed every day.',
    byState: 'By state',
    byAgency: 'Agencies with something overdue or due within 30 days',
    agencyColumns: ['Agency', 'Overdue', 'Longest (days)', 'Within 30 days'],
    noAgency: 'No agency has anything overdue or due within 30 days.',
    withoutAccount: (n: number) => `${n} agencies have work but no account (\`accounts\`), so comments reach nobody.`,
    withoutMail: (n: number) =>
      `${n} agencies have reminders but no mail address (\`contact.email\`); the mail is written, without a recipient.`,
    create: (title: string) => `open issue: ${title}`,
    edit: (number: number, what: string) => `edit issue #${number}: ${what}`,
    say: (number: string) => `comment on issue ${number}`,
    mailTo: (to: string) => `mail to ${to}`,
    noAddress: '(address not known)',
    letter: (file: string, n: number) => `draft letter (${n} overdue): letters/${file}`,
    drafted: (n: number) => (n === 1 ? '1 draft letter.' : `${n} draft letters.`),
    fresh: 'new',
    changes: { title: 'title', body: 'text', labels: 'labels', open: 'reopen', closed: 'close' },
    quiet: 'No reminder has come to its day.',
    done: (issues: number, comments: number, mails: number) => `${issues} issues renewed, ${comments} comments, ${mails} mails.`,
    failed: (agency: string, why: string) => `The issue of ${agency} could not be renewed: ${why}. The next run goes on.`,
    needsTarget: 'Name --out DIR for mails and calendars, or set FORGE_TOKEN for issues, or ask for --dry-run.',
  },
} satisfies Record<Lang, unknown>;

function countsVi(overdue: number, soon: number): string {
  if (overdue + soon === 0) return 'không còn việc đến hạn';
  return [overdue > 0 ? `${overdue} quá hạn` : '', soon > 0 ? `${soon} sắp đến hạn` : ''].filter(Boolean).join(', ');
}

function countsEn(overdue: number, soon: number): string {
  if (overdue + soon === 0) return 'nothing due';
  return [overdue > 0 ? `${overdue} overdue` : '', soon > 0 ? `${soon} due soon` : ''].filter(Boolean).join(', ');
}
