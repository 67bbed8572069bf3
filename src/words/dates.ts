import { weekday as weekdayOf } from '../domain/calendar/day.ts';
import type { Day, Lang } from '../domain/model/text.ts';

const EN_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const VI_WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
const EN_WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** `16/10/2026`, `16 October 2026`. */
export function sayDay(day: Day, lang: Lang): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return lang === 'vi' ? `${date}/${month}/${year}` : `${Number(date)} ${EN_MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/** 1 = Monday. */
export function sayWeekday(weekday: number, lang: Lang): string {
  return (lang === 'vi' ? VI_WEEKDAYS : EN_WEEKDAYS)[weekday - 1] ?? '';
}

/** `thứ Hai, 18/01/2027`, `Monday, 18 January 2027`. */
export function sayWholeDay(day: Day, lang: Lang): string {
  return `${sayWeekday(weekdayOf(day), lang)}, ${sayDay(day, lang)}`;
}
