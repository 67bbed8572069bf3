import type { ColumnPlan } from './column-plan.ts';
import type { ColumnRun } from './column-run.ts';
import { judgeCell, type Judge } from './judge-cell.ts';
import { isMissingText } from './missing-text.ts';
import type { Scan } from './scan.ts';

/** Reads cells [from, to) of a column of days, times, years or months. Other forms than the usual one are judged as texts. */
export function scanFixed(
  plan: ColumnPlan & { kind: 'fixed' },
  run: ColumnRun,
  scan: Scan,
  judge: Judge,
  from: number,
  to: number,
) {
  const { bytes: b, starts, ends, width } = scan;
  const { read, below, above, missingLengths } = plan;
  const skipEmpty = plan.emptyIsMissing && !plan.rule.required;
  const keyed = run.keyed?.numbers;
  let [count, missing] = [0, 0];
  let { least, most } = run;
  let { leastRow, mostRow } = run;
  for (let r = from, o = from * width + run.index; r < to; r++, o += width) {
    const start = starts[o] as number;
    const end = ends[o] as number;
    if (start === end && skipEmpty) {
      missing++;
      continue;
    }
    const value = read(b, start, end);
    // NaN, which stands for every other form, is neither.
    if (!(value > below && value < above) || (missingLengths !== 0 && isMissingText(plan, b, start, end))) {
      judgeCell(judge, run, scan, r);
      continue;
    }
    count++;
    if (value < least) {
      least = value;
      leastRow = r;
    }
    if (value > most) {
      most = value;
      mostRow = r;
    }
    if (keyed) keyed[r] = value;
  }
  run.count += count;
  run.missing += missing;
  run.least = least;
  run.most = most;
  run.leastRow = leastRow;
  run.mostRow = mostRow;
}
