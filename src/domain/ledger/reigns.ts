import { addDays } from '../calendar/day.ts';
import type { ListVersion } from '../model/catalogue.ts';
import type { Day } from '../model/text.ts';

/** A list version and the days it is in force: until the day before the next one. */
export interface Reign {
  readonly list: ListVersion;
  readonly from: Day;
  readonly to?: Day;
}

/** The list versions that had been issued by a day, with their days in force; oldest first. */
export function findReigns(lists: readonly ListVersion[], asOf: Day): Reign[] {
  const known = lists.filter((list) => list.issued <= asOf);
  return known.map((list, i) => {
    const next = known[i + 1];
    return { list, from: list.inForceFrom, ...(next ? { to: addDays(next.inForceFrom, -1) } : {}) };
  });
}
