import type { Criterion, CriterionCode, IndicatorId } from '../domain/model/quality.ts';
import { inLang, type Lang, type Text } from '../domain/model/text.ts';
import { metadataCriterionWords } from './quality-metadata.ts';

/** Names of the indicators, as on pages and in reports. */
export const indicatorWords: Readonly<Record<IndicatorId, Text>> = {
  A1: { vi: 'Cung cấp đúng hạn', en: 'Provided on time' },
  A2: { vi: 'Mục Danh mục đã có dữ liệu', en: 'Listed items with data' },
  A3: { vi: 'Cung cấp lần đầu trong 03 tháng', en: 'First provision within three months' },
  A4: { vi: 'Rà soát, lộ trình, đầu mối', en: 'List review, plan, focal point' },
  B: { vi: 'Siêu dữ liệu', en: 'Metadata' },
  C1: { vi: 'Định dạng mở, máy đọc được', en: 'Open, machine-readable formats' },
  C2: { vi: 'Đúng mô tả cột', en: 'Fits the described columns' },
  C3: { vi: 'Ô dữ liệu được điền', en: 'Filled cells' },
  C4: { vi: 'Tệp sạch', en: 'Clean files' },
  D1: { vi: 'Truy cập được', en: 'Availability' },
  D2: { vi: 'Trả lời phản ánh đúng hạn', en: 'Feedback answered in time' },
};

/** Why a criterion has its points, and what would gain the rest; no `gain` where nothing is left to gain. */
export interface SaidCriterion {
  readonly name: string;
  readonly why: string;
  readonly gain?: string;
}

/** A criterion: its name, what was counted, and what to do. */
export interface CriterionWords {
  readonly name: Text;
  /** What was counted; absent where there is only "is there" and "is not there". */
  readonly why?: (args: Criterion['args']) => Text;
  readonly gain: Text;
}

const criterionWords: Readonly<Record<CriterionCode, CriterionWords>> = {
  'on-time': {
    name: { vi: 'Nghĩa vụ đến hạn', en: 'Duties that fell due' },
    why: saySplit,
    gain: {
      vi: 'Cung cấp các kỳ còn thiếu và nộp các kỳ tới trước hạn.',
      en: 'Provide what is missing, and the next periods before they are due.',
    },
  },
  coverage: {
    name: { vi: 'Mục đến lượt cung cấp', en: 'Items whose turn has come' },
    why: ({ listed = 0, provided = 0 }) => ({
      vi: `${provided} trong ${listed} mục đã có dữ liệu.`,
      en: `${provided} of ${listed} items have data.`,
    }),
    gain: { vi: 'Công bố dữ liệu của những mục còn trống.', en: 'Publish data for the items that have none.' },
  },
  'first-provision': {
    name: { vi: 'Cung cấp lần đầu', en: 'First provision' },
    why: saySplit,
    gain: {
      vi: 'Cung cấp dữ liệu của mục mới trong 03 tháng từ khi công bố Danh mục.',
      en: 'Provide new items within three months of the list’s publication.',
    },
  },
  'list-review': {
    name: { vi: 'Rà soát Danh mục', en: 'List review' },
    why: saySplit,
    gain: { vi: 'Gửi kết quả rà soát Danh mục mỗi 6 tháng.', en: 'Send the review of the list every six months.' },
  },
  plan: {
    name: { vi: 'Lộ trình', en: 'Plan' },
    why: ({ missing = 0, dated = 0 }) =>
      missing === 0
        ? { vi: 'Mọi mục đều đã có dữ liệu.', en: 'Every item has data.' }
        : {
            vi: `${dated} trong ${missing} mục chưa có dữ liệu đã có thời hạn.`,
            en: `${dated} of ${missing} items without data have a date.`,
          },
    gain: { vi: 'Đề nghị ghi thời hạn cho những mục chưa cung cấp.', en: 'Ask for dates for the items still to come.' },
  },
  'focal-point': {
    name: { vi: 'Đầu mối', en: 'Focal point' },
    gain: {
      vi: 'Báo cho đơn vị quản lý Cổng bộ phận đầu mối của cơ quan.',
      en: 'Tell the operator which office is the focal point.',
    },
  },
  ...metadataCriterionWords,
  'open-format': {
    name: { vi: 'Định dạng mở', en: 'Open formats' },
    why: ({ part = 0, whole = 0 }) => ({
      vi: `${part} trong ${whole} kỳ có tệp mở, máy đọc được.`,
      en: `${part} of ${whole} periods have an open, machine-readable file.`,
    }),
    gain: {
      vi: 'Cung cấp tệp CSV (hoặc GeoJSON, JSON) bên cạnh tệp Excel, PDF.',
      en: 'Provide CSV (or GeoJSON, JSON) beside Excel or PDF.',
    },
  },
  schema: {
    name: { vi: 'Mô tả cột', en: 'Described columns' },
    why: ({ part = 0, whole = 0 }) => ({
      vi: `${part} trong ${whole} bảng có mô tả cột (schema.yaml).`,
      en: `${part} of ${whole} tables have described columns (schema.yaml).`,
    }),
    gain: { vi: 'Thêm schema.yaml mô tả các cột.', en: 'Add a schema.yaml that describes the columns.' },
  },
  'no-errors': {
    name: { vi: 'Không có lỗi', en: 'No errors' },
    gain: {
      vi: 'Sửa các lỗi mà phép kiểm tra nêu ra; bộ dữ liệu có lỗi không được công bố.',
      en: 'Mend what the checks found; a dataset with errors is not published.',
    },
  },
  'filled-cells': {
    name: { vi: 'Ô được điền', en: 'Filled cells' },
    why: ({ part = 0, whole = 0 }) => ({
      vi: `${part} trong ${whole} ô có giá trị.`,
      en: `${part} of ${whole} cells hold a value.`,
    }),
    gain: { vi: 'Bổ sung những ô còn trống.', en: 'Fill the empty cells.' },
  },
  'clean-files': {
    name: { vi: 'Tệp không có phát hiện nào', en: 'Files without any finding' },
    why: ({ part = 0, whole = 0 }) => ({
      vi: `${part} trong ${whole} tệp không có lỗi hay cảnh báo.`,
      en: `${part} of ${whole} files have neither errors nor warnings.`,
    }),
    gain: {
      vi: 'Sửa cả những cảnh báo: mã địa bàn, ngày, ký tự lạ, khoảng trắng.',
      en: 'Mend the warnings too: place codes, dates, odd characters, stray spaces.',
    },
  },
  availability: {
    name: { vi: 'Lần thử truy cập', en: 'Access checks' },
    why: ({ part = 0, whole = 0 }) => ({
      vi: `${part} trong ${whole} lần thử truy cập thành công.`,
      en: `${part} of ${whole} access checks succeeded.`,
    }),
    gain: { vi: 'Khắc phục nguyên nhân những lần không truy cập được.', en: 'Remove the cause of the failures.' },
  },
  answers: {
    name: { vi: 'Phản ánh', en: 'Feedback' },
    why: ({ part = 0, whole = 0 }) => ({
      vi: `${part} trong ${whole} phản ánh được trả lời trong thời hạn.`,
      en: `${part} of ${whole} reports were answered in time.`,
    }),
    gain: { vi: 'Trả lời phản ánh trong thời hạn.', en: 'Answer feedback in time.' },
  },
};

