import type { Lang } from '../domain/model/text.ts';

const COMMON = {
  vi: '  --root DIR            kho nội dung (mặc định: thư mục hiện tại)\n  --lang vi|en          ngôn ngữ thông báo\n  --debug               in đủ dấu vết khi chương trình lỗi',
  en: '  --root DIR            the content repository (default: the current folder)\n  --lang vi|en          language of messages\n  --debug               print the stack when the program itself fails',
};

const AS_OF = {
  vi: '  --as-of YYYY-MM-DD    tính đến ngày (mặc định: hôm nay, giờ Việt Nam)',
  en: '  --as-of YYYY-MM-DD    as of this day (default: today in Viet Nam)',
};

/** `--help` of every subcommand: a line, then its options. */
export const usageWords: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  validate: {
    vi: `opendata validate [TỆP hoặc THƯ MỤC…]   kiểm tra toàn bộ, hoặc chỉ những tệp, bộ dữ liệu nêu tên
opendata validate TỆP… --schema SCHEMA  kiểm tra một bảng ngoài Cổng
  --changed REF         chỉ những gì khác với một mốc git
  --fail-on error|warning|never
  --format text|json|github
${AS_OF.vi}
${COMMON.vi}`,
    en: `opendata validate [PATH…]               check everything, or the files and datasets named
opendata validate FILE… --schema SCHEMA check a table outside any portal
  --changed REF         only what differs from a git ref
  --fail-on error|warning|never
  --format text|json|github
${AS_OF.en}
${COMMON.en}`,
  },
  deadlines: {
    vi: `opendata deadlines   ai phải cung cấp gì, kỳ nào, hạn ngày nào và vì sao
  --agency ID           một cơ quan
  --state a,b           overdue, due-soon, not-due, provided, provided-late, waived, unverified
  --from, --to NGÀY     hạn nằm trong khoảng
  --fail-on overdue     thoát mã 1 nếu có nghĩa vụ ở trạng thái này
  --format text|json|csv|ics|markdown
${AS_OF.vi}
${COMMON.vi}`,
    en: `opendata deadlines   who owes what, for which period, until when and why
  --agency ID           one agency
  --state a,b           overdue, due-soon, not-due, provided, provided-late, waived, unverified
  --from, --to DAY      due between these days
  --fail-on overdue     exit 1 where a duty is in this state
  --format text|json|csv|ics|markdown
${AS_OF.en}
${COMMON.en}`,
  },
  new: {
    vi: `opendata new --item MÃ [--from TỆP.csv] [--id tên-thư-mục] [--agency ID]   tạo bộ dữ liệu mới cho một mục
${AS_OF.vi}
${COMMON.vi}`,
    en: `opendata new --item CODE [--from FILE.csv] [--id folder-name] [--agency ID]   make a dataset for a list item
${AS_OF.en}
${COMMON.en}`,
  },
  owners: {
    vi: `opendata owners [--check]   ghi CODEOWNERS từ danh sách cơ quan; --check chỉ so sánh\n${COMMON.vi}`,
    en: `opendata owners [--check]   write CODEOWNERS from the registry; --check only compares\n${COMMON.en}`,
  },
  build: {
    vi: `opendata build [--out dist] [--strict]   dựng Cổng; --strict dừng khi có lỗi\n${AS_OF.vi}\n${COMMON.vi}`,
    en: `opendata build [--out dist] [--strict]   build the portal; --strict stops at errors\n${AS_OF.en}\n${COMMON.en}`,
  },
  serve: {
    vi: `opendata serve [--out dist] [--port 4321] [--host 127.0.0.1]   mở Cổng đã dựng\n${COMMON.vi}`,
    en: `opendata serve [--out dist] [--port 4321] [--host 127.0.0.1]   serve the portal that was built\n${COMMON.en}`,
  },
};
