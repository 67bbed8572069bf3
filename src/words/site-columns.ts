import type { ColumnFacts } from '../domain/model/table-facts.ts';
import type { FieldType } from '../domain/model/table-schema.ts';
import type { Both } from './site.ts';

export const fieldTypeWords = {
  string: { vi: 'chữ', en: 'text' },
  number: { vi: 'số', en: 'number' },
  integer: { vi: 'số nguyên', en: 'whole number' },
  boolean: { vi: 'đúng/sai', en: 'true/false' },
  object: { vi: 'đối tượng JSON', en: 'JSON object' },
  array: { vi: 'mảng JSON', en: 'JSON array' },
  list: { vi: 'danh sách', en: 'list' },
  date: { vi: 'ngày', en: 'date' },
  time: { vi: 'giờ', en: 'time' },
  datetime: { vi: 'ngày giờ', en: 'date and time' },
  year: { vi: 'năm', en: 'year' },
  yearmonth: { vi: 'năm và tháng', en: 'year and month' },
  duration: { vi: 'khoảng thời gian', en: 'duration' },
  geopoint: { vi: 'tọa độ', en: 'coordinates' },
  geojson: { vi: 'hình GeoJSON', en: 'GeoJSON shape' },
  any: { vi: 'bất kỳ', en: 'any' },
} as const satisfies Record<FieldType, Both>;

/** «từ 2 đến 410; 3 giá trị; 1 ô trống». The values stand as in the file. */
export function columnFacts(facts: ColumnFacts, say: (n: number) => string): Both {
  const { distinct, missing, min, max } = facts;
  const range = min !== undefined && max !== undefined && min !== max;
  const vi = [
    ...(range ? [`từ ${min} đến ${max}`] : []),
    distinct === undefined ? 'hơn 1.000 giá trị khác nhau' : `${say(distinct)} giá trị khác nhau`,
    ...(missing > 0 ? [`${say(missing)} ô trống`] : []),
  ];
  const en = [
    ...(range ? [`${min} to ${max}`] : []),
    distinct === undefined
      ? 'more than 1,000 distinct values'
      : distinct === 1
        ? '1 distinct value'
        : `${say(distinct)} distinct values`,
    ...(missing > 0 ? [`${say(missing)} empty`] : []),
  ];
  return { vi: vi.join('; '), en: en.join('; ') };
}
