import { addDays } from '../calendar/day.ts';
import type { Agency } from '../model/agency.ts';
import type { Day } from '../model/text.ts';

/** Who has taken over the area of an ended unit, whole or in part, and since when. */
export interface Heir {
  readonly agency: string;
  readonly since: Day;
}

/** The living successors of a unit on a day, also over several reorganisations; none while it exists. */
export type FindHeirs = (unit: string, day: Day) => readonly Heir[];

/** After the Civil Code, Art. 88–90: merged or divided, what was owed goes to whoever came after. */
export function makeHeirs(agencies: readonly Agency[]): FindHeirs {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const successors = new Map<string, Agency[]>();
  for (const agency of agencies)
    for (const { agency: before } of agency.predecessors) {
      const known = successors.get(before);
      if (known) known.push(agency);
      else successors.set(before, [agency]);
    }
  const follow = (unit: string, day: Day, seen: ReadonlySet<string>): readonly Heir[] => {
    const ended = byId.get(unit)?.validTo;
    if (ended === undefined || ended >= day) return [];
    return (successors.get(unit) ?? []).flatMap((next) => {
      if (seen.has(next.id) || (next.validFrom ?? day) > day) return [];
      if ((next.validTo ?? day) >= day) return [{ agency: next.id, since: addDays(ended, 1) }];
      return follow(next.id, day, new Set([...seen, next.id]));
    });
  };
  return (unit, day) => follow(unit, day, new Set([unit]));
}
