import { addDays } from '../calendar/day.ts';
import type { Agency } from '../model/agency.ts';
import type { Duty } from '../model/duty.ts';
import type { Desk } from '../model/reminder.ts';
import type { Day } from '../model/text.ts';
import { isOpen } from './find-reminders.ts';

const SOON_DAYS = 30;
const LATER_DAYS = 90;

/** The desk of every agency, also of one that has ended: its issue is to be closed. In the order of the registry. */
export function layDesks(agencies: readonly Agency[], duties: readonly Duty[], asOf: Day): Desk[] {
  const open = Map.groupBy(duties.filter(isOpen), (duty) => duty.agency);
  return agencies.map((agency) => layDesk(agency, (open.get(agency.id) ?? []).toSorted(byDue), asOf));
}

/** An issue stays open while something is overdue or due within 30 days. */
export function hasWork({ overdue, soon }: Desk): boolean {
  return overdue.length + soon.length > 0;
}

function layDesk(agency: Agency, own: readonly Duty[], asOf: Day): Desk {
  const [soon, later] = [addDays(asOf, SOON_DAYS), addDays(asOf, LATER_DAYS)];
  return {
    agency,
    overdue: own.filter((duty) => duty.due < asOf),
    soon: own.filter((duty) => duty.due >= asOf && duty.due <= soon),
    later: own.filter((duty) => duty.due > soon && duty.due <= later),
  };
}

function byDue(a: Duty, b: Duty): number {
  return a.due < b.due ? -1 : a.due > b.due ? 1 : a.id < b.id ? -1 : 1;
}
