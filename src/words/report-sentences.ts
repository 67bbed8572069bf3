import type { Lang } from '../domain/model/text.ts';

/** Numbers come as they are to be read. Neutral sentences: what happened, how much, what comes next; no blame. */
const vi = {
  scope: (period: string, from: string, to: string, asOf: string) =>
    `Báo cáo ${period}. Số liệu từ ngày ${from} đến hết ngày ${to}; tình trạng tính đến ngày ${asOf}.`,
  version: (commit: string) => `Số liệu được tính từ phiên bản ${commit} của kho dữ liệu và tính lại được từ phiên bản đó.`,
  noVersion: 'Kho dữ liệu không có lịch sử nên ngày cung cấp chưa được xác minh.',
  method: (version: string, url: string) =>
    `Chấm điểm theo phương pháp phiên bản ${version}, công bố tại ${url}. Chỉ tiêu không phát sinh trong kỳ không bị tính; cơ quan không phát sinh nghĩa vụ không bị chấm điểm.`,
  illustrative: 'Danh mục và một phần số liệu trên Cổng là dữ liệu minh họa; báo cáo này chưa phải là số liệu thật.',
  law: (title: string, number: string) => `Căn cứ ${title} số ${number}`,
  basis: (kind: string, number: string, issued: string, issuer: string, title: string) =>
    `Căn cứ ${kind} số ${number}${issued ? ` ngày ${issued}` : ''} của ${issuer} ${/^(Ban hành|Quy định|Sửa đổi|Phê duyệt)/.test(title) ? '' : 'về '}${title.charAt(0).toLocaleLowerCase('vi')}${title.slice(1)}`,
  opening: (office: string) => `${office} báo cáo như sau:`,
  ended: (by: string) => (by ? ` (đã hết hiệu lực, thay bằng ${by})` : ' (đã hết hiệu lực)'),
  repealed: (articles: string, by: string) => ` (Điều ${articles} đã bị bãi bỏ${by ? ` bởi ${by}` : ''})`,
  coverage: (listed: string, provided: string, share: string) =>
    `Danh mục dữ liệu mở có ${listed} mục; ${provided} mục đã có dữ liệu trên Cổng (${share}).`,
  holdings: (datasets: string, files: string, rows: string, bytes: string) =>
    `Cổng có ${datasets} bộ dữ liệu với ${files} tệp, ${rows} dòng, dung lượng ${bytes}.`,
  growth: (datasets: string, files: string) => `Đầu kỳ, Cổng có ${datasets} bộ dữ liệu và ${files} tệp.`,
  duties: (due: string, onTime: string, share: string, late: string, missing: string) =>
    `Trong kỳ có ${due} nghĩa vụ cung cấp đến hạn: ${onTime} đúng hạn (${share}), ${late} trễ, ${missing} chưa cung cấp.`,
  noDuties: 'Trong kỳ không có nghĩa vụ cung cấp nào đến hạn.',
  lateness: (days: string, longest: string) => `Các lần trễ cộng lại là ${days} ngày; lần trễ lâu nhất là ${longest} ngày.`,
  aside: (pending: string, waived: string, unverified: string) =>
    `Ngoài ra: ${pending} nghĩa vụ chưa hết hạn, ${waived} được miễn, ${unverified} chưa xác minh được.`,
  scored: (scored: string, idle: string) =>
    `${scored} cơ quan phát sinh nghĩa vụ và được chấm điểm; ${idle} cơ quan không phát sinh.`,
  onTimeChart: 'Tỷ lệ cung cấp đúng hạn của các cơ quan có nghĩa vụ đến hạn trong kỳ',
  agencyTable: 'Kết quả cung cấp, điểm và hạng (hạng xếp trong các cơ quan cùng loại)',
  indicators: 'Điểm trung bình của các cơ quan, theo từng chỉ tiêu',
  noLeaks: 'Không phát hiện dữ liệu cá nhân hay bí mật trong các tệp đã công bố.',
  leaks: (cases: string, agencies: string) =>
    `Có ${cases} trường hợp dữ liệu cá nhân hoặc bí mật ở ${agencies} cơ quan; các cơ quan đó bị xếp mức thấp nhất cho đến khi khắc phục.`,
  withheld: 'Bộ dữ liệu có lỗi nên chưa được công bố',
  downloads: (downloads: string, months: string) => `Có ${downloads} lượt tải trong ${months} tháng có số liệu.`,
  noDownloads: 'Không có số liệu về lượt tải: Cổng là trang tĩnh, chỉ đếm được khi có nhật ký máy chủ.',
  mostDownloaded: 'Bộ dữ liệu được tải nhiều nhất',
  feedback: (received: string, answered: string, inTime: string, open: string) =>
    `Cổng nhận ${received} phản ánh, kiến nghị: ${answered} đã trả lời (${inTime} trong thời hạn), ${open} chưa trả lời.`,
  feedbackKinds: (error: string, request: string, proposal: string, incident: string) =>
    `Trong đó: ${error} báo lỗi dữ liệu, ${request} đề nghị cung cấp, ${proposal} kiến nghị, ${incident} sự cố.`,
  noFeedback: 'Trong kỳ Cổng không nhận phản ánh, kiến nghị nào.',
  reviewed: (half: string, due: string, owed: string, answered: string) =>
    `Rà soát Danh mục ${half} (hạn ${due}): ${answered} trong ${owed} cơ quan đã gửi kết quả (Điều 13 khoản 5).`,
  noReview: 'Trong kỳ không có hạn rà soát Danh mục.',
  proposals: (keep: string, add: string, change: string, drop: string) =>
    `Các kết quả rà soát nhận trong kỳ: giữ ${keep} mục, đề nghị thêm ${add}, sửa ${change}, bỏ ${drop}.`,
  silent: (names: string) => `Chưa gửi kết quả rà soát: ${names}.`,
  manySilent: (count: string) => `${count} cơ quan chưa gửi kết quả rà soát.`,
  list: (document: string, from: string, added: string, changed: string, ended: string) =>
    `${document} có hiệu lực từ ${from}: thêm ${added} mục, sửa ${changed} mục, bỏ ${ended} mục.`,
  noList: 'Danh mục không thay đổi trong kỳ.',
  noNotices: 'Không có sự cố hay đợt bảo trì nào được thông báo.',
  notice: (kind: string, title: string, when: string) => `${kind}: ${title} (${when}).`,
  span: (from: string, to: string) => `từ ${from} đến ${to}`,
  noDrills: 'Không có lần sao lưu hay thử khôi phục nào được ghi nhận.',
  drill: (kind: string, date: string, result: string, note: string) => `${kind} ngày ${date}: ${result}${note}.`,
  landings: (commits: string, files: string, datasets: string) =>
    `Có ${commits} lần đưa dữ liệu vào Cổng, với ${files} tệp của ${datasets} bộ dữ liệu.`,
  noLandings: 'Không có dữ liệu nào được đưa vào Cổng trong kỳ.',
  landingTable: 'Các lần đưa dữ liệu vào Cổng, mới nhất trước',
  remainingNone: 'Mọi nghĩa vụ đến hạn trong kỳ đã được thực hiện đúng hạn.',
  remainingMissing: (duties: string, agencies: string) =>
    `Còn ${duties} nghĩa vụ chưa cung cấp ở ${agencies} cơ quan (Phụ lục I). Đề nghị các cơ quan này cung cấp dữ liệu của kỳ còn thiếu, hoặc xác nhận không phát sinh.`,
  remainingLate: (duties: string, agencies: string) =>
    `Có ${duties} lần cung cấp trễ ở ${agencies} cơ quan. Đề nghị các cơ quan này cung cấp dữ liệu của kỳ tới trước hạn.`,
  remainingItems: (items: string) =>
    `Còn ${items} mục của Danh mục chưa có dữ liệu. Đề nghị các cơ quan chủ trì xác định thời hạn cung cấp.`,
  remainingFeedback: (open: string) => `Còn ${open} phản ánh chưa trả lời. Đề nghị cơ quan phụ trách trả lời.`,
  remainingReview: (count: string) => `Đề nghị ${count} cơ quan chưa rà soát Danh mục gửi kết quả rà soát.`,
  remainingWithheld: (count: string) => `Đề nghị cơ quan phụ trách sửa lỗi của ${count} bộ dữ liệu chưa được công bố.`,
  upcoming: 'Nghĩa vụ cung cấp đến hạn trong 6 tháng tiếp theo',
  openTable: 'Nghĩa vụ trễ, chưa cung cấp hoặc chưa hết hạn',
  agencyDuties: (due: string, onTime: string, late: string, missing: string) =>
    `Nghĩa vụ đến hạn: ${due}; đúng hạn ${onTime}, trễ ${late}, chưa cung cấp ${missing}.`,
  agencyScore: (points: string, grade: string, rank: string) => `Điểm: ${points}/100; xếp loại: ${grade}; hạng: ${rank}.`,
  agencyItems: (due: string, provided: string) => `Mục đến lượt cung cấp: ${due}; đã có dữ liệu: ${provided}.`,
  reasons: 'Điểm từng chỉ tiêu',
  topicTable: 'Số mục và số mục đã có dữ liệu theo chủ đề',
  idleTable: 'Cơ quan không có nghĩa vụ cung cấp đến hạn và chưa có mục đến lượt',
  feedbackTable: 'Phản ánh, kiến nghị',
  end: './.',
};

