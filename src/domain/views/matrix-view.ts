import { daysBetween } from '../calendar/day.ts';
import type { PeriodicFrequency } from '../model/catalogue.ts';
import { parsePeriod, periodsOfYear, type Period } from '../model/period.ts';
import { compareText } from './compare.ts';
import type { MatrixView } from './deadline-types.ts';
import type { DutyView } from './view-types.ts';

/** How many periods stand side by side on a desk's screen. */
const MOST = 8;

/** A duty whose period is one of the calendar: it can stand in a matrix. */
interface Placed {
  readonly duty: DutyView;
  readonly period: Period;
}

/** Duties by subject and agency (down) and period (across), one matrix a length of period; lines in the order of `compare`. */
export function makeMatrices(duties: readonly DutyView[], compare: (a: DutyView, b: DutyView) => number): MatrixView[] {
  return [...Map.groupBy(duties.flatMap(place), ({ period }) => period.frequency)]
    .map(([frequency, own]) => makeMatrix(frequency, own, compare))
    .sort((a, b) => lengthOf(a) - lengthOf(b));
}

/** Short periods first. */
function lengthOf({ periods }: MatrixView): number {
  const period = parsePeriod(periods[0] ?? '');
  return period ? daysBetween(period.start, period.end) : 0;
}

/** Duties that no matrix can hold: an announced change is due by its day, not by a period. */
export function findUnplaced(duties: readonly DutyView[]): DutyView[] {
  return duties.filter((duty) => place(duty).length === 0);
}

function place(duty: DutyView): Placed[] {
  const period = duty.period ? parsePeriod(duty.period) : undefined;
  return period ? [{ duty, period }] : [];
}

function makeMatrix(
  frequency: PeriodicFrequency,
  placed: readonly Placed[],
  compare: (a: DutyView, b: DutyView) => number,
): MatrixView {
  const all = spanPeriods(frequency, placed);
  const periods = all.slice(-MOST);
  const lines = Map.groupBy(
    placed.map(({ duty }) => duty),
    ({ subject, kind, agency }) => `${subject.id} ${kind} ${agency}`,
  );
  const rows = [...lines.values()]
    .flatMap((line) => (line[0] ? [{ first: line[0], line }] : []))
    .sort((a, b) => compare(a.first, b.first))
    .map(({ first, line }) => {
      const dutyOf = new Map(line.map((duty) => [duty.period, duty]));
      return { ...headOf(first), cells: periods.map((period) => dutyOf.get(period)) };
    })
    .filter((row) => row.cells.some((cell) => cell !== undefined));
  return { frequency, periods, rows, earlier: all.length - periods.length };
}

function headOf({ subject, agencyRef, url }: DutyView) {
  return { subject, agency: agencyRef, url: url.slice(0, url.indexOf('#')) };
}

/** Every period from the first to the last, so that a gap is seen; a wrong year must not draw thousands. */
function spanPeriods(frequency: PeriodicFrequency, placed: readonly Placed[]): string[] {
  const named = [...new Map(placed.map(({ period }) => [period.id, period])).values()].sort((a, b) =>
    compareText(a.start, b.start),
  );
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last) return [];
  const [from, to] = [Number(first.start.slice(0, 4)), Number(last.end.slice(0, 4))];
  if (to - from > 40) return named.map((period) => period.id);
  return Array.from({ length: to - from + 1 }, (_, i) => periodsOfYear(frequency, from + i))
    .flat()
    .filter((period) => first.start <= period.start && period.end <= last.end)
    .map((period) => period.id);
}
