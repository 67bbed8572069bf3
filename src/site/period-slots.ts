import { parsePeriod } from '../domain/model/period.ts';

const PER_ROW = { biennial: 0, annual: 0, 'half-yearly': 2, quarterly: 4, bimonthly: 6, monthly: 6, weekly: 0 } as const;

/** How many periods stand in a row, so that the same quarter of each year stands in one column; 0 where rows have no meaning. */
export function periodsPerRow(id: string | undefined): number {
  const frequency = id === undefined ? undefined : parsePeriod(id)?.frequency;
  return frequency ? PER_ROW[frequency] : 0;
}

/** Column of a period in its row, 1 = first. */
export function periodSlot(id: string): number {
  const period = parsePeriod(id);
  const month = Number(period?.start.slice(5, 7) ?? 1);
  const perRow = periodsPerRow(id);
  return period?.frequency === 'monthly' ? ((month - 1) % 6) + 1 : Math.floor(((month - 1) * perRow) / 12) + 1;
}
