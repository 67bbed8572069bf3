import type { Both } from './site.ts';

export const termsWords = {
  title: { vi: 'Điều khoản sử dụng và căn cứ pháp lý', en: 'Terms of use and legal basis' },
  lead: {
    vi: 'Ai cũng được xem, tải và dùng dữ liệu trên cổng mà không phải đăng ký hay khai báo danh tính.',
    en: 'Everybody may see, download and use the data on the portal, without registering or saying who they are.',
  },
  licence: { vi: 'Giấy phép của dữ liệu', en: 'Licence of the data' },
  fullTerms: { vi: 'Xem điều khoản đầy đủ', en: 'Read the full terms' },
  whatIsData: { vi: 'Đâu là dữ liệu, đâu là phần trình bày', en: 'What is data, and what is presentation' },
  whatIsDataText: {
    vi: 'Dữ liệu là các tệp tải về và nội dung giao diện lập trình. Bảng xem trước, biểu đồ và số thống kê trên các trang là phần trình bày, giúp hiểu dữ liệu chứ không thay dữ liệu.',
    en: 'The data are the files for download and what programming interfaces return. Previews, charts and statistics on the pages are presentation: they help to understand the data and do not replace them.',
  },
  privacy: { vi: 'Cổng không theo dõi người dùng', en: 'The portal does not track you' },
  privacyText: {
    vi: 'Cổng không dùng cookie, không tải gì từ trang khác và không yêu cầu đăng nhập.',
    en: 'The portal uses no cookies, loads nothing from other sites and asks for no login.',
  },
  referredTo: { vi: 'Các điều đã bãi bỏ', en: 'Repealed articles' },
  referredToHint: {
    vi: 'Quy chế (Điều 4 và Điều 8) vẫn dẫn chiếu một số điều dưới đây. Cổng tóm tắt nội dung cũ để người đọc hiểu Quy chế, kèm văn bản đã bãi bỏ.',
    en: 'The Regulation (Articles 4 and 8) still refers to some of these articles. Their old content is summed up here, with what repealed them.',
  },
  inForce: { vi: 'Căn cứ đang có hiệu lực', en: 'In force' },
  notInForce: { vi: 'Đã hết hiệu lực hoặc chưa có hiệu lực', en: 'No longer, or not yet, in force' },
  registerHint: {
    vi: 'Bảng lấy từ sổ văn bản của cổng. Cột «Đối chiếu» nói nội dung đã được đọc từ văn bản hay biết qua nguồn khác.',
    en: 'The table comes from the register of the portal. “Checked” says whether the text itself was read or is known from another source.',
  },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  document: { vi: 'Tên văn bản', en: 'Title' },
  from: { vi: 'Hiệu lực từ', en: 'From' },
  to: { vi: 'Đến', en: 'Until' },
  replacedBy: { vi: 'Thay bởi', en: 'Replaced by' },
  checked: { vi: 'Đối chiếu', en: 'Checked' },
  articles: { vi: 'Các điều được dẫn', en: 'Articles referred to' },
  permissions: { vi: 'Nội dung điều khoản', en: 'The terms' },
  identifier: { vi: 'Địa chỉ cố định của giấy phép', en: 'Permanent address of the licence' },
  spdx: { vi: 'Mã SPDX', en: 'SPDX identifier' },
  notCreativeCommons: {
    vi: 'Đây không phải giấy phép Creative Commons: điều khoản đi theo pháp luật về dữ liệu mở của cơ quan nhà nước Việt Nam.',
    en: 'This is not a Creative Commons licence: the terms follow the Vietnamese law on open data of state agencies.',
  },
  howToCite: {
    vi: 'Câu trích dẫn soạn sẵn có trên trang của mỗi bộ dữ liệu.',
    en: 'A ready-made citation stands on the page of every dataset.',
  },
} as const satisfies Record<string, Both>;

export const verifiedWords = {
  text: { vi: 'đã đọc văn bản', en: 'text read' },
  secondary: { vi: 'qua nguồn khác', en: 'from another source' },
  memory: { vi: 'chưa đối chiếu', en: 'to be checked' },
} as const satisfies Record<'text' | 'secondary' | 'memory', Both>;

export const repealedNote = (day: string, by: string | undefined): Both => ({
  vi: `Đã bãi bỏ từ ${day}${by ? ` theo ${by}` : ''}.`,
  en: `Repealed from ${day}${by ? ` by ${by}` : ''}.`,
});