const en: typeof vi = {
  scope: (period, from, to, asOf) => `Report for the ${period}. Figures from ${from} to the end of ${to}; states as of ${asOf}.`,
  version: (commit) => `The figures were computed from version ${commit} of the repository, and can be computed from it again.`,
  noVersion: 'The repository has no history, so the days of provision are not verified.',
  method: (version, url) =>
    `Scored by version ${version} of the method, published at ${url}. Indicators that did not arise are not counted; agencies without obligations are not scored.`,
  illustrative: 'The list and part of the figures on the portal are illustrative; this report does not show real figures yet.',
  law: (title, number) => `${title} No. ${number}`,
  basis: (kind, number, issued, issuer, title) => `${kind} ${number}${issued ? ` of ${issued}` : ''}, ${issuer}: ${title}`,
  opening: (office) => `The ${office} reports as follows:`,
  ended: (by) => (by ? ` (no longer in force, replaced by ${by})` : ' (no longer in force)'),
  repealed: (articles, by) => ` (Articles ${articles} repealed${by ? ` by ${by}` : ''})`,
  coverage: (listed, provided, share) =>
    `The open-data list has ${listed} items; ${provided} have data on the portal (${share}).`,
  holdings: (datasets, files, rows, bytes) => `The portal has ${datasets} datasets with ${files} files, ${rows} rows, ${bytes}.`,
  growth: (datasets, files) => `At the beginning it had ${datasets} datasets and ${files} files.`,
  duties: (due, onTime, share, late, missing) =>
    `${due} duties to provide fell due: ${onTime} were met on time (${share}), ${late} late, ${missing} not yet.`,
  noDuties: 'No duty to provide fell due.',
  lateness: (days, longest) => `The delays add up to ${days} days; the longest is ${longest} days.`,
  aside: (pending, waived, unverified) =>
    `Besides: ${pending} not due yet, ${waived} waived, ${unverified} that cannot be verified.`,
  scored: (scored, idle) => `${scored} agencies had obligations and are scored; ${idle} had none.`,
  onTimeChart: 'Share of duties met on time, agencies with duties due in the period',
  agencyTable: 'Provision, points and rank (ranked among agencies of one kind)',
  indicators: 'Mean points of the agencies, by indicator',
  noLeaks: 'No personal data and no secrets were found in the published files.',
  leaks: (cases, agencies) =>
    `${cases} cases of personal data or secrets at ${agencies} agencies, which have the lowest grade until mended.`,
  withheld: 'Datasets with errors, not published',
  downloads: (downloads, months) => `${downloads} downloads in ${months} months with figures.`,
  noDownloads: 'There are no figures on downloads: a static site counts only where server logs are kept.',
  mostDownloaded: 'Most downloaded datasets',
  feedback: (received, answered, inTime, open) =>
    `The portal received ${received} reports and proposals: ${answered} answered (${inTime} in time), ${open} open.`,
  feedbackKinds: (error, request, proposal, incident) =>
    `Of these: ${error} data errors, ${request} requests, ${proposal} proposals, ${incident} incidents.`,
  noFeedback: 'The portal received no feedback.',
  reviewed: (half, due, owed, answered) =>
    `Review of the list, ${half} (due ${due}): ${answered} of ${owed} agencies sent theirs (Article 13.5).`,
  noReview: 'No review of the list fell due.',
  proposals: (keep, add, change, drop) => `The reviews received: keep ${keep} items, add ${add}, change ${change}, drop ${drop}.`,
  silent: (names) => `No review yet from: ${names}.`,
  manySilent: (count) => `${count} agencies have not sent their review yet.`,
  list: (document, from, added, changed, ended) =>
    `${document} in force from ${from}: ${added} items added, ${changed} changed, ${ended} dropped.`,
  noList: 'The list did not change.',
  noNotices: 'No incident or maintenance was announced.',
  notice: (kind, title, when) => `${kind}: ${title} (${when}).`,
  span: (from, to) => `from ${from} to ${to}`,
  noDrills: 'No backup or restore is on record.',
  drill: (kind, date, result, note) => `${kind} on ${date}: ${result}${note}.`,
  landings: (commits, files, datasets) => `Data came ${commits} times, with ${files} files of ${datasets} datasets.`,
  noLandings: 'No data came to the portal.',
  landingTable: 'Landings of data, newest first',
  remainingNone: 'Every duty that fell due was met on time.',
  remainingMissing: (duties, agencies) =>
    `${duties} duties at ${agencies} agencies are not met yet (Annex I). These agencies are asked to provide what is missing, or to state that nothing changed.`,
  remainingLate: (duties, agencies) =>
    `${duties} duties at ${agencies} agencies were met late. These agencies are asked to provide the next periods before they are due.`,
  remainingItems: (items) => `${items} items of the list have no data yet. Their holders are asked to set a date.`,
  remainingFeedback: (open) => `${open} reports are not answered yet. The agencies in charge are asked to answer.`,
  remainingReview: (count) => `${count} agencies are asked to send their review of the list.`,
  remainingWithheld: (count) => `The agencies in charge are asked to mend ${count} datasets that are not published.`,
  upcoming: 'Duties to provide that fall due in the next six months',
  openTable: 'Duties met late, not met, or not due yet',
  agencyDuties: (due, onTime, late, missing) => `Duties due: ${due}; on time ${onTime}, late ${late}, missing ${missing}.`,
  agencyScore: (points, grade, rank) => `Points: ${points}/100; grade: ${grade}; rank: ${rank}.`,
  agencyItems: (due, provided) => `Items whose turn has come: ${due}; with data: ${provided}.`,
  reasons: 'Points by indicator',
  topicTable: 'Items, and items with data, by topic',
  idleTable: 'Agencies without a duty due and without an item whose turn has come',
  feedbackTable: 'Feedback',
  end: '.',
};

export const reportSentences = { vi, en } satisfies Record<Lang, unknown>;

export const operationWords: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  incident: { vi: 'Sự cố', en: 'Incident' },
  maintenance: { vi: 'Bảo trì', en: 'Maintenance' },
  backup: { vi: 'Sao lưu', en: 'Backup' },
  restore: { vi: 'Thử khôi phục', en: 'Restore drill' },
  passed: { vi: 'đạt', en: 'passed' },
  partly: { vi: 'đạt một phần', en: 'partly passed' },
  failed: { vi: 'không đạt', en: 'failed' },
  error: { vi: 'báo lỗi', en: 'data error' },
  request: { vi: 'đề nghị', en: 'request' },
  proposal: { vi: 'kiến nghị', en: 'proposal' },
};
