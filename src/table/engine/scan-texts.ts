import { hasOddLatin, hasPlainEnds, isPlainLetter, QUOTE, START_KINDS } from './byte-kinds.ts';
import { matchBytes } from './byte-pattern.ts';
import type { ColumnPlan } from './column-plan.ts';
import type { ColumnRun } from './column-run.ts';
import { judgeCell, type Judge } from './judge-cell.ts';
import { isMissingText } from './missing-text.ts';
import type { Scan } from './scan.ts';
import { findKnown } from './find-text.ts';

/**
 * Reads cells [from, to) of a column of texts. What lies between its ends was looked at when the records were cut; a cell whose
 * ends, length, pattern or place in a list of values are not plainly right is judged as a text.
 */
export function scanTexts(
  plan: ColumnPlan & { kind: 'text' },
  run: ColumnRun,
  scan: Scan,
  judge: Judge,
  from: number,
  to: number,
) {
  const { bytes: b, view, starts, ends, width } = scan;
  const { minLength, maxLength, pattern, allowed, missingLengths } = plan;
  const bounded = minLength > 0 || maxLength < Infinity;
  const skipEmpty = plan.emptyIsMissing && !plan.rule.required;
  let count = 0;
  let missing = 0;
  for (let r = from, o = from * width + run.index; r < to; r++, o += width) {
    const start = starts[o] as number;
    const end = ends[o] as number;
    const length = end - start;
    if (length === 0 && skipEmpty) {
      missing++;
      continue;
    }
    if (
      length <= 0 ||
      START_KINDS[b[start] as number] !== 0 ||
      (b[end - 1] as number) <= 32 ||
      (missingLengths !== 0 && isMissingText(plan, b, start, end)) ||
      (bounded && !fitsLength(b, start, end, 0, minLength, maxLength)) ||
      (pattern ? matchBytes(pattern, b, start, end) !== 1 : hasOddLatin(view, start, end)) ||
      (allowed && findKnown(allowed, view, start, end) < 0)
    ) {
      if (end < 0 && !run.vocabulary && !run.keyed && isPlainOdd(plan, scan, start, ~end)) count++;
      else judgeCell(judge, run, scan, r);
    } else count++;
  }
  run.count += count;
  run.missing += missing;
}

/**
 * A letter takes one to four bytes, so that the bytes alone mostly tell.
 * @param less letters that do not count
 */
function fitsLength(b: Uint8Array, start: number, end: number, less: number, min: number, max: number): boolean {
  const bytes = end - start - less;
  if (bytes <= max && bytes >= min * 4) return true;
  let letters = -less;
  for (let i = start; i < end; i++) if (((b[i] as number) & 0xc0) !== 0x80) letters++;
  return letters <= max && letters >= min;
}

/**
 * True for a cell that had to be looked at, where what is right about it can be told from its bytes all the same. Doubled quotes
 * stand for one letter each; they change nothing else, neither what stands beside them nor the ends.
 */
function isPlainOdd(plan: ColumnPlan & { kind: 'text' }, scan: Scan, start: number, end: number): boolean {
  const { bytes: b, kinds } = scan;
  if (plan.pattern || plan.allowed || plan.missingLengths !== 0 || hasOddLatin(scan.view, start, end)) return false;
  let doubled = 0;
  for (let i = start; i < end; i++) {
    if ((kinds[b[i] as number] as number) < QUOTE) continue;
    if (b[i] === 34) {
      // A quote that stands alone belongs to the reference's odd reading of NUL.
      if (b[++i] !== 34) return false;
      doubled++;
    } else if (!isPlainLetter(b, i)) return false;
  }
  return end > start && hasPlainEnds(b, start, end) && fitsLength(b, start, end, doubled, plan.minLength, plan.maxLength);
}
