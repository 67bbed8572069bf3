import ical, { ICalAlarmType, ICalEventTransparency, type ICalCalendar } from 'ical-generator';
import { addDays, daysBetween } from '../domain/calendar/day.ts';
import { isMet } from '../domain/measure/count-states.ts';
import type { Duty } from '../domain/model/duty.ts';
import { inLang, type Day, type Lang } from '../domain/model/text.ts';
import type { DutyRow } from '../domain/views/deadline-types.ts';
import type { DutyView } from '../domain/views/view-types.ts';
import { sayDutySubject } from '../words/duty-subject.ts';
import { kindWords, sayState, stateWords } from '../words/ledger.ts';
import { outputWords, sayAlarm, sayDue } from '../words/outputs.ts';
import { sayReckoning } from '../words/reckoning.ts';
import { countOfAgencies } from '../words/site.ts';
import { sayPeriod, upperFirst } from '../words/site-periods.ts';
import { countInState } from '../words/site-states.ts';

/** A duty as the ledger gives it, or with the names that a view adds. */
export type CalendarDuty = Duty & Partial<Pick<DutyView, 'agencyRef' | 'itemRef' | 'datasetRef' | 'url'>>;

/** Days before the last day on which an agency is reminded (Art. 11.2). */
const ALARM_DAYS = [15, 7, 1];
/** The regulation takes effect: no calendar is older. */
const FIRST_DAY: Day = '2024-12-01';

interface Place {
  readonly asOf: Day;
  /** Address of the portal. */
  readonly url: string;
  readonly lang: Lang;
}

/**
 * Due dates as iCalendar (RFC 5545): all-day events that block no time, with alarms while something is owed. `url` is the
 * portal's address. The stamp is the day of the ledger, so the same day of the same content gives the same bytes.
 */
export function dutyCalendar(duties: readonly CalendarDuty[], asOf: Day, url: string, lang: Lang, name?: string): string {
  const place = { asOf, url, lang };
  const calendar = startCalendar(place, name);
  for (const duty of duties) addEvent(calendar, eventOf(duty, place), place);
  return calendar.toString();
}

/** The same for a list of rows: what many agencies owe of one thing by one day is one event, not a hundred. */
export function rowCalendar(rows: readonly DutyRow[], asOf: Day, url: string, lang: Lang, name?: string): string {
  const place = { asOf, url, lang };
  const calendar = startCalendar(place, name);
  for (const row of rows) {
    addEvent(calendar, row.duties.length === 1 ? eventOf(row.duties[0], place) : sharedEvent(row, place), place);
  }
  return calendar.toString();
}

/** Upcoming due dates and those of the last twelve months: what is older is history, not a calendar. */
export function recentDuties(duties: readonly DutyView[], asOf: Day): DutyView[] {
  const oldest = addDays(asOf, -365);
  return duties.filter((duty) => duty.due >= oldest || !isMet(duty.state));
}

/** What an event says; `id` stays the same for ever, so that a calendar moves its event instead of making a second one. */
interface Event {
  readonly id: string;
  readonly due: Day;
  readonly what: string;
  readonly more: string;
  readonly categories: readonly string[];
  readonly page: string;
  readonly open: boolean;
}

function startCalendar({ url, lang }: Place, name: string | undefined): ICalCalendar {
  return ical({
    name: name ?? outputWords.calendarName[lang],
    prodId: { company: hostOf(url), product: 'opendata', language: lang.toUpperCase() },
    url: `${url}/han-cung-cap/`,
    ttl: 24 * 60 * 60,
  });
}

/** The sequence rises with the day of the ledger: of two copies a client keeps the later, even where a date went back. */
function addEvent(calendar: ICalCalendar, event: Event, { asOf, url, lang }: Place): void {
  const made = calendar.createEvent({
    id: `${event.id}@${hostOf(url)}`,
    sequence: Math.max(0, daysBetween(FIRST_DAY, asOf)),
    start: midnight(event.due),
    end: midnight(addDays(event.due, 1)),
    allDay: true,
    stamp: new Date(`${asOf}T00:00:00+07:00`),
    summary: sayDue(event.what)[lang],
    description: event.more,
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: event.categories.map((name) => ({ name })),
    url: url + event.page,
  });
  if (!event.open || event.due < asOf) return;
  for (const days of ALARM_DAYS) {
    made.createAlarm({ type: ICalAlarmType.display, trigger: days * 86_400, description: sayAlarm(event.what)[lang] });
  }
}

function eventOf(duty: CalendarDuty, { url, lang }: Place): Event {
  const page = duty.url ?? duty.datasetRef?.url ?? `/co-quan/${duty.agency}/`;
  return {
    id: duty.id.replaceAll('/', '-'),
    due: duty.due,
    what: `${sayWhat(duty, lang)} – ${duty.agencyRef ? inLang(duty.agencyRef.name, lang) : duty.agency}`,
    more: [sayState(duty.state, duty.days, lang), sayWhy(duty, lang), url + page].join('\n'),
    categories: [kindWords[duty.kind][lang], stateWords[duty.state][lang]],
    page,
    open: !isMet(duty.state),
  };
}

function sharedEvent({ subject, due, duties, counts }: DutyRow, { url, lang }: Place): Event {
  const [first] = duties;
  const states = Object.entries(counts) as [Duty['state'], number][];
  const said = states.filter(([, count]) => count > 0).map(([state, count]) => countInState(state, String(count))[lang]);
  return {
    id: [subject.id, ...first.id.split('/').slice(2)].join('-'),
    due,
    what: `${sayWhat(first, lang)} – ${countOfAgencies(String(duties.length))[lang]}`,
    more: [said.join(', '), sayWhy(first, lang), url + subject.url].join('\n'),
    categories: [kindWords[first.kind][lang]],
    page: subject.url,
    open: duties.some((duty) => !isMet(duty.state)),
  };
}

/** «Cơ sở khám bệnh, chữa bệnh (YT-01), quý III/2026»; «Rà soát Danh mục, 6 tháng đầu năm 2026» */
function sayWhat(duty: CalendarDuty, lang: Lang): string {
  if (duty.kind !== 'periodic' || !duty.period) return upperFirst(sayDutySubject(duty, duty.itemRef?.title, lang));
  const item = duty.itemRef ? `${inLang(duty.itemRef.title, lang)} (${duty.itemRef.code})` : duty.item;
  return `${item}, ${sayPeriod(duty.period)[lang]}`;
}

function sayWhy(duty: CalendarDuty, lang: Lang): string {
  return `${outputWords.whyThisDay[lang]} ${sayReckoning(duty.reckoning, lang)}`;
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/:]+)/.exec(url)?.[1] ?? 'localhost';
}

/** All-day dates are read from the UTC fields, so the machine's time zone has no say. */
function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
