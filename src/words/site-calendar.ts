import type { Both } from './site.ts';

/** How to follow the deadlines in one's own calendar. */
export const calendarWords = {
  title: { vi: 'Đưa hạn cung cấp vào lịch của bạn', en: 'Put the deadlines in your calendar' },
  lead: {
    vi: 'Đăng ký địa chỉ dưới đây một lần; lịch tự cập nhật khi hạn hoặc tình trạng thay đổi, và nhắc trước 15, 7 và 1 ngày.',
    en: 'Subscribe to the address below once; the calendar follows when a date or a state changes, and reminds 15, 7 and 1 days before.',
  },
  address: { vi: 'Địa chỉ lịch', en: 'Address of the calendar' },
  open: { vi: 'Mở bằng ứng dụng lịch', en: 'Open in a calendar application' },
  download: { vi: 'Tải tệp .ics', en: 'Download the .ics file' },
  feed: { vi: 'Tin theo dõi (Atom)', en: 'News feed (Atom)' },
  how: { vi: 'Cách thêm vào Outlook, Google Lịch và điện thoại', en: 'How to add it to Outlook, Google Calendar and a phone' },
  outlook: {
    vi: 'Outlook: vào Lịch, chọn «Thêm lịch», rồi «Đăng ký từ web». Dán địa chỉ, đặt tên và chọn «Nhập».',
    en: 'Outlook: in Calendar choose “Add calendar”, then “Subscribe from web”. Paste the address, name it and choose “Import”.',
  },
  google: {
    vi: 'Google Lịch: trên máy tính, bên cạnh «Lịch khác» chọn dấu cộng, rồi «Từ URL» và dán địa chỉ. Google bỏ qua lời nhắc có sẵn: hãy đặt thông báo trong phần cài đặt của lịch này.',
    en: 'Google Calendar: on a computer, choose the plus beside “Other calendars”, then “From URL”, and paste the address. Google drops the reminders that come with it: set notifications in the settings of this calendar.',
  },
  phone: {
    vi: 'Điện thoại: trên iPhone bấm «Mở bằng ứng dụng lịch» và chọn «Đăng ký». Trên Android, thêm vào Google Lịch như trên; lịch sẽ hiện trong ứng dụng.',
    en: 'Phone: on an iPhone follow “Open in a calendar application” and choose “Subscribe”. On Android add it to Google Calendar as above; it then shows in the application.',
  },
  perAgency: {
    vi: 'Lịch riêng của từng cơ quan ở trang của cơ quan đó.',
    en: 'Each agency has a calendar of its own, on its page.',
  },
} as const satisfies Record<string, Both>;
