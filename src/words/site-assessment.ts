import type { Both } from './site.ts';

/** Words of the assessment pages and of the quality of a dataset. */
export const assessmentWords = {
  title: { vi: 'Đánh giá', en: 'Assessments' },
  lead: {
    vi: 'Kết quả đánh giá việc cung cấp dữ liệu mở, công bố mỗi 6 tháng trước ngày 30/6 và 30/12 (Điều 9 khoản 2 của Quy chế).',
    en: 'How open data are provided, assessed every six months and published before 30 June and 30 December (Article 9(2) of the Regulation).',
  },
  results: { vi: 'Các kỳ đánh giá', en: 'Assessments' },
  period: { vi: 'Kỳ', en: 'Period' },
  state: { vi: 'Trạng thái', en: 'State' },
  frozen: { vi: 'Đã chốt', en: 'Published' },
  open: { vi: 'Tạm tính, chưa chốt', en: 'Provisional, not published yet' },
  running: { vi: 'Kỳ đang diễn ra', en: 'Still running' },
  due: { vi: 'Đến hạn', en: 'Due' },
  onTime: { vi: 'Đúng hạn', en: 'On time' },
  late: { vi: 'Trễ', en: 'Late' },
  missing: { vi: 'Chưa cung cấp', en: 'Missing' },
  share: { vi: 'Tỷ lệ đúng hạn', en: 'On-time rate' },
  points: { vi: 'Điểm', en: 'Points' },
  grade: { vi: 'Xếp loại', en: 'Grade' },
  rank: { vi: 'Hạng', en: 'Rank' },
  notArisen: { vi: 'không phát sinh', en: 'did not arise' },
  provisional: {
    vi: 'Số liệu dưới đây được tính từ nội dung hiện có và còn thay đổi; kết quả chính thức là bản đã chốt.',
    en: 'These figures are computed from the present content and may still change; the official result is the published one.',
  },
  corrected: { vi: 'Các phiên bản', en: 'Versions' },
  download: { vi: 'Tải kết quả', en: 'Download the result' },
  figures: { vi: 'Con số chính', en: 'Main figures' },
  agencies: { vi: 'Kết quả của các cơ quan', en: 'Results of the agencies' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  idle: { vi: 'Cơ quan không phát sinh nghĩa vụ trong kỳ', en: 'Agencies without obligations in the period' },
  quality: { vi: 'Điểm trung bình theo chỉ tiêu', en: 'Mean points by indicator' },
  openDuties: { vi: 'Nghĩa vụ trễ hoặc chưa cung cấp', en: 'Duties met late or not met' },
  noOpenDuties: { vi: 'Không có nghĩa vụ nào trễ hoặc chưa cung cấp.', en: 'No duty was met late or is missing.' },
  item: { vi: 'Mục', en: 'Item' },
  dueOn: { vi: 'Hạn', en: 'Due date' },
  topics: { vi: 'Danh mục theo chủ đề', en: 'The list by topic' },
  listed: { vi: 'Số mục', en: 'Items' },
  provided: { vi: 'Đã có dữ liệu', en: 'With data' },
  method: { vi: 'Phương pháp', en: 'Method' },
  maximum: { vi: 'Điểm tối đa', en: 'Points it can give' },
  grades: { vi: 'Xếp loại', en: 'Grades' },
  rules: { vi: 'Cách tính', en: 'How it is counted' },
  none: { vi: 'Chưa có kỳ đánh giá nào.', en: 'There is no assessment yet.' },
  agencyQuality: { vi: 'Điểm đánh giá', en: 'Assessment score' },
  ofHalf: { vi: 'Kết quả của kỳ này', en: 'Results of this half-year' },
  datasetQuality: { vi: 'Chất lượng', en: 'Quality' },
  details: { vi: 'Xem từng tiêu chí', en: 'Show every criterion' },
} as const satisfies Record<string, Both>;

export const pageTitle = (period: string, inEnglish: string): Both => ({
  vi: `Kết quả đánh giá ${period}`,
  en: `Assessment of the ${inEnglish}`,
});

export const windowSentence = (from: string, to: string, asOf: string): Both => ({
  vi: `Số liệu từ ${from} đến hết ${to}; tình trạng tính đến ${asOf}.`,
  en: `Figures from ${from} to the end of ${to}; states as of ${asOf}.`,
});

export const versionSentence = (version: string, commit: string): Both => ({
  vi: `Phiên bản ${version}, tính từ nội dung ${commit} và tính lại được từ nội dung đó.`,
  en: `Version ${version}, computed from content ${commit}, from which it can be computed again.`,
});

export const onTimeFinding = (met: string, all: string, share: string): Both => ({
  vi: `${met} trong ${all} nghĩa vụ đã đến hạn được cung cấp đúng hạn (${share}).`,
  en: `${met} of ${all} duties that fell due were met on time (${share}).`,
});

export const noDutyDecided: Both = { vi: 'Trong kỳ chưa có nghĩa vụ nào đến hạn.', en: 'No duty has fallen due yet.' };

export const coverageFinding = (provided: string, listed: string): Both => ({
  vi: `${provided} trong ${listed} mục của Danh mục đã có dữ liệu.`,
  en: `${provided} of ${listed} listed items have data.`,
});

export const methodVersion = (version: string): Both => ({
  vi: `Phiên bản ${version} của phương pháp: 100 điểm cho mỗi cơ quan và mỗi kỳ.`,
  en: `Version ${version} of the method: 100 points for each agency and period.`,
});

export const methodRules = (halfLateDays: string, answerDays: string): readonly Both[] => [
  {
    vi: `Cung cấp đúng hạn được tính trọn; trễ không quá ${halfLateDays} ngày được tính một nửa. Xác nhận «không phát sinh» được tính như đã cung cấp.`,
    en: `On time counts whole; at most ${halfLateDays} days late counts half. A statement that nothing changed counts like data.`,
  },
  {
    vi: 'Chỉ tiêu không phát sinh trong kỳ không bị tính và điểm được quy về thang 100. Cơ quan chưa có nghĩa vụ thì không chấm điểm, không ghi 0 hay 100.',
    en: 'An indicator that did not arise is not counted and the rest is scaled to 100. An agency without obligations has no score, neither 0 nor 100.',
  },
  {
    vi: 'Siêu dữ liệu được chấm phỏng theo 405 điểm của phương pháp MQA (data.europa.eu); danh mục điều khoản là danh mục của Cổng.',
    en: 'Metadata follow the 405 points of the MQA of data.europa.eu, with the portal’s own list of licences.',
  },
  {
    vi: `Phản ánh phải được trả lời trong ${answerDays} ngày. Khả năng truy cập chỉ được tính khi có đo.`,
    en: `Feedback is to be answered within ${answerDays} days. Availability counts only where it was measured.`,
  },
  {
    vi: 'Để lộ dữ liệu cá nhân hoặc bí mật thì xếp mức thấp nhất (Điều 7 khoản 4), dù tổng điểm bao nhiêu.',
    en: 'Leaked personal data or a secret gives the lowest grade (Article 7.4), whatever the points.',
  },
  {
    vi: 'Số liệu chốt vào ngày ghi ở mỗi kỳ (Nghị định 09/2019/NĐ-CP, Điều 12), nên mỗi hạn cung cấp thuộc đúng một kỳ.',
    en: 'Figures close on the day given with each period (Decree 09/2019, Article 12), so that every due date is in exactly one.',
  },
];

export const gradeLine = (name: string, inEnglish: string, from: string): Both => ({
  vi: `${name}: từ ${from} điểm`,
  en: `${inEnglish}: from ${from} points`,
});

export const lowestGradeLine = (name: string, inEnglish: string, below: string): Both => ({
  vi: `${name}: dưới ${below} điểm`,
  en: `${inEnglish}: below ${below} points`,
});

export const agencyScore = (points: string, grade: string, inEnglish: string, period: Both): Both => ({
  vi: `${points}/100 điểm, ${grade.toLocaleLowerCase('vi')} (tạm tính cho ${period.vi}).`,
  en: `${points} of 100 points, ${inEnglish.toLowerCase()} (${period.en}, so far).`,
});

export const datasetScore = (points: string, grade: string, inEnglish: string): Both => ({
  vi: `${points}/100 điểm, ${grade.toLocaleLowerCase('vi')} (12 tháng qua).`,
  en: `${points} of 100 points, ${inEnglish.toLowerCase()} (last twelve months).`,
});
