import type { FindingWords } from './say.ts';

type Both = Readonly<Record<'vi' | 'en', string>>;

const UNFIT: Readonly<Record<string, Both>> = {
  'needs-package': { vi: 'nguồn loại ckan thiếu "package"', en: 'a source of kind ckan needs "package"' },
  'needs-resource': { vi: 'nguồn loại ckan-rows thiếu "resource"', en: 'a source of kind ckan-rows needs "resource"' },
  'geojson-rows': { vi: 'các dòng của CKAN không ghi được thành GeoJSON', en: 'rows of CKAN cannot be written as GeoJSON' },
  'needs-periods': {
    vi: 'mục của bộ dữ liệu không có kỳ, nên không có "kỳ vừa kết thúc"',
    en: 'the item has no periods, so none has ended last',
  },
  'needs-no-periods': {
    vi: 'mục của bộ dữ liệu cung cấp theo kỳ, nên tệp không đặt tên theo ngày',
    en: 'the item is provided by periods, so files are not named by the day',
  },
  several: {
    vi: 'kỳ này có nhiều tệp cùng định dạng, không biết thay tệp nào',
    en: 'the period has several files of this format, and which one is meant is open',
  },
};

const NOT_PUBLIC: Readonly<Record<string, Both>> = {
  scheme: { vi: 'không phải https', en: 'is not https' },
  credentials: { vi: 'có tên và mật khẩu', en: 'holds a name and password' },
  host: { vi: 'không phải tên của một máy chủ công cộng', en: 'does not name a public host' },
  private: { vi: 'là địa chỉ nội bộ', en: 'is an address of an inner network' },
};

const UNREACHABLE: Readonly<Record<string, Both>> = {
  tls: { vi: 'chứng thư hoặc mã hóa (TLS) không dùng được', en: 'its certificate or encryption (TLS) will not do' },
  name: { vi: 'không tìm thấy tên máy chủ', en: 'its name is not found' },
  cut: { vi: 'đường truyền bị ngắt giữa chừng', en: 'the line was cut halfway' },
  other: { vi: 'không nối được', en: 'there is no connection' },
};

const CKAN: Readonly<Record<string, Both>> = {
  'no-json': { vi: 'không trả lời như CKAN', en: 'does not answer as CKAN does' },
  answer: { vi: 'báo không thực hiện được yêu cầu', en: 'says that it cannot do' },
  missing: { vi: 'không có tệp nào đúng với', en: 'has no file that is' },
  several: { vi: 'có nhiều tệp đúng với', en: 'has several files that are' },
};

function pick(words: Readonly<Record<string, Both>>, key: unknown, lang: 'vi' | 'en'): string {
  return words[String(key)]?.[lang] ?? '…';
}

function detail(value: unknown): string {
  return value ? ` (${String(value)})` : '';
}

