import type { Duty } from '../../domain/model/duty.ts';
import type { RemindPlan } from '../../domain/model/reminder.ts';
import type { Day } from '../../domain/model/text.ts';

/** `remind --format json`, `schemas/remind-plan.schema.json`. Agencies with nothing to do or to know are left out. */
export function planJson({ desks, dashboard }: RemindPlan, asOf: Day) {
  return {
    $schema: 'https://opendata.quangngai.gov.vn/schemas/remind-plan.schema.json',
    asOf,
    agencies: desks
      .filter(({ desk, actions, mail }) => desk.overdue.length + desk.soon.length + actions.length > 0 || mail)
      .map(({ desk, reminders, actions, mail, letter }) => ({
        agency: desk.agency.id,
        overdue: desk.overdue.map(idOf),
        soon: desk.soon.map(idOf),
        later: desk.later.map(idOf),
        reminders: reminders.map(({ duty, mark, keys }) => ({ duty: duty.id, mark, keys })),
        actions,
        ...(mail ? { mail: { file: mail.file, ...(mail.to ? { to: mail.to } : {}), body: mail.body, keys: mail.keys } } : {}),
        ...(letter ? { letter: letter.file } : {}),
      })),
    dashboard,
  };
}

function idOf(duty: Duty): string {
  return duty.id;
}
