import { carry } from '../exact-sum.ts';
import type { ColumnPlan } from './column-plan.ts';
import type { ColumnRun } from './column-run.ts';
import { judgeCell, type Judge } from './judge-cell.ts';
import { isMissingText } from './missing-text.ts';
import type { Scan } from './scan.ts';

/** Powers of ten that doubles hold exactly: dividing by one rounds once, as reading the decimal does. */
const POWERS = Float64Array.from({ length: 16 }, (_, i) => Number(`1e${i}`));
const MAX_DIGITS = 15;

/**
 * Reads cells [from, to) of a column of numbers: an optional minus, up to 15 digits, perhaps a decimal character among them.
 * Doubles keep such numbers apart and in order; every other form is judged as a text. The digits are gathered as a whole number,
 * nine of them in 32 bits, and summed as such.
 */
export function scanNumbers(
  plan: ColumnPlan & { kind: 'number' },
  run: ColumnRun,
  scan: Scan,
  judge: Judge,
  from: number,
  to: number,
) {
  const { bytes: b, starts, ends, width } = scan;
  const { point, below, above, missingLengths } = plan;
  const skipEmpty = plan.emptyIsMissing && !plan.rule.required;
  const keyed = run.keyed?.numbers;
  const { scales } = run.sum;
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
    let i = start;
    const negative = b[i] === 45;
    if (negative) i++;
    const first = i;
    let whole = 0;
    let digit = (b[i] as number) - 48;
    // A delimiter, line end or quote follows every cell, so that the end of the digits needs no index.
    while (digit >>> 0 < 10 && i - first < 9) {
      whole = (Math.imul(whole, 10) + digit) | 0;
      digit = (b[++i] as number) - 48;
    }
    let mantissa = whole;
    while (digit >>> 0 < 10) {
      mantissa = mantissa * 10 + digit;
      digit = (b[++i] as number) - 48;
    }
    let digits = i - first;
    let decimals = 0;
    if (digit + 48 === point && digits > 0) {
      const behind = ++i;
      digit = (b[i] as number) - 48;
      while (digit >>> 0 < 10) {
        mantissa = mantissa * 10 + digit;
        digit = (b[++i] as number) - 48;
      }
      decimals = i - behind;
      digits = decimals === 0 ? 0 : digits + decimals;
    }
    if (i !== end || digits === 0 || digits > MAX_DIGITS || (missingLengths !== 0 && isMissingText(plan, b, start, end))) {
      judgeCell(judge, run, scan, r);
      continue;
    }
    if (negative) mantissa = -mantissa;
    const value = decimals === 0 ? mantissa : mantissa / (POWERS[decimals] as number);
    if (value <= below || value >= above) {
      judgeCell(judge, run, scan, r);
      continue;
    }
    count++;
    const sum = (scales[decimals] as number) + mantissa;
    scales[decimals] = sum;
    if (sum > 4e15 || sum < -4e15) carry(run.sum, decimals);
    if (value < least) {
      least = value;
      leastRow = r;
    }
    if (value > most) {
      most = value;
      mostRow = r;
    }
    if (keyed) keyed[r] = value + 0;
  }
  run.count += count;
  run.numbers += count;
  run.missing += missing;
  run.least = least;
  run.most = most;
  run.leastRow = leastRow;
  run.mostRow = mostRow;
}
