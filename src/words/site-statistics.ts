import type { Both } from './site.ts';

export const statisticsWords = {
  title: { vi: 'Thống kê', en: 'Statistics' },
  lead: {
    vi: 'Số liệu về chính cổng dữ liệu, được tính tự động mỗi lần xuất bản (Điều 9 khoản 1 của Quy chế).',
    en: 'Figures about the portal itself, made automatically at every release (Article 9(1) of the Regulation).',
  },
  datasets: { vi: 'Bộ dữ liệu', en: 'Datasets' },
  files: { vi: 'Tệp', en: 'Files' },
  rows: { vi: 'Dòng', en: 'Rows' },
  size: { vi: 'Dung lượng', en: 'Size' },
  agencies: { vi: 'Cơ quan cung cấp', en: 'Providing agencies' },
  illustrative: { vi: 'Trong đó minh họa', en: 'Of these, illustrative' },
  byAgency: { vi: 'Theo cơ quan', en: 'By agency' },
  byTopic: { vi: 'Theo chủ đề', en: 'By topic' },
  byFormat: { vi: 'Theo định dạng', en: 'By format' },
  byFrequency: { vi: 'Theo tần suất', en: 'By frequency' },
  history: { vi: 'Theo thời gian', en: 'Over time' },
  month: { vi: 'Tháng', en: 'Month' },
  duties: { vi: 'Tình hình cung cấp', en: 'How provision stands' },
  table: { vi: 'Xem bảng số liệu', en: 'Show the table' },
  noHistory: {
    vi: 'Chưa có đủ lịch sử để vẽ. Biểu đồ hiện ra khi kho có bản ghi của hơn một tháng.',
    en: 'There is not enough history to draw. The chart appears once the repository spans more than one month.',
  },
  asFiles: { vi: 'Tải bảng thống kê', en: 'Download the statistics' },
  withheld: { vi: 'Bộ dữ liệu đang bị giữ lại', en: 'Datasets held back' },
  withheldHint: {
    vi: 'Các bộ dữ liệu này có lỗi nên chưa được đăng; cơ quan cung cấp sửa xong thì trang sẽ hiện lại.',
    en: 'These datasets contain errors and are not published; they return once the agency has corrected them.',
  },
} as const satisfies Record<string, Both>;

/** The title of a chart states what it shows; `names` are those that share the first place. */
export function mostDatasets(names: readonly string[], count: string, total: string): Both {
  if (names.length > 2)
    return { vi: `Nhiều nhất là ${count} trong ${total} bộ dữ liệu.`, en: `The most is ${count} of ${total} datasets.` };
  return names.length === 2
    ? {
        vi: `${names.join(' và ')} có nhiều nhất, mỗi bên ${count} trong ${total} bộ dữ liệu.`,
        en: `${names.join(' and ')} have the most, ${count} of ${total} datasets each.`,
      }
    : {
        vi: `${names.join()} có nhiều nhất: ${count} trong ${total} bộ dữ liệu.`,
        en: `${names.join()} has the most: ${count} of ${total} datasets.`,
      };
}

export const growthSentence = (first: string, last: string, from: string, to: string): Both => ({
  vi: `Số bộ dữ liệu từ ${first} (${from}) đến ${last} (${to}).`,
  en: `Datasets went from ${first} (${from}) to ${last} (${to}).`,
});
