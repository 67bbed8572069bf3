import type { Text } from '../domain/model/text.ts';

type Both = Required<Text>;

/** Words of the open-data list as such: its columns, values, versions and what became of its items. */
export const listAnnexWords = {
  number: { vi: 'STT', en: 'No.' },
  code: { vi: 'Mã', en: 'Code' },
  title: { vi: 'Tên bộ dữ liệu', en: 'Dataset' },
  topic: { vi: 'Lĩnh vực', en: 'Topic' },
  fields: { vi: 'Trường thông tin chính', en: 'Main fields' },
  holder: { vi: 'Cơ quan chủ trì', en: 'Holder' },
  cooperating: { vi: 'Cơ quan phối hợp', en: 'Cooperating' },
  frequency: { vi: 'Tần suất', en: 'Frequency' },
  formats: { vi: 'Định dạng, phương thức', en: 'Formats, access' },
  roadmap: { vi: 'Lộ trình', en: 'Roadmap' },
  note: { vi: 'Ghi chú', en: 'Note' },
} as const satisfies Record<string, Both>;

export const accessWords = { file: { vi: 'tệp', en: 'file' }, api: { vi: 'API', en: 'API' } } as const satisfies Record<
  string,
  Both
>;
export const priorityWords = {
  high: { vi: 'cao', en: 'high' },
  normal: { vi: 'thường', en: 'normal' },
} as const satisfies Record<string, Both>;

export const everyWords = {
  commune: { vi: 'mọi Ủy ban nhân dân cấp xã', en: "every commune-level People's Committee" },
  department: { vi: 'mọi sở, ban, ngành', en: 'every department' },
} as const satisfies Record<string, Both>;

export const noValue: Both = { vi: '(không ghi)', en: '(none)' };

export const listDiffWords = {
  added: { vi: 'Bổ sung', en: 'Added' },
  dropped: { vi: 'Đưa ra khỏi Danh mục', en: 'Dropped' },
  changed: { vi: 'Sửa đổi', en: 'Changed' },
  nothing: { vi: 'Hai bản có các mục như nhau.', en: 'Both versions have the same items.' },
  was: { vi: 'Trước', en: 'Before' },
  is: { vi: 'Nay', en: 'After' },
  field: { vi: 'Nội dung', en: 'Field' },
  effect: { vi: 'Ảnh hưởng', en: 'Effect' },
  illustrative: { vi: 'Danh mục minh họa, không phải văn bản chính thức.', en: 'Illustrative lists, not official documents.' },
} as const satisfies Record<string, Both>;

export const effectWords = {
  loosens: { vi: 'giảm nghĩa vụ', en: 'loosens the duty' },
  passes: { vi: 'nghĩa vụ chuyển cơ quan', en: 'the duty passes on' },
} as const satisfies Record<string, Both>;

/** Title of a comparison. */
export const sayCompared = (older: string, newer: string): Both => ({
  vi: `Thay đổi của Danh mục dữ liệu mở: ${older} → ${newer}`,
  en: `Changes of the open-data list: ${older} → ${newer}`,
});

export const sayDiffCounts = (added: number, dropped: number, changed: number, unchanged: number): Both => ({
  vi: `Bổ sung ${added} mục, đưa ra ${dropped} mục, sửa đổi ${changed} mục; ${unchanged} mục giữ nguyên.`,
  en: `${added} added, ${dropped} dropped, ${changed} changed; ${unchanged} unchanged.`,
});

export const sayLoosened = (count: number): Both => ({
  vi: `${count} mục được giảm nghĩa vụ hoặc đưa ra khỏi Danh mục: cần xem mục nào đang quá hạn trước khi ban hành.`,
  en: `${count} items are loosened or dropped: see which of them are overdue before the list is issued.`,
});
