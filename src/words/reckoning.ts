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
    isTerm(reckoning) ? say.count(reckoning) : '',
    rolled ? say.roll(reckoning) : isNamedDay(reckoning) ? say.named(reckoning) : say.stay(reckoning),
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

/** Days or months are counted; anything else is a day that a rule names. */
function isTerm({ days, months }: Reckoning): boolean {
  return days !== undefined || months !== undefined;
}

/** A day that the regulation or the list fixes: it never moves. */
function isNamedDay({ startIs }: Reckoning): boolean {
  return startIs === 'fixed' || startIs === 'roadmap';
}

const VI = {
  term(r: Reckoning): string {
    const article = `${sayArticle(r.article, 'vi')} Quy chế`;
    const term = r.months ? `không quá ${r.months} tháng` : `trong vòng ${r.days} ngày`;
    const since = (start: string) => `${article}: ${term} kể từ ${start} (${withWeekday(r.start, 'vi')}).`;
    switch (r.startIs) {
      case 'first-day-of-next-period':
        return since('ngày đầu tiên của kỳ tiếp theo');
      case 'announcement':
        return since('ngày có công bố thay đổi');
      case 'publication':
        return since('ngày công bố Danh mục');
      case 'fixed':
        return `${article}: trước ngày ${sayDay(r.start, 'vi')}.`;
      case 'roadmap':
        return `${article}: cung cấp theo lộ trình; Danh mục ấn định ngày ${sayDay(r.start, 'vi')}.`;
      case 'end-of-half':
        return `${article}: tối thiểu 6 tháng một lần, nên chậm nhất vào ngày cuối của nửa năm (${withWeekday(r.start, 'vi')}).`;
      case 'set-day':
        return `${article}: báo cáo hằng tháng; Quy chế không ấn định ngày, đơn vị quản lý Cổng đặt ngày ${sayDay(r.start, 'vi')}.`;
    }
  },
  count(r: Reckoning): string {
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
  named: (r: Reckoning) => `Hạn cuối là ${withWeekday(r.due, 'vi')}; không dời sang ngày sau.`,
  stay: (r: Reckoning) => `Hạn là hết ngày ${sayDay(r.due, 'vi')}.`,
  provisional: (year: string) => `Dự kiến: lịch nghỉ Tết năm ${year} chưa có thông báo chính thức.`,
};

const EN = {
  term(r: Reckoning): string {
    const article = `${sayArticle(r.article, 'en')} of the regulation`;
    const term = r.months ? `within ${r.months} months` : `within ${r.days} days`;
    const since = (start: string) => `${article}: ${term} from ${start} (${withWeekday(r.start, 'en')}).`;
    switch (r.startIs) {
      case 'first-day-of-next-period':
        return since('the first day of the next period');
      case 'announcement':
        return since('the day the change was announced');
      case 'publication':
        return since('the publication of the list');
      case 'fixed':
        return `${article}: before ${sayDay(r.start, 'en')}.`;
      case 'roadmap':
        return `${article}: by roadmap; the list fixes ${sayDay(r.start, 'en')}.`;
      case 'end-of-half':
        return `${article}: at least once in six months, so by the last day of the half-year (${withWeekday(r.start, 'en')}).`;
      case 'set-day':
        return `${article}: a report each month; the regulation names no day, the operator set ${sayDay(r.start, 'en')}.`;
    }
  },
  count(r: Reckoning): string {
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
  named: (r: Reckoning) => `The last good day is ${withWeekday(r.due, 'en')}; it is never moved forward.`,
  stay: (r: Reckoning) => `It is due by the end of ${sayDay(r.due, 'en')}.`,
  provisional: (year: string) => `Provisional: the Tết holidays of ${year} are not official yet.`,
};

function withWeekday(day: Day, lang: Lang): string {
  return `${sayWeekday(weekday(day), lang)} ${sayDay(day, lang)}`;
}
