import { measureOnTimeBy, measureTrend } from '../measure/on-time.ts';
import { parsePeriod } from '../model/period.ts';
import type { Day } from '../model/text.ts';
import { compareText } from './compare.ts';
import type { DutyView } from './view-types.ts';

const MOST_HALVES = 8;

/** Met on time, of those whose last day is over, in one group of duties. */
export interface OnTimeCount {
  readonly key: string;
  readonly met: number;
  readonly due: number;
}

export interface OnTimeTrend {
  /** By half-year as the assessments cut the year, oldest first, the latest eight of which something came due: `2026-H1`. */
  readonly halves: readonly OnTimeCount[];
  /** By frequency, or by kind where a duty is not periodic; the largest first. */
  readonly frequencies: readonly OnTimeCount[];
}

export function makeTrend(duties: readonly DutyView[], halfOf: (day: Day) => string, asOf: Day): OnTimeTrend {
  const halves = measureTrend(duties, asOf, halfOf).map(({ span, onTime: { met, due } }) => ({ key: span, met, due }));
  const groups = measureOnTimeBy(duties, asOf, groupOf).map(({ key, met, due }) => ({ key, met, due }));
  return {
    halves: halves.filter(cameDue).slice(-MOST_HALVES),
    frequencies: groups.filter(cameDue).sort((a, b) => b.due - a.due || compareText(a.key, b.key)),
  };
}

function cameDue({ due }: OnTimeCount): boolean {
  return due > 0;
}

function groupOf({ kind, period }: DutyView): string {
  return (kind === 'periodic' && period && parsePeriod(period)?.frequency) || kind;
}
