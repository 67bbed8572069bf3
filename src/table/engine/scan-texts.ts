import { hasOddLatin, hasPlainEnds, isPlainLetter, QUOTE, START_KINDS } from './byte-kinds.ts';
import { matchBytes } from './byte-pattern.ts';
import type { ColumnPlan } from './column-plan.ts';
import type { ColumnRun } from './column-run.ts';
import { judgeCell, type Judge } from './judge-cell.ts';
import { isMissingText } from './missing-text.ts';
import type { Scan } from './scan.ts';
import { findKnown } from './text-map.ts';

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
      (bounded && !fitsLength(b, start, end, minLength, maxLength)) ||
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

/** A letter takes one to four bytes, so that the bytes alone mostly tell. */
function fitsLength(b: Uint8Array, start: number, end: number, min: number, max: number): boolean {
  const bytes = end - start;
  if (bytes <= max && bytes >= min * 4) return true;
  let letters = 0;
  for (let i = start; i < end; i++) if (((b[i] as number) & 0xc0) !== 0x80) letters++;
  return letters <= max && letters >= min;
}

/** Doubled quotes undone, for the few cells that have them; kept, since a text column may be full of them. */
let spare = new Uint8Array(1024);

/** True for a cell that had to be looked at, where what is right about it can be told from its bytes all the same. */
function isPlainOdd(plan: ColumnPlan & { kind: 'text' }, scan: Scan, start: number, end: number): boolean {
  const { bytes: b } = scan;
  if (plan.pattern || plan.allowed || plan.missingLengths !== 0 || hasOddLatin(scan.view, start, end)) return false;
  if (end - start > spare.length) spare = new Uint8Array((end - start) * 2);
  let length = 0;
  for (let i = start; i < end; i++) {
    const byte = b[i] as number;
    if ((scan.kinds[byte] as number) > QUOTE && !isPlainLetter(b, i)) return false;
    // A quote that stands alone belongs to the reference's odd reading of NUL.
    if (byte === 34 && b[++i] !== 34) return false;
    spare[length++] = byte;
  }
  return length > 0 && hasPlainEnds(spare, 0, length) && fitsLength(spare, 0, length, plan.minLength, plan.maxLength);
}
