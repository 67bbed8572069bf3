import { literalDay, reckonDays } from '../calendar/reckon.ts';
import { addDays } from '../calendar/day.ts';
import { makeDaysOff, type DaysOff } from '../calendar/days-off.ts';
import type { ListItem, ListVersion, PeriodicFrequency } from '../model/catalogue.ts';
import type { DutyKind, Reckoning } from '../model/duty.ts';
import { periodsOfYear, type Period } from '../model/period.ts';
import type { Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';

/** A duty before anybody asked who holds it and what came: what, when it opens, when it is due. */
export interface Owed {
  readonly kind: DutyKind;
  readonly item: ListItem;
  /** Only this agency, where an announced change names one. */
  readonly agency?: string;
  readonly period: string;
  readonly opens: Day;
  readonly recommended: Day;
  readonly reckoning: Reckoning;
}

/** All periodic and on-change duties of the lists, for periods that have begun by `until` and changes announced by then. */
export function findOwed(portal: Portal, until: Day): Owed[] {
  const daysOff = makeDaysOff(portal.holidays);
  return reigns(portal.lists).flatMap((reign) =>
    reign.list.items.flatMap((item) =>
      item.frequency === 'on-change'
        ? owedOnChange(portal, reign, item, until, daysOff)
        : owedPeriods(portal, reign, item, item.frequency, until, daysOff),
    ),
  );
}

/** A list version and the days it is in force: until the day before the next one. */
interface Reign {
  readonly list: ListVersion;
  readonly from: Day;
  readonly to?: Day;
}

export function reigns(lists: readonly ListVersion[]): Reign[] {
  return lists.map((list, i) => {
    const next = lists[i + 1];
    return { list, from: list.inForceFrom, ...(next ? { to: addDays(next.inForceFrom, -1) } : {}) };
  });
}

/** Art. 7.6 a–c. A period is owed under the list in force on its last day, from the regulation's effect and the item's roadmap on. */
function owedPeriods(
  portal: Portal,
  reign: Reign,
  item: ListItem,
  frequency: PeriodicFrequency,
  until: Day,
  daysOff: DaysOff,
): Owed[] {
  const { regulation } = portal;
  const rule = regulation.periodic.find((r) => r.frequency === frequency);
  if (!rule) return [];
  const from = regulation.effective > reign.from ? regulation.effective : reign.from;
  return periodsEnding(frequency, from, reign.to, until)
    .filter((period) => !item.ends || period.end <= item.ends)
    .map((period) => {
      const opens = addDays(period.end, 1);
      const start = { day: opens, is: 'first-day-of-next-period', article: rule.article } as const;
      return {
        kind: 'periodic' as const,
        item,
        period: period.id,
        opens,
        recommended: literalDay(opens, rule.days),
        reckoning: reckonDays(start, rule.days, regulation.counting, daysOff),
      };
    })
    .filter((owed) => !item.roadmap || owed.reckoning.due >= item.roadmap);
}

function periodsEnding(frequency: PeriodicFrequency, from: Day, to: Day | undefined, until: Day): Period[] {
  const periods: Period[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year++) {
    for (const period of periodsOfYear(frequency, year)) {
      if (period.end >= from && (!to || period.end <= to) && period.start <= until) periods.push(period);
    }
  }
  return periods;
}

/** Art. 7.6 d: one duty per announced change, under the list in force on that day. */
function owedOnChange(portal: Portal, reign: Reign, item: ListItem, until: Day, daysOff: DaysOff): Owed[] {
  const { regulation } = portal;
  return portal.changes
    .filter((change) => change.item === item.code && change.announced <= until)
    .filter((change) => change.announced >= reign.from && (!reign.to || change.announced <= reign.to))
    .filter((change) => change.announced >= regulation.effective)
    .map((change) => ({
      kind: 'on-change' as const,
      item,
      ...(change.agency ? { agency: change.agency } : {}),
      period: change.announced,
      opens: change.announced,
      recommended: literalDay(change.announced, regulation.onChange.days),
      reckoning: reckonDays(
        { day: change.announced, is: 'announcement', article: regulation.onChange.article },
        regulation.onChange.days,
        regulation.counting,
        daysOff,
      ),
    }));
}
