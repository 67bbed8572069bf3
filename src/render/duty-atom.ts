import type { AgencyView, DutyView, SiteView } from '../domain/views/view-types.ts';
import { addDays } from '../domain/calendar/day.ts';
import type { Day } from '../domain/model/text.ts';
import { outputWords } from '../words/outputs.ts';
import { sayReckoning } from '../words/reckoning.ts';
import { sayPeriod } from '../words/site-periods.ts';
import { dutyKindWords, sayStateOf } from '../words/site-states.ts';
import { absolute, tagOf } from './addresses.ts';
import { escapeXml } from './xml.ts';

const MOST_ENTRIES = 50;

/**
 * What became of an agency's duties, as an Atom feed (RFC 4287) in Vietnamese, newest first. A duty is another entry in each state,
 * so that a reader tells of it when it falls due and again when it is met; what is not yet due is no news.
 */
export function dutyFeed(view: SiteView, agency: AgencyView): string {
  const news = agency.duties.filter((duty) => duty.state !== 'not-due').map((duty) => ({ duty, day: dayOf(duty) }));
  news.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.duty.id < b.duty.id ? -1 : 1));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
  <id>${tagOf(view, `duties/${agency.id}`)}</id>
  <title>${escapeXml(`${outputWords.calendarName.vi}: ${agency.name.vi}`)}</title>
  <link rel="self" type="application/atom+xml" href="${escapeXml(absolute(view, `${agency.url}feed.atom`))}"/>
  <link rel="alternate" type="text/html" hreflang="vi" href="${escapeXml(absolute(view, agency.url))}"/>
  <updated>${news[0]?.day ?? view.asOf}T00:00:00+07:00</updated>
  <author><name>${escapeXml(view.operator.name.vi)}</name></author>
${news
  .slice(0, MOST_ENTRIES)
  .map(({ duty, day }) => entry(view, duty, day))
  .join('')}</feed>
`;
}

function entry(view: SiteView, duty: DutyView, day: Day): string {
  const what = `${(duty.itemRef?.title ?? dutyKindWords[duty.kind]).vi}${duty.period ? `, ${sayPeriod(duty.period).vi}` : ''}`;
  return `  <entry>
    <id>${tagOf(view, `duty/${duty.id}/${duty.state}`)}</id>
    <title>${escapeXml(`${what}: ${sayStateOf(duty).vi}`)}</title>
    <link rel="alternate" type="text/html" href="${escapeXml(absolute(view, duty.url))}"/>
    <updated>${day}T00:00:00+07:00</updated>
    <summary>${escapeXml(sayReckoning(duty.reckoning, 'vi'))}</summary>
    <category term="${duty.state}"/>
  </entry>
`;
}

/** The day on which the duty came into its state, as far as the ledger tells it; a state has no day of its own while it is open. */
function dayOf({ state, due, opens, evidence }: DutyView): Day {
  return evidence?.day ?? (state === 'overdue' ? addDays(due, 1) : opens);
}
