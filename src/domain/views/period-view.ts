import { isPeriodic, type Frequency, type PeriodicFrequency } from '../model/catalogue.ts';
import type { NoChange } from '../model/dataset.ts';
import { parsePeriod, periodsOfYear, type Period } from '../model/period.ts';
import { compareText } from './compare.ts';
import { optional } from './optional.ts';
import type { DutyView, FileView, PeriodView } from './view-types.ts';

/** A wrong year in one file name must not draw thousands of boxes. */
const MOST_PERIODS = 400;

/** Every period owed or given, oldest first, and those between them: a gap is seen. Empty for on-change data. */
export function makePeriodViews(
  frequency: Frequency,
  files: readonly FileView[],
  statements: readonly NoChange[],
  duties: readonly DutyView[],
): PeriodView[] {
  if (!isPeriodic(frequency)) return [];
  const dutyOf = new Map(
    duties.flatMap((duty) => (duty.kind === 'periodic' && duty.period ? [[duty.period, duty] as const] : [])),
  );
  const fileOf = new Map(files.toReversed().flatMap((file) => (file.period ? [[file.period, file] as const] : [])));
  const statementOf = new Map(statements.map((statement) => [statement.period, statement]));
  return fillGaps(frequency, new Set([...dutyOf.keys(), ...fileOf.keys(), ...statementOf.keys()])).map((period) => {
    const duty = dutyOf.get(period.id);
    const statement = statementOf.get(period.id);
    return {
      period: period.id,
      start: period.start,
      end: period.end,
      state: duty?.state ?? 'not-owed',
      ...optional('file', fileOf.get(period.id)),
      ...optional('noChange', statement && { statement: statement.statement, document: statement.document }),
      ...optional('duty', duty),
    };
  });
}

function fillGaps(frequency: PeriodicFrequency, ids: ReadonlySet<string>): Period[] {
  const named = [...ids].flatMap((id) => parsePeriod(id) ?? []).sort(comparePeriods);
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last) return [];
  const [from, to] = [Number(first.start.slice(0, 4)), Number(last.end.slice(0, 4))];
  const perYear = periodsOfYear(frequency, 2000).length || 1;
  if ((to - from + 1) * perYear > MOST_PERIODS) return named;
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const between = years
    .flatMap((year) => periodsOfYear(frequency, year))
    .filter((period) => !ids.has(period.id) && first.start <= period.start && period.end <= last.end);
  return [...named, ...between].sort(comparePeriods);
}

function comparePeriods(a: Period, b: Period): number {
  return compareText(a.start, b.start) || compareText(a.end, b.end);
}
