import { weekday } from '../domain/calendar/day.ts';
import type { Reckoning } from '../domain/model/duty.ts';
import type { Day, Lang } from '../domain/model/text.ts';
import { sayDay, sayWeekday } from './dates.ts';

/** The arithmetic of a due date in sentences: article, first day, count, days off, result. */
export function sayReckoning(reckoning: Reckoning, lang: Lang): string {
  const say = lang === 'vi' ? VI : EN;
  const rolled = reckoning.skipped.length > 0;
  return [
    say.term(reckoning),
    say.count(reckoning),
    rolled ? say.roll(reckoning) : say.stay(reckoning),
    reckoning.provisional ? say.provisional(reckoning.due.slice(0, 4)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** `7.6.a` → «Điều 7 khoản 6 điểm a». */
export function sayArticle(article: string, lang: Lang): string {
  const [a, clause, point] = article.split('.');
  if (lang === 'en') return `Article ${article}`;
  return [`Điều ${a}`, clause ? `khoản ${clause}` : '', point ? `điểm ${point}` : ''].filter(Boolean).join(' ');
}

const VI = {
  term(r: Reckoning): string {
    const start = {
      'first-day-of-next-period': 'ngày đầu tiên của kỳ tiếp theo',
      announcement: 'ngày có công bố thay đổi',
      publication: 'ngày công bố Danh mục',
      fixed: 'ngày ấn định',
    }[r.startIs];
    if (r.startIs === 'fixed') return `${sayArticle(r.article, 'vi')}: trước ngày ${sayDay(r.start, 'vi')}.`;
    const length = r.months ? `không quá ${r.months} tháng` : `trong vòng ${r.days} ngày`;
    return `${sayArticle(r.article, 'vi')} Quy chế: ${length} kể từ ${start} (${withWeekday(r.start, 'vi')}).`;
  },
  count(r: Reckoning): string {
    if (r.startIs === 'fixed') return '';
    const first = r.firstDay === 'exclude-first' ? 'Ngày đầu không tính (Điều 147 Bộ luật Dân sự)' : 'Ngày đầu được tính';
    const which = r.months ? `tháng thứ ${r.months} hết vào` : `ngày thứ ${r.days} là`;
    return `${first}, nên ${which} ${withWeekday(r.last, 'vi')}.`;
  },
  roll(r: Reckoning): string {
    const days = r.skipped
      .map((s) => `${sayDay(s.day, 'vi')} (${s.because === 'weekend' ? sayWeekday(weekday(s.day), 'vi') : s.because})`)
      .join(', ');
    return `${days} là ngày nghỉ, nên hạn chuyển sang ngày làm việc tiếp theo (Điều 148 khoản 5 Bộ luật Dân sự): ${withWeekday(r.due, 'vi')}.`;
  },
  stay(r: Reckoning): string {
    if (r.startIs === 'fixed') return `Hạn cuối là ${withWeekday(r.due, 'vi')}; không dời sang ngày sau.`;
    return `Hạn là hết ngày ${sayDay(r.due, 'vi')}.`;
  },
  provisional: (year: string) => `Dự kiến: lịch nghỉ Tết năm ${year} chưa có thông báo chính thức.`,
};

const EN = {
  term(r: Reckoning): string {
    const start = {
      'first-day-of-next-period': 'the first day of the next period',
      announcement: 'the day the change was announced',
      publication: 'the publication of the list',
      fixed: 'a fixed day',
    }[r.startIs];
    if (r.startIs === 'fixed') return `${sayArticle(r.article, 'en')}: before ${sayDay(r.start, 'en')}.`;
    const length = r.months ? `within ${r.months} months` : `within ${r.days} days`;
    return `${sayArticle(r.article, 'en')} of the regulation: ${length} from ${start} (${withWeekday(r.start, 'en')}).`;
  },
  count(r: Reckoning): string {
    if (r.startIs === 'fixed') return '';
    const first =
      r.firstDay === 'exclude-first' ? 'The first day is not counted (Civil Code, Article 147)' : 'The first day is counted';
    return `${first}, so ${r.months ? `month ${r.months} ends on` : `day ${r.days} is`} ${withWeekday(r.last, 'en')}.`;
  },
  roll(r: Reckoning): string {
    const days = r.skipped
      .map((s) => `${sayDay(s.day, 'en')} (${s.because === 'weekend' ? sayWeekday(weekday(s.day), 'en') : s.because})`)
      .join(', ');
    return `Nobody works on ${days}, so it moves to the next working day (Civil Code, Article 148.5): ${withWeekday(r.due, 'en')}.`;
  },
  stay(r: Reckoning): string {
    if (r.startIs === 'fixed') return `The last good day is ${withWeekday(r.due, 'en')}; it is never moved forward.`;
    return `It is due by the end of ${sayDay(r.due, 'en')}.`;
  },
  provisional: (year: string) => `Provisional: the Tết holidays of ${year} are not official yet.`,
};

function withWeekday(day: Day, lang: Lang): string {
  const name = sayWeekday(weekday(day), lang);
  return lang === 'vi' ? `${name} ${sayDay(day, 'vi')}` : `${name} ${sayDay(day, 'en')}`;
}
