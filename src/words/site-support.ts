import type { Both } from './site.ts';

/** Article 10 and 13.4: support and incidents. */
export const supportWords = {
  title: { vi: 'Hỗ trợ và báo sự cố', en: 'Support and incidents' },
  lead: {
    vi: 'Khi không tải được tệp, thấy số liệu sai, hoặc cần giúp kết nối: cách báo và nơi tiếp nhận (Điều 10 và Điều 13 khoản 4 của Quy chế).',
    en: 'When a file does not load, a figure is wrong, or you need help to connect: how to tell us, and who takes it up (Articles 10 and 13(4) of the Regulation).',
  },
  who: { vi: 'Nơi tiếp nhận', en: 'Who takes it up' },
  noChannel: {
    vi: 'Hộp thư và số điện thoại tiếp nhận chưa được công bố. Trong khi chờ, cơ quan có thể gửi văn bản về cơ quan quản lý cổng.',
    en: 'The mailbox and telephone number are not published yet. Until then, agencies can write to the operator of the portal.',
  },
  byForm: { vi: 'Gửi phản ánh qua biểu mẫu', en: 'Report through the form' },
  whatToSay: { vi: 'Nên viết gì', en: 'What to write' },
  sayAddress: { vi: 'Địa chỉ trang hoặc tên tệp gặp lỗi.', en: 'The address of the page, or the name of the file.' },
  sayWhat: { vi: 'Bạn thấy gì, và lẽ ra phải thế nào.', en: 'What you saw, and what you expected.' },
  sayWhen: { vi: 'Ngày giờ xảy ra.', en: 'When it happened.' },
  sayNoPerson: {
    vi: 'Đừng gửi thông tin cá nhân của người khác.',
    en: "Please do not send other people's personal data.",
  },
  wrongData: { vi: 'Số liệu sai', en: 'Wrong figures' },
  wrongDataText: {
    vi: 'Cơ quan cung cấp chịu trách nhiệm về số liệu của mình. Trang của mỗi bộ dữ liệu có mục «Báo lỗi dữ liệu» dẫn thẳng đến nơi tiếp nhận.',
    en: 'Each agency answers for its own figures. The page of every dataset has a “Report an error” section that leads to the right place.',
  },
  brokenPortal: { vi: 'Cổng không hoạt động', en: 'The portal does not work' },
  brokenPortalText: {
    vi: 'Báo cho cơ quan quản lý cổng. Các cơ quan nhà nước báo trực tiếp hoặc bằng văn bản.',
    en: 'Tell the operator of the portal. State agencies do so directly or in writing.',
  },
  notices: { vi: 'Thông báo', en: 'Notices' },
  noNotices: { vi: 'Hiện không có thông báo nào.', en: 'There are no notices at present.' },
  news: { vi: 'Tin', en: 'News' },
  maintenance: { vi: 'Bảo trì', en: 'Maintenance' },
  incident: { vi: 'Sự cố', en: 'Incident' },
  illustrative: { vi: 'Thông báo minh họa', en: 'Illustrative notice' },
} as const satisfies Record<string, Both>;

export const fromTo = (from: string, to: string): Both => ({ vi: `từ ${from} đến ${to}`, en: `from ${from} to ${to}` });
