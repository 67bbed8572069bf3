import { sayDay } from './dates.ts';
import type { FindingWords } from './say.ts';

/** Words for what a dataset's files are and say: overlap, places, stand-ins, and what would run. */
export const contentFindingWords = {
  'overlap/ministry-database': {
    vi: (a) => ({
      message: `Mục ${a['item']} chồng lấn ${a['database']}, mà bộ dữ liệu chưa cho biết giữ đồng bộ thế nào.`,
      fix: 'Thêm "sync: …": lấy từ đâu, khi nào, ai đối chiếu; ví dụ "Kết xuất từ cơ sở dữ liệu của bộ vào ngày đầu mỗi quý".',
    }),
    en: (a) => ({
      message: `Item ${a['item']} overlaps ${a['database']}, and the dataset does not say how it is kept the same.`,
      fix: 'Add "sync: …": where it is taken from, when, and who compares; e.g. "Exported from the ministry\'s database on the first day of each quarter".',
    }),
  },
  'overlap/near-duplicate': {
    vi: (a) => ({
      message: `Bộ dữ liệu gần như trùng với ${a['other']}: ${a['same']} trong ${a['columns']} cột có cùng giá trị, ${a['rows']} dòng.`,
      fix: 'Nếu là một dữ liệu, giữ lại một bộ và ghi mã kia vào "formerIds"; nếu khác, nói rõ khác ở đâu trong mô tả.',
    }),
    en: (a) => ({
      message: `The dataset nearly repeats ${a['other']}: ${a['same']} of ${a['columns']} columns hold the same values, ${a['rows']} rows.`,
      fix: 'If it is one and the same, keep one and put the other id into "formerIds"; if not, say in the description how they differ.',
    }),
  },
  'place/not-then': {
    vi: (a) => ({
      message: `Mã ${a['found']} (${a['name']}) chưa hoặc không còn đơn vị nào mang trong kỳ ${a['period']}.`,
      fix: 'Dùng mã của đơn vị trong kỳ đó; nếu số liệu đã tính lại theo địa giới mới, nói rõ trong mô tả.',
    }),
    en: (a) => ({
      message: `No unit had the code ${a['found']} (${a['name']}) in the period ${a['period']}.`,
      fix: 'Use the code of that time; where the figures were made again for the new borders, say so in the description.',
    }),
  },
  'place/two-places': {
    vi: (a) => ({
      message: `Mã ${a['found']} chỉ nhiều nơi trong các kỳ của bộ dữ liệu (${a['names']}); đổi từ ${sayDay(String(a['from']), 'vi')}.`,
      fix: 'Nói rõ trong mô tả số liệu trước và sau ngày ấy theo địa giới nào, hoặc tách thành hai bộ dữ liệu.',
    }),
    en: (a) => ({
      message: `The code ${a['found']} means different places over the periods (${a['names']}); it changed on ${sayDay(String(a['from']), 'en')}.`,
      fix: 'Say in the description by which borders the figures before and after that day are made, or part the dataset in two.',
    }),
  },
  'place/unknown-in-table': {
    vi: (a) => ({
      message: `Không đơn vị nào mang mã "${a['value']}" trong kỳ của tệp hay hiện nay.`,
      fix: 'Tra mã trong bộ dữ liệu đơn vị hành chính; mã có số 0 đứng đầu phải giữ nguyên dạng chữ.',
    }),
    en: (a) => ({
      message: `No unit had the code "${a['value']}" in the period of the file, nor has it today.`,
      fix: 'Look the code up in the dataset of units; keep leading zeros by treating it as text.',
    }),
  },
  'git/lfs-pointer': {
    vi: (a) => ({
      message: `Đây chỉ là phiếu của Git LFS (dữ liệu ${a['size']} byte nằm ở nơi khác), không phải dữ liệu.`,
      fix: 'Nộp chính tệp dữ liệu: git lfs untrack rồi git add lại tệp.',
    }),
    en: (a) => ({
      message: `This is only a pointer of Git LFS (the data, ${a['size']} bytes, lies elsewhere).`,
      fix: 'Commit the data itself: git lfs untrack, then git add the file again.',
    }),
  },
  'git/script': {
    vi: (a) => ({
      message: `Tệp dữ liệu bắt đầu như một chương trình (#! ${a['found']}).`,
      fix: 'Xóa dòng đầu; tệp dữ liệu bắt đầu bằng tên cột.',
    }),
    en: (a) => ({
      message: `The data file begins like a program (#! ${a['found']}).`,
      fix: 'Delete the first line; a table begins with the names of its columns.',
    }),
  },
  'text/active-content': {
    vi: (a) => ({
      message: `Tệp có phần mà trình duyệt sẽ chạy hoặc tải từ nơi khác: ${a['found']}`,
      fix: 'Xuất lại thành PNG, hoặc lưu SVG, XML chỉ gồm hình và dữ liệu (không script, sự kiện, thực thể, liên kết ngoài).',
    }),
    en: (a) => ({
      message: `The file has something that a browser runs or fetches from elsewhere: ${a['found']}`,
      fix: 'Export it as PNG, or save SVG or XML with shapes and data only (no scripts, events, entities or outside links).',
    }),
  },
  'text/html': {
    vi: (a) => ({
      message: `Có thẻ HTML trong chữ (${a['found']}); Cổng hiện nguyên như đã viết.`,
      fix: 'Xóa thẻ, chỉ để lại chữ.',
    }),
    en: (a) => ({
      message: `There is a tag of HTML in the text (${a['found']}); the portal shows it as it is written.`,
      fix: 'Remove the tag and keep the text.',
    }),
  },
  'path/active-format': {
    vi: (a) => ({
      message: `"${a['found']}" là trang hoặc chương trình chạy được, không phải tệp dữ liệu.`,
      fix: 'Lưu dữ liệu thành CSV, JSON, GeoJSON hoặc XLSX không có macro.',
    }),
    en: (a) => ({
      message: `"${a['found']}" is a page or a program, not a data file.`,
      fix: 'Save the data as CSV, JSON, GeoJSON or XLSX without macros.',
    }),
  },
} satisfies Record<string, FindingWords>;
