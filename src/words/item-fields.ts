import type { Lang } from '../domain/model/text.ts';

/** Keys of a list item as the annex of a list calls them. */
export const itemFieldWords: Readonly<Record<string, { vi: string; en: string }>> = {
  code: { vi: 'mã', en: 'code' },
  title: { vi: 'tên bộ dữ liệu', en: 'title' },
  topic: { vi: 'lĩnh vực', en: 'topic' },
  description: { vi: 'mô tả', en: 'description' },
  fields: { vi: 'trường thông tin chính', en: 'main fields' },
  frequency: { vi: 'tần suất', en: 'frequency' },
  formats: { vi: 'định dạng', en: 'formats' },
  access: { vi: 'phương thức', en: 'access' },
  holder: { vi: 'cơ quan chủ trì', en: 'holder' },
  cooperating: { vi: 'cơ quan phối hợp', en: 'cooperating agencies' },
  roadmap: { vi: 'lộ trình', en: 'roadmap' },
  ends: { vi: 'ngày kết thúc', en: 'last day' },
  ministryDatabase: { vi: 'trùng CSDL bộ, ngành', en: 'overlapping ministry database' },
  priority: { vi: 'mức ưu tiên', en: 'priority' },
  privacy: { vi: 'thông tin không công bố', en: 'what is left out' },
};

/** `title, formats` → «tên bộ dữ liệu (title), định dạng (formats)». */
export function sayItemFields(keys: string, lang: Lang): string {
  return keys
    .split(', ')
    .map((key) => (itemFieldWords[key] ? `${itemFieldWords[key][lang]} (${key})` : key))
    .join(', ');
}
