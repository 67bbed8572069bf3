import type { FindingWords } from './say.ts';

type Pair = { readonly vi: string; readonly en: string };

/** What a file turned out to be. */
const kindWords: Readonly<Record<string, Pair>> = {
  xlsx: { vi: 'tệp Excel', en: 'an Excel workbook' },
  xls: { vi: 'tệp Excel đời cũ hoặc có mật khẩu', en: 'an old Excel workbook, or one under a password' },
  ods: { vi: 'bảng tính OpenDocument (.ods)', en: 'an OpenDocument sheet (.ods)' },
  word: { vi: 'văn bản Word', en: 'a Word document' },
  archive: { vi: 'tệp nén', en: 'an archive' },
  pdf: { vi: 'tệp PDF', en: 'a PDF document' },
  html: { vi: 'trang web (HTML)', en: 'a web page (HTML)' },
  xml: { vi: 'tệp XML', en: 'an XML file' },
  image: { vi: 'tệp ảnh', en: 'a picture' },
  json: { vi: 'tệp JSON', en: 'a JSON file' },
  text: { vi: 'tệp văn bản (có thể là CSV)', en: 'a text file (maybe CSV)' },
};

const SHEETS = new Set(['xlsx', 'xls', 'ods']);

export function nameKind(kind: unknown, lang: 'vi' | 'en'): string | undefined {
  return kindWords[String(kind)]?.[lang];
}

/** What to do with a file of this kind that was meant to be a table of another. */
function adviseVi(kind: unknown, wanted: unknown): string {
  if (wanted === 'csv' && SHEETS.has(String(kind)))
    return 'Mở tệp trong Excel, chọn "Lưu thành" (Save As) → "CSV UTF-8 (*.csv)" rồi nộp tệp CSV đó; hoặc đổi lại đúng đuôi .xlsx và nhập bằng "opendata import".';
  if (kind === 'html')
    return 'Có lẽ đã lưu nhầm trang đăng nhập hoặc trang báo lỗi: mở tệp bằng trình duyệt để xem, rồi tải lại đúng tệp dữ liệu từ hệ thống nguồn.';
  if (kind === 'json' && wanted === 'csv')
    return 'Đổi đuôi tệp thành .json (và sửa tên trong metadata.yaml), hoặc xuất lại thành CSV.';
  if (kind === 'archive') return 'Giải nén rồi nộp chính tệp dữ liệu bên trong.';
  return `Đổi đuôi không đổi được dạng tệp: xuất lại dữ liệu từ phần mềm nguồn thành .${String(wanted)} rồi nộp lại.`;
}

function adviseEn(kind: unknown, wanted: unknown): string {
  if (wanted === 'csv' && SHEETS.has(String(kind)))
    return 'Open it in Excel, choose "Save As" → "CSV UTF-8 (*.csv)" and hand in that file; or name it .xlsx again and use "opendata import".';
  if (kind === 'html')
    return 'Perhaps a login or error page was saved: open it in a browser to see, then download the data file itself again.';
  if (kind === 'json' && wanted === 'csv') return 'Name the file .json (in metadata.yaml too), or export it as CSV.';
  if (kind === 'archive') return 'Unpack it and hand in the data file inside.';
  return `Renaming does not convert a file: export the data as .${String(wanted)} from where it is kept and hand that in.`;
}

/** Words for files that are something else than their name says. */
export const kindFindingWords = {
  'path/other-kind': {
    vi: (a) => ({
      message: `Đây là ${nameKind(a['kind'], 'vi')} đổi đuôi thành .${a['format']}, không phải tệp ${sayFormat(a['format'])}.`,
      fix: adviseVi(a['kind'], a['format']),
    }),
    en: (a) => ({
      message: `This is ${nameKind(a['kind'], 'en')} renamed to .${a['format']}, no ${sayFormat(a['format'])} file.`,
      fix: adviseEn(a['kind'], a['format']),
    }),
  },
} satisfies Record<string, FindingWords>;

function sayFormat(format: unknown): string {
  return format === 'geojson' ? 'GeoJSON' : String(format).toUpperCase();
}

/** What to do with a file that was named .xlsx and is something else. */
export function adviseWorkbook(kind: unknown, lang: 'vi' | 'en'): string | undefined {
  if (kind === 'text')
    return lang === 'vi'
      ? 'Nếu là CSV, đổi lại đuôi thành .csv rồi nộp; nếu không, xuất lại bảng từ phần mềm nguồn.'
      : 'If it is CSV, name it .csv again and hand it in; if not, export the table again.';
  if (kind === 'json') return lang === 'vi' ? 'Đổi lại đuôi thành .json rồi nộp.' : 'Name it .json again and hand it in.';
  if (kind !== 'html' && kind !== 'pdf' && kind !== 'xml' && kind !== 'image' && kind !== 'archive') return undefined;
  return lang === 'vi' ? adviseVi(kind, 'xlsx') : adviseEn(kind, 'xlsx');
}
