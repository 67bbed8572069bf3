import type { FindingWords } from './say.ts';

const URL_REASONS: Readonly<Record<string, { vi: string; en: string }>> = {
  scheme: { vi: 'không bắt đầu bằng https://', en: 'does not begin with https://' },
  credentials: { vi: 'có tên người dùng hoặc mật khẩu', en: 'holds a user name or password' },
  host: { vi: 'không phải tên miền công cộng viết bằng chữ thường', en: 'is no public host in plain letters' },
};

/** Words for what is wrong with texts, addresses and names that people write. */
export const textFindingWords = {
  'text/control-character': {
    vi: (a) => ({
      message: `Có ký tự không nhìn thấy (${a['codePoint']}) ở vị trí ${a['position']}.`,
      fix: 'Xóa ký tự đó; nếu không thấy, gõ lại cả câu.',
    }),
    en: (a) => ({
      message: `There is an unseen character (${a['codePoint']}) at position ${a['position']}.`,
      fix: 'Delete it; where it cannot be seen, type the text again.',
    }),
  },
  'text/newline': {
    vi: () => ({ message: 'Chỗ này chỉ được viết trên một dòng, nhưng có dấu xuống dòng.', fix: 'Viết liền trên một dòng.' }),
    en: () => ({ message: 'This must stand on one line, but has a line break.', fix: 'Write it on one line.' }),
  },
  'text/placeholder': {
    vi: (a) => ({ message: `"${a['found']}" chưa nói lên điều gì.`, fix: 'Viết tên hoặc mô tả thật của dữ liệu.' }),
    en: (a) => ({ message: `"${a['found']}" says nothing yet.`, fix: 'Write the real title or description of the data.' }),
  },
  'text/url': {
    vi: (a) => ({
      message: `Địa chỉ "${a['found']}" ${URL_REASONS[String(a['why'])]?.vi ?? ''}.`,
      fix: 'Dùng địa chỉ https của một máy chủ công cộng, ví dụ https://quangngai.gov.vn/….',
    }),
    en: (a) => ({
      message: `The address "${a['found']}" ${URL_REASONS[String(a['why'])]?.en ?? ''}.`,
      fix: 'Use an https address of a public host, e.g. https://quangngai.gov.vn/….',
    }),
  },
  'text/link': {
    vi: (a) => ({
      message: `Liên kết hoặc hình "${a['found']}" không được phép trong README.md.`,
      fix: 'Chỉ dùng liên kết https:// hoặc mailto:; hình để cạnh tệp, không lấy từ nơi khác.',
    }),
    en: (a) => ({
      message: `The link or picture "${a['found']}" is not allowed in README.md.`,
      fix: 'Link only to https:// or mailto:; keep pictures beside the file, not elsewhere.',
    }),
  },
  'path/case-collision': {
    vi: (a) => ({ message: `Tên chỉ khác ${a['other']} ở chữ hoa, chữ thường.`, fix: 'Đổi tên hoặc xóa một trong hai tệp.' }),
    en: (a) => ({ message: `The name differs from ${a['other']} only in capitals.`, fix: 'Rename or remove one of the two.' }),
  },
  'path/odd-name': {
    vi: (a) => ({
      message:
        a['why'] === 'long'
          ? `Đường dẫn "${a['found']}" quá dài hoặc quá sâu.`
          : a['why'] === 'device'
            ? `Tên "${a['found']}" là tên thiết bị của Windows: máy chạy Windows không tạo được tệp này.`
            : a['why'] === 'utf-8'
              ? `Tên "${a['found']}" không phải chữ UTF-8 nên không đọc được tệp.`
              : `Tên "${a['found']}" có ký tự không dùng được trong địa chỉ.`,
      fix: 'Đặt tên ngắn bằng chữ không dấu, số, dấu chấm và gạch nối, ví dụ 2026-Q3.csv; để ngay trong thư mục của bộ dữ liệu.',
    }),
    en: (a) => ({
      message:
        a['why'] === 'long'
          ? `The path "${a['found']}" is too long or too deep.`
          : a['why'] === 'device'
            ? `The name "${a['found']}" is that of a device in Windows, which cannot make such a file.`
            : a['why'] === 'utf-8'
              ? `The name "${a['found']}" is no UTF-8, so the file cannot be read.`
              : `The name "${a['found']}" has characters no address can carry.`,
      fix: 'Use a short name of plain letters, digits, dots and hyphens, e.g. 2026-Q3.csv, right in the dataset folder.',
    }),
  },
  'git/attributes': {
    vi: () => ({
      message: 'Tệp này điều khiển git (sửa, ẩn hoặc tải nội dung khác), không phải dữ liệu.',
      fix: 'Xóa tệp; chỉ đơn vị quản lý đặt nó ở thư mục gốc.',
    }),
    en: () => ({
      message: 'This file steers git (to rewrite, hide or fetch content); it is no data.',
      fix: 'Remove it; only the operator keeps one, at the root.',
    }),
  },
} satisfies Record<string, FindingWords>;
