import type { Lang } from '../domain/model/text.ts';

/** What is said when the forge does not do what was asked: what happened, then what to do. */
const TROUBLES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  'not-allowed': {
    vi: 'máy chủ git không cho phép. Kiểm tra FORGE_TOKEN còn hạn và đủ quyền (đọc, ghi bình luận và trạng thái)',
    en: 'the forge does not allow it. See that FORGE_TOKEN is valid and may read, comment and set statuses',
  },
  'not-found': {
    vi: 'máy chủ git không thấy. Kiểm tra FORGE_URL, FORGE_REPOSITORY và số của hồ sơ',
    en: 'the forge knows no such thing. See FORGE_URL, FORGE_REPOSITORY and the number of the request',
  },
  refused: { vi: 'máy chủ git từ chối', en: 'the forge refuses' },
  busy: { vi: 'máy chủ git đang bận hoặc đang lỗi. Thử lại sau', en: 'the forge is busy or out of order. Try again later' },
  unreachable: {
    vi: 'không nối được máy chủ git. Kiểm tra FORGE_URL và đường mạng; việc vừa gửi có thể đã được làm',
    en: 'the forge cannot be reached. See FORGE_URL and the network; what was sent may have been done',
  },
  redirected: {
    vi: 'máy chủ git chuyển sang nơi khác, và chương trình không mang mã truy cập đi theo. Sửa FORGE_URL hoặc FORGE_REPOSITORY',
    en: 'the forge points elsewhere, and the token is not taken along. Correct FORGE_URL or FORGE_REPOSITORY',
  },
  'too-large': { vi: 'câu trả lời quá lớn', en: 'the answer is too large' },
  'too-long': { vi: 'danh sách dài quá 200 trang', en: 'the list is longer than 200 pages' },
  unreadable: {
    vi: 'câu trả lời không phải của giao diện lập trình. Kiểm tra FORGE và FORGE_URL',
    en: 'the answer is not that of the API. See FORGE and FORGE_URL',
  },
};

export const forgeWords = {
  vi: {
    trouble: (request: string, trouble: string, status: number, reason: string) =>
      `${request}: ${TROUBLES[trouble]?.vi ?? trouble}${said(status, reason)}.`,
    missing: (name: string) => `Thiếu biến môi trường ${name}: cho biết máy chủ git, kho và mã truy cập (xem --help).`,
    badKind: (found: string) => `FORGE là "${found}"; chọn một trong: github, forgejo, gitea, gitlab.`,
    badUrl: (found: string) => `FORGE_URL "${found}" phải là địa chỉ http hoặc https, không kèm tên và mật khẩu.`,
    badRepository: (found: string) => `FORGE_REPOSITORY "${found}" phải có dạng chủ-kho/tên-kho.`,
  },
  en: {
    trouble: (request: string, trouble: string, status: number, reason: string) =>
      `${request}: ${TROUBLES[trouble]?.en ?? trouble}${said(status, reason)}.`,
    missing: (name: string) => `The environment has no ${name}: name the forge, the repository and a token (see --help).`,
    badKind: (found: string) => `FORGE is "${found}"; choose one of: github, forgejo, gitea, gitlab.`,
    badUrl: (found: string) => `FORGE_URL "${found}" must be an http or https address without a name and password.`,
    badRepository: (found: string) => `FORGE_REPOSITORY "${found}" must look like owner/name.`,
  },
} satisfies Record<Lang, unknown>;

function said(status: number, reason: string): string {
  const parts = [status > 0 ? `HTTP ${status}` : '', reason].filter(Boolean).join(': ');
  return parts ? ` (${parts})` : '';
}
