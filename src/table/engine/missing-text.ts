import type { ColumnPlan } from './column-plan.ts';

/** True where the cell is one of the column's texts, other than the empty one, that mean no value. */
export function isMissingText(plan: ColumnPlan, b: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (((plan.missingLengths >>> Math.min(length, 31)) & 1) === 0) return false;
  return plan.missingTexts.some((text) => text.length === length && text.every((byte, i) => byte === b[start + i]));
}
