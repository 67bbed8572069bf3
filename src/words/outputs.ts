import type { Text } from '../domain/model/text.ts';

type Both = Required<Text>;

/** What machine outputs say to people: feeds, calendars, citations, descriptions. */
export const outputWords = {
  illustrative: {
    vi: 'Dữ liệu minh họa, không phải số liệu thật.',
    en: 'Illustrative data, not real figures.',
  },
  feedTitle: { vi: 'Dữ liệu mới và thay đổi', en: 'New and changed data' },
  feedSubtitle: {
    vi: 'Mỗi tin là một lần dữ liệu được đăng hoặc thay đổi.',
    en: 'One entry for each time that data were published or changed.',
  },
  calendarName: { vi: 'Hạn cung cấp dữ liệu mở', en: 'Open-data due dates' },
  whyThisDay: { vi: 'Vì sao là ngày này:', en: 'Why this day:' },
  citationKind: { vi: '[Bộ dữ liệu]', en: '[Data set]' },
  undated: { vi: 'không rõ năm', en: 'n.d.' },
  dcatThemes: { vi: 'Chủ đề dữ liệu mở', en: 'Open-data topics' },
} as const satisfies Record<string, Both>;

/** The change of one landing: «Cập nhật: A; B và 3 bộ dữ liệu khác.» */
export function sayChanged(names: readonly string[]): string {
  const [shown, more] = [names.slice(0, 3).join('; '), names.length - 3];
  return `Cập nhật: ${shown}${more > 0 ? ` và ${more} bộ dữ liệu khác` : ''}.`;
}

export function sayDue(what: string): Both {
  return { vi: `Hạn cung cấp: ${what}`, en: `Due: ${what}` };
}

/** «Sắp đến hạn cung cấp dữ liệu: …», for an alarm. */
export function sayAlarm(what: string): Both {
  return { vi: `Sắp đến hạn cung cấp dữ liệu: ${what}`, en: `Due soon: ${what}` };
}

export function sayUpdated(day: string): Both {
  return { vi: `Cập nhật ${day}.`, en: `Updated ${day}.` };
}
