import type { Lang } from '../domain/model/text.ts';
import { AS_OF, COMMON, FORGE } from './usage-options.ts';

/** `--help` of every subcommand: a line, then its options. */
export const usageWords: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  validate: {
    vi: `opendata validate [TỆP hoặc THƯ MỤC…]   kiểm tra toàn bộ, hoặc chỉ những tệp, bộ dữ liệu nêu tên
opendata validate TỆP… --schema SCHEMA  kiểm tra một bảng ngoài Cổng
  --changed REF         chỉ những gì khác với một mốc git
  --fail-on error|warning|never
  --format text|json|github|sarif|markdown
${AS_OF.vi}
${COMMON.vi}`,
    en: `opendata validate [PATH…]               check everything, or the files and datasets named
opendata validate FILE… --schema SCHEMA check a table outside any portal
  --changed REF         only what differs from a git ref
  --fail-on error|warning|never
  --format text|json|github|sarif|markdown
${AS_OF.en}
${COMMON.en}`,
  },
  review: {
    vi: `opendata review --base REF [--head REF] --author LOGIN   xét một hồ sơ nộp (pull request)
  --base REF            nhánh chính; danh sách cơ quan ở đó quyết định ai được sửa gì
  --head REF            hồ sơ (mặc định: HEAD); chỉ đọc như dữ liệu, không chạy gì
  --author LOGIN        tài khoản gửi hồ sơ, theo máy chủ git
  --out TỆP             ghi thêm báo cáo JSON, cho bước nhận xét (opendata comment)
  --format text|json|sarif|github|markdown
${AS_OF.vi}
${COMMON.vi}`,
    en: `opendata review --base REF [--head REF] --author LOGIN   judge a pull request
  --base REF            the main branch; its registry decides who may change what
  --head REF            the request (default: HEAD); only read as data, nothing is run
  --author LOGIN        who sends it, by the forge
  --out FILE            also write the report as JSON, for the step that comments (opendata comment)
  --format text|json|sarif|github|markdown
${AS_OF.en}
${COMMON.en}`,
  },
  comment: {
    vi: `opendata comment --report TỆP --number SỐ --head COMMIT   ghi nhận xét và trạng thái của một hồ sơ, chỉ từ báo cáo
  --report TỆP          báo cáo của opendata review --out
  --number SỐ           số của hồ sơ (pull request, merge request)
  --head COMMIT         commit đã xét, theo máy chủ git; báo cáo của commit khác bị bỏ qua
  --dry-run             chỉ in ra
${FORGE.vi}
${COMMON.vi}`,
    en: `opendata comment --report FILE --number N --head COMMIT   write the comment and statuses of a request, from the report alone
  --report FILE         the report of opendata review --out
  --number N            number of the pull or merge request
  --head COMMIT         the commit that was judged, by the forge; a report of another one is ignored
  --dry-run             only print
${FORGE.en}
${COMMON.en}`,
  },
  merge: {
    vi: `opendata merge --number SỐ [--base REF] [--dry-run]   nhận một hồ sơ đã đạt và đã được duyệt
  --number SỐ           số của hồ sơ (pull request, merge request)
  --base REF            nhánh chính ở kho này (mặc định: HEAD); danh sách cơ quan ở đó quyết định ai được duyệt
  --dry-run             chỉ in lời ghi của commit: Submitted-At (ngày đạt lần đầu), Submitted-By, Reviewed-By
${FORGE.vi}
${AS_OF.vi}
${COMMON.vi}`,
    en: `opendata merge --number N [--base REF] [--dry-run]   accept a request that passed and was approved
  --number N            number of the pull or merge request
  --base REF            the main branch here (default: HEAD); its registry decides who may approve
  --dry-run             only print the message of the commit: Submitted-At (when it first passed), Submitted-By, Reviewed-By
${FORGE.en}
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
  list: {
    vi: `opendata list diff CŨ MỚI [--out TỆP.docx]   Danh mục thay đổi gì giữa hai bản; mỗi bản là mã bản đã ban hành, hoặc một tệp .yaml
opendata list draft --half 2026-H2 [--out DIR]   dự thảo Danh mục kế tiếp từ trả lời rà soát của các cơ quan
opendata list answers PHIẾU.xlsx --review 2026-H2 --agency ID [--out TỆP.yaml]   đọc phiếu rà soát mà cơ quan đã điền, thành catalogue/reviews/<nửa năm>/<cơ quan>.yaml
  --out DIR             ghi dự thảo: .yaml để ban hành, .docx tờ trình và phụ lục, .csv
  --format text|json|markdown|csv với diff; text|json|csv|yaml với draft
${AS_OF.vi}
${COMMON.vi}`,
    en: `opendata list diff OLD NEW [--out FILE.docx]   what changes between two versions of the list; each an issued version's id, or a .yaml file
opendata list draft --half 2026-H2 [--out DIR]   the next version of the list, from the answers of the agencies
opendata list answers WORKBOOK.xlsx --review 2026-H2 --agency ID [--out FILE.yaml]   reads an agency's filled-in answers as catalogue/reviews/<half>/<agency>.yaml
  --out DIR             writes the draft: .yaml to be issued, .docx letter and annex, .csv
  --format text|json|markdown|csv for diff; text|json|csv|yaml for draft
${AS_OF.en}
${COMMON.en}`,
  },
  remind: {
    vi: `opendata remind [--out THƯ_MỤC] [--dry-run]   nhắc hạn: mục theo dõi của từng cơ quan, thư và lịch; chạy mỗi ngày một lần
  --agency ID           chỉ một cơ quan
  --out THƯ_MỤC         ghi thư (.eml), dự thảo công văn (.docx), lịch (.ics) và sổ những lời nhắc đã gửi
  --dry-run             chỉ in ra tất cả, không gửi và không ghi gì
  --format text|json
  FORGE_TOKEN           có thì cập nhật mục theo dõi trên máy chủ git; kèm FORGE, FORGE_URL, FORGE_REPOSITORY
${AS_OF.vi}
${COMMON.vi}`,
    en: `opendata remind [--out DIR] [--dry-run]   reminders: a living issue per agency, mails and calendars; run once a day
  --agency ID           only one agency
  --out DIR             write mails (.eml), draft letters (.docx), calendars (.ics) and the record of what was told
  --dry-run             print all of it; send and write nothing
  --format text|json
  FORGE_TOKEN           where set, the issues on the forge are renewed; see also FORGE, FORGE_URL, FORGE_REPOSITORY
${AS_OF.en}
${COMMON.en}`,
  },
  report: {
    vi: `opendata report --half 2026-H1   báo cáo và kết quả đánh giá 6 tháng; --quarter 2026-Q3, --month 2026-10, --year 2026 cho kỳ khác
opendata report --half 2026-H1 --freeze   chốt kết quả đánh giá vào catalogue/assessments/, tính từ commit hiện tại
opendata report --verify   tính lại mọi kết quả đã chốt; thoát mã 1 nếu khác; kết quả chốt theo quy tắc tính cũ chỉ được nêu ra
  --out THƯ_MỤC         ghi bao-cao-<kỳ>.docx, .html, .xlsx, .json (mặc định: in ra màn hình)
  --from, --to NGÀY     số liệu từ ngày, đến ngày (mặc định: theo ngày chốt trong regulation.yaml)
  --reason "…"          lý do đính chính, khi chốt lại
  --as-of YYYY-MM-DD    tình trạng tính đến ngày (mặc định: ngày sau ngày chốt, hoặc hôm nay nếu kỳ chưa xong)
  --format text|json
${COMMON.vi}`,
    en: `opendata report --half 2026-H1   the report and assessment of a half-year; --quarter 2026-Q3, --month 2026-10, --year 2026 for others
opendata report --half 2026-H1 --freeze   freeze the assessment in catalogue/assessments/, computed from the present commit
opendata report --verify   compute every frozen result again; exit 1 where one differs; those of earlier rules are only named
  --out DIR             write bao-cao-<period>.docx, .html, .xlsx, .json (default: print)
  --from, --to DAY      figures from, to (default: by the cut-off day in regulation.yaml)
  --reason "…"          why a frozen result is corrected
  --as-of YYYY-MM-DD    states as of this day (default: the day after the window, or today while it runs)
  --format text|json
${COMMON.en}`,
  },
  harvest: {
    vi: `opendata harvest [NGUỒN…]   lấy dữ liệu từ các nguồn trong catalogue/sources/, kiểm tra như một hồ sơ nộp
  (mặc định)            chỉ in những gì sẽ đề xuất, không ghi gì
  --write               ghi vào thư mục, không commit; không ghi gì khi tệp có lỗi
  --propose             mở hồ sơ (pull request) trên máy chủ git; chạy trong bản sao mới nhất của nhánh chính
  --format text|json
${FORGE.vi}
${AS_OF.vi}
${COMMON.vi}`,
    en: `opendata harvest [SOURCE…]   fetch from the sources in catalogue/sources/ and judge it like a submission
  (default)             only print what would be proposed, write nothing
  --write               write into the folder, commit nothing; write nothing where the file has errors
  --propose             open a pull request on the forge; run it in a fresh copy of the main branch
  --format text|json
${FORGE.en}
${AS_OF.en}
${COMMON.en}`,
  },
  import: {
    vi: `opendata import ckan ĐỊA_CHỈ --out THƯ_MỤC   lấy mọi bộ dữ liệu của một cổng CKAN về làm bản nháp
  --out THƯ_MỤC         thư mục trống; kèm can-quyet-dinh.md: những việc cần người quyết định
${COMMON.vi}`,
    en: `opendata import ckan URL --out DIR   fetch all datasets of a CKAN portal as drafts
  --out DIR             an empty folder; with can-quyet-dinh.md: what a person must decide
${COMMON.en}`,
  },
  describe: {
    vi: `opendata describe TỆP   đoán mô tả cột (Table Schema) và thống kê của một tệp CSV hoặc XLSX
  --keep-names          giữ tên cột như trong tệp (mặc định: chữ thường không dấu, ví dụ so_giuong)
  --sheet TÊN           trang tính của tệp XLSX
  --format text|json|yaml
${COMMON.vi}`,
    en: `opendata describe FILE   infer a Table Schema and statistics from a CSV or XLSX file
  --keep-names          keep the column names of the file (default: plain small letters, e.g. so_giuong)
  --sheet NAME          the sheet of an XLSX file
  --format text|json|yaml
${COMMON.en}`,
  },
  fix: {
    vi: `opendata fix TỆP…   sửa những gì không phải đoán: bảng mã, dấu rời, dấu ngăn cột, dấu cách, ngày và số theo mô tả cột
  --write               ghi kết quả; bản gốc được giữ thành TỆP.orig
  --out TỆP             ghi vào tệp khác, không đụng đến bản gốc
  --schema MÔ_TẢ        mô tả cột (mặc định: schema.yaml cạnh tệp, nếu có)
  --encoding BẢNG_MÃ    bảng mã của tệp, nếu bạn biết: windows-1258, tcvn3, vni, windows-1252, utf-16le, utf-16be, utf-8
  --sheet TÊN           trang tính của tệp XLSX
  --format text|json
${COMMON.vi}`,
    en: `opendata fix FILE…   repair what needs no guess: encoding, marks, delimiter, spaces, days and numbers that the schema explains
  --write               write the result; the original is kept as FILE.orig
  --out FILE            write to another file and leave the original alone
  --schema SCHEMA       the columns (default: schema.yaml beside the file, if there is one)
  --encoding NAME       the encoding, if you know it: windows-1258, tcvn3, vni, windows-1252, utf-16le, utf-16be, utf-8
  --sheet NAME          the sheet of an XLSX file
  --format text|json
${COMMON.en}`,
  },
  new: {
    vi: `opendata new --item MÃ [--from TỆP.csv|.xlsx] [--id tên-thư-mục] [--agency ID]   tạo bộ dữ liệu mới cho một mục
${AS_OF.vi}
${COMMON.vi}`,
    en: `opendata new --item CODE [--from FILE.csv|.xlsx] [--id folder-name] [--agency ID]   make a dataset for a list item
${AS_OF.en}
${COMMON.en}`,
  },
  template: {
    vi: `opendata template --item MÃ [--out TỆP.xlsx]   tạo mẫu Excel cho một mục
opendata template BỘ-DỮ-LIỆU [--out TỆP.xlsx]  tạo mẫu Excel theo schema của một bộ dữ liệu
opendata template --review 2026-H2 --agency ID [--out TỆP.xlsx]  phiếu Excel để cơ quan trả lời rà soát Danh mục; đọc lại bằng list answers
${AS_OF.vi}
${COMMON.vi}`,
    en: `opendata template --item CODE [--out FILE.xlsx]   make the Excel template of a list item
opendata template DATASET [--out FILE.xlsx]       make one from the schema of a dataset
opendata template --review 2026-H2 --agency ID [--out FILE.xlsx]  the workbook in which an agency answers the review; read again by list answers
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
  bench: {
    vi: `opendata bench table|ledger|site   đo tốc độ của chính chương trình, so với các công cụ khác trên cùng tệp
  --size 100,1000       cỡ tệp đo bảng, MB
  --runs 3              số lần đo
  --datasets 10000      số bộ dữ liệu khi đo dựng Cổng
  --out DIR             nơi ghi kết quả đo bảng (mặc định: bench/)
${COMMON.vi}`,
    en: `opendata bench table|ledger|site   how fast the program is, beside other tools on the same files
  --size 100,1000       sizes of the tables in MB
  --runs 3              runs of each
  --datasets 10000      datasets of the portal that is built
  --out DIR             where the result for tables goes (default: bench/)
${COMMON.en}`,
  },
  serve: {
    vi: `opendata serve [--out dist] [--port 4321] [--host 127.0.0.1]   mở Cổng đã dựng\n${COMMON.vi}`,
    en: `opendata serve [--out dist] [--port 4321] [--host 127.0.0.1]   serve the portal that was built\n${COMMON.en}`,
  },
};
