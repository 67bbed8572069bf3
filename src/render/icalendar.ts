import ical, { ICalAlarmType, ICalEventTransparency, type ICalCalendar } from 'ical-generator';
import { addDays } from '../domain/calendar/day.ts';
import { isMet } from '../domain/measure/count-states.ts';
import type { Duty } from '../domain/model/duty.ts';
import { inLang, type Day, type Lang } from '../domain/model/text.ts';
import type { DutyView } from '../domain/views/view-types.ts';
import { sayDutySubject } from '../words/duty-subject.ts';
import { sayState, stateWords } from '../words/ledger.ts';
import { outputWords, sayAlarm, sayDue } from '../words/outputs.ts';
import { sayReckoning } from '../words/reckoning.ts';
import { sayPeriod, upperFirst } from '../words/site-periods.ts';

/** A duty as the ledger gives it, or with the names that a view adds. */
export type CalendarDuty = Duty & Partial<Pick<DutyView, 'agencyRef' | 'itemRef' | 'datasetRef'>>;

const ALARM_DAYS = [7, 1];

/**
 * Due dates as iCalendar (RFC 5545): all-day events that block no time, with alarms while something is owed. `url` is the
 * portal's address. The stamp is the day of the ledger, so the same day of the same content gives the same bytes.
 */
export function dutyCalendar(duties: readonly CalendarDuty[], asOf: Day, url: string, lang: Lang, name?: string): string {
  const host = /^https?:\/\/([^/:]+)/.exec(url)?.[1] ?? 'localhost';
  const calendar = ical({
    name: name ?? outputWords.calendarName[lang],
    prodId: { company: host, product: 'opendata', language: lang.toUpperCase() },
    url: `${url}/han-cung-cap/`,
  });
  for (const duty of duties) addEvent(calendar, duty, asOf, { url, host, lang });
  return calendar.toString();
}

/** Upcoming due dates and those of the last twelve months: what is older is history, not a calendar. */
export function recentDuties(duties: readonly DutyView[], asOf: Day): DutyView[] {
  const oldest = addDays(asOf, -365);
  return duties.filter((duty) => duty.due >= oldest || !isMet(duty.state));
}

function addEvent(calendar: ICalCalendar, duty: CalendarDuty, asOf: Day, to: { url: string; host: string; lang: Lang }): void {
  const what = sayWhat(duty, to.lang);
  const event = calendar.createEvent({
    id: `${duty.id.replaceAll('/', '-')}@${to.host}`,
    start: midnight(duty.due),
    end: midnight(addDays(duty.due, 1)),
    allDay: true,
    stamp: new Date(`${asOf}T00:00:00+07:00`),
    summary: sayDue(what)[to.lang],
    description: sayMore(duty, to),
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: [{ name: stateWords[duty.state][to.lang] }],
    url: to.url + (duty.datasetRef?.url ?? `/co-quan/${duty.agency}/`),
  });
  if (isMet(duty.state) || duty.due < asOf) return;
  for (const days of ALARM_DAYS) {
    event.createAlarm({ type: ICalAlarmType.display, trigger: days * 86_400, description: sayAlarm(what)[to.lang] });
  }
}

/** «Cơ sở khám bệnh, chữa bệnh (YT-01), quý III/2026 – Sở Y tế» */
function sayWhat(duty: CalendarDuty, lang: Lang): string {
  const period = duty.period ? `, ${sayPeriod(duty.period)[lang]}` : '';
  const item = duty.itemRef ? `${inLang(duty.itemRef.title, lang)} (${duty.itemRef.code})` : duty.item;
  return `${item ? `${item}${period}` : upperFirst(sayDutySubject(duty, undefined, lang))} – ${duty.agencyRef ? inLang(duty.agencyRef.name, lang) : duty.agency}`;
}

function sayMore(duty: CalendarDuty, { lang, url }: { lang: Lang; url: string }): string {
  const why = `${outputWords.whyThisDay[lang]} ${sayReckoning(duty.reckoning, lang)}`;
  const page = duty.datasetRef ? `${url}${duty.datasetRef.url}` : '';
  return [sayState(duty.state, duty.days, lang), why, page].filter(Boolean).join('\n');
}

/** All-day dates are read from the UTC fields, so the machine's time zone has no say. */
function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