/** Words of findings about sources. `found` and `detail` are a stranger's words, shortened. */
export const harvestFindingWords = {
  'harvest/source-unfit': {
    vi: (a) => ({
      message: `Nguồn không hợp với bộ dữ liệu ${a['dataset']}: ${pick(UNFIT, a['why'], 'vi')}.`,
      fix: 'Sửa kind, period hoặc khóa còn thiếu trong tệp của nguồn.',
    }),
    en: (a) => ({
      message: `The source does not fit dataset ${a['dataset']}: ${pick(UNFIT, a['why'], 'en')}.`,
      fix: "Correct kind, period or the missing key in the source's file.",
    }),
  },
  'harvest/address': {
    vi: (a) => ({
      message: `Nguồn dẫn tới "${a['found']}", ${pick(NOT_PUBLIC, a['why'], 'vi')}; không lấy gì từ đó.`,
      fix: 'Hỏi cơ quan địa chỉ https công khai của tệp. Nếu địa chỉ vẫn đúng thì báo cho họ: máy chủ có thể bị chiếm.',
    }),
    en: (a) => ({
      message: `The source leads to "${a['found']}", which ${pick(NOT_PUBLIC, a['why'], 'en')}; nothing was fetched from there.`,
      fix: 'Ask the agency for the public https address of the file. Where the address is right, tell them: their server may have been taken over.',
    }),
  },
  'harvest/redirected': {
    vi: (a) => ({
      message: `Máy chủ ${a['host']} chuyển hướng quá ${a['limit']} lần.`,
      fix: 'Mở địa chỉ bằng trình duyệt, ghi địa chỉ cuối cùng của tệp vào url.',
    }),
    en: (a) => ({
      message: `The server ${a['host']} redirects more than ${a['limit']} times.`,
      fix: 'Open the address in a browser and write the final address of the file into url.',
    }),
  },
  'harvest/too-large': {
    vi: (a) => ({
      message: `Nguồn đưa nhiều hơn ${a['megabytes']} MB (tính sau giải nén) nên đã dừng lại.`,
      fix: 'Nếu tệp đúng là lớn như vậy thì tăng maxMegabytes (đến 200); nếu không, hỏi cơ quan.',
    }),
    en: (a) => ({
      message: `The source gives more than ${a['megabytes']} MB (unpacked), so it was stopped.`,
      fix: 'Where the file really is that large, raise maxMegabytes (up to 200); else ask the agency.',
    }),
  },
  'harvest/too-slow': {
    vi: (a) => ({
      message: `Máy chủ ${a['host']} gửi quá chậm: sau ${a['seconds']} giây chưa đủ, nên đã dừng lại.`,
      fix: 'Thử lại lúc khác; nếu vẫn vậy thì hỏi cơ quan, hoặc nộp tệp bằng tay.',
    }),
    en: (a) => ({
      message: `The server ${a['host']} is too slow: not enough came in ${a['seconds']} seconds, so it was stopped.`,
      fix: 'Try another time; if it stays like that ask the agency, or submit the file by hand.',
    }),
  },
  'harvest/wrong-type': {
    vi: (a) => ({
      message: `Nguồn đưa "${a['found']}", cần ${a['expected']}.`,
      fix: 'Mở địa chỉ bằng cửa sổ riêng tư của trình duyệt: nếu hiện trang đăng nhập thì địa chỉ chưa công khai; nếu là tệp Excel thì xin tệp CSV.',
    }),
    en: (a) => ({
      message: `The source gives "${a['found']}" where ${a['expected']} is expected.`,
      fix: 'Open the address in a private window: a log-in page means that it is not public; for an Excel file ask for CSV.',
    }),
  },
  'harvest/unreachable': {
    vi: (a) => ({
      message: `Không lấy được tệp từ ${a['host']}: ${pick(UNREACHABLE, a['why'], 'vi')}${detail(a['detail'])}.`,
      fix: 'Kiểm tra địa chỉ; nếu đúng thì báo cơ quan quản lý máy chủ (chứng thư hết hạn, máy chủ tắt).',
    }),
    en: (a) => ({
      message: `The file could not be fetched from ${a['host']}: ${pick(UNREACHABLE, a['why'], 'en')}${detail(a['detail'])}.`,
      fix: 'Check the address; where it is right, tell who runs the server (certificate out of date, server down).',
    }),
  },
  'harvest/refused': {
    vi: (a) => ({
      message: `Máy chủ trả lời HTTP ${a['status']}, không đưa tệp.`,
      fix: '404: tệp đã đổi chỗ; 401, 403: chưa công khai; 5xx: máy chủ lỗi, thử lại sau.',
    }),
    en: (a) => ({
      message: `The server answers HTTP ${a['status']} and gives no file.`,
      fix: '404: the file has moved; 401, 403: it is not public; 5xx: the server fails, try later.',
    }),
  },
  'harvest/ckan-answer': {
    vi: (a) => ({
      message: `Cổng CKAN ${pick(CKAN, a['why'], 'vi')}: "${a['found']}".`,
      fix: 'Kiểm tra url của cổng, package và resource; ghi resource khi bộ dữ liệu có nhiều tệp cùng định dạng.',
    }),
    en: (a) => ({
      message: `The CKAN portal ${pick(CKAN, a['why'], 'en')}: "${a['found']}".`,
      fix: "Check the portal's url, package and resource; name resource where the dataset has several files of one format.",
    }),
  },
  'harvest/paging': {
    vi: (a) => ({
      message:
        a['why'] === 'endless'
          ? `Danh sách của CKAN không dừng: đã có ${a['rows']} dòng mà vẫn còn trang.`
          : `CKAN đưa lại những dòng đã có: được ${a['rows']} trong ${a['total']} dòng.`,
      fix: 'Không lấy bảng thiếu dòng. Báo cổng CKAN, hoặc lấy tệp (kind: ckan) thay cho các dòng.',
    }),
    en: (a) => ({
      message:
        a['why'] === 'endless'
          ? `The list of CKAN does not end: ${a['rows']} rows, and still more pages.`
          : `CKAN repeats rows that it gave before: ${a['rows']} of ${a['total']}.`,
      fix: 'A table with rows missing is not taken. Tell the CKAN portal, or take the file (kind: ckan) instead of the rows.',
    }),
  },
} satisfies Record<string, FindingWords>;
