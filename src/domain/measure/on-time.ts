import type { Duty } from '../model/duty.ts';
import type { Day } from '../model/text.ts';

/** What the rate is counted from; a view of a duty will do as well as the duty. */
type Counted = Pick<Duty, 'state' | 'due'>;

/** Duties met on time among those whose last day is over, and everything that the rate leaves out, so that it can be gone over. */
export interface OnTime<D extends Counted = Duty> {
  /** Numerator: provided on time. */
  readonly met: number;
  /** Denominator: due before the day, neither waived nor unverified. `met` + `late` + `overdue`. */
  readonly due: number;
  readonly late: number;
  readonly overdue: number;
  /** Shown beside the rate, never counted in it. */
  readonly waived: number;
  readonly unverified: number;
  /** Those of the denominator. */
  readonly duties: readonly D[];
}

/**
 * The rate as of a day. A duty met before its last day counts only once that day is over, so that the rate of a day never falls
 * afterwards without a cause.
 */
export function measureOnTime<D extends Counted>(duties: readonly D[], asOf: Day): OnTime<D> {
  const ended = duties.filter((duty) => duty.due < asOf);
  const count = (state: Duty['state']) => ended.filter((duty) => duty.state === state).length;
  const counted = ended.filter(({ state }) => state === 'provided' || state === 'provided-late' || state === 'overdue');
  return {
    met: count('provided'),
    due: counted.length,
    late: count('provided-late'),
    overdue: count('overdue'),
    waived: count('waived'),
    unverified: count('unverified'),
    duties: counted,
  };
}

/** The rate by agency, topic, frequency or half-year: whatever the key tells; duties without a key are left out. By key. */
export function measureOnTimeBy<D extends Counted>(
  duties: readonly D[],
  asOf: Day,
  keyOf: (duty: D) => string | undefined,
): readonly (OnTime<D> & { readonly key: string })[] {
  const groups = new Map<string, D[]>();
  for (const duty of duties) {
    const key = keyOf(duty);
    if (key === undefined) continue;
    const known = groups.get(key);
    if (known) known.push(duty);
    else groups.set(key, [duty]);
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([key, group]) => ({ key, ...measureOnTime(group, asOf) }));
}

/** How the rate went from one span of time to the next, oldest first; `change` in duties per hundred, where both spans have a rate. */
export function measureTrend<D extends Counted>(
  duties: readonly D[],
  asOf: Day,
  spanOf: (due: Day) => string,
): readonly { readonly span: string; readonly rate?: number; readonly change?: number; readonly onTime: OnTime<D> }[] {
  let before: number | undefined;
  return measureOnTimeBy(duties, asOf, (duty) => spanOf(duty.due))
    .filter(({ due, waived, unverified }) => due + waived + unverified > 0)
    .map(({ key, ...onTime }) => {
      const rate = onTime.due > 0 ? (100 * onTime.met) / onTime.due : undefined;
      const change = rate !== undefined && before !== undefined ? rate - before : undefined;
      if (rate !== undefined) before = rate;
      return { span: key, ...(rate === undefined ? {} : { rate }), ...(change === undefined ? {} : { change }), onTime };
    });
}