/** A criterion of one dataset or agency, or the mean over several datasets. */
export function sayCriterion(criterion: Criterion, lang: Lang): SaidCriterion {
  const { name, why, gain } = criterionWords[criterion.code];
  const { datasets, whole = 0 } = criterion.args;
  const said = datasets === undefined ? (why?.(criterion.args) ?? sayThere(criterion)) : sayOver(datasets, whole);
  const full = criterion.got >= criterion.max;
  return { name: inLang(name, lang), why: inLang(said, lang), ...(full ? {} : { gain: inLang(gain, lang) }) };
}

function saySplit({ due = 0, met = 0, late = 0, missing = 0 }: Criterion['args']): Text {
  return {
    vi: `${due} đến hạn: ${met} đúng hạn, ${late} trễ, ${missing} chưa cung cấp.`,
    en: `${due} fell due: ${met} on time, ${late} late, ${missing} not provided.`,
  };
}

function sayThere({ got }: Criterion): Text {
  return got > 0 ? { vi: 'Đã có.', en: 'There.' } : { vi: 'Chưa có.', en: 'Missing.' };
}

function sayOver(datasets: number, whole: number): Text {
  return {
    vi: `${whole} trong ${datasets} bộ dữ liệu đạt trọn vẹn.`,
    en: `${whole} of ${datasets} datasets have it whole.`,
  };
}

export const qualityWords = {
  title: { vi: 'Chất lượng', en: 'Quality' },
  points: { vi: 'điểm', en: 'points' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  pointsOf: { vi: 'Điểm', en: 'Points' },
  reason: { vi: 'Vì sao', en: 'Why' },
  gain: { vi: 'Để thêm điểm', en: 'What would gain points' },
  notArisen: { vi: 'không phát sinh', en: 'did not arise' },
  notMeasured: { vi: 'chưa đo', en: 'not measured' },
  nothingToGain: { vi: 'Đã đạt trọn điểm.', en: 'All points are given.' },
  method: { vi: 'Phương pháp', en: 'Method' },
  leak: {
    vi: 'Có dữ liệu cá nhân hoặc bí mật trong tệp, nên xếp mức thấp nhất cho đến khi khắc phục (Điều 7 khoản 4).',
    en: 'Personal data or a secret was found in the files, so the grade is the lowest until it is mended (Article 7.4).',
  },
} as const satisfies Record<string, Text>;

/** Why an indicator has no points: nobody measured whether the data could be reached; of anything else there was nothing to count. */
export function sayNoShare(id: IndicatorId): Text {
  return id === 'D1' ? qualityWords.notMeasured : qualityWords.notArisen;
}
