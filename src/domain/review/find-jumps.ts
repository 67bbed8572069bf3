import type { Finding } from '../model/finding.ts';
import type { TableDiff } from '../model/review.ts';

/** From these on a reviewer must look: half the rows gone, a total three times what it was and a mean twice (a longer list alone is no jump). */
const LIMITS = { rowsLost: 0.5, totalFactor: 3, meanFactor: 2, keysLost: 0.3 };

/** Period over period (Art. 7.3): what a person would ask about, as warnings; never a reason to refuse. */
export function findJumps(diff: TableDiff, file: string, period: string): Finding[] {
  const warn = (code: string, args: Finding['args'], column?: string): Finding => ({
    code,
    level: 'warning',
    where: { file, ...(column === undefined ? {} : { column }) },
    args: { ...args, period },
  });
  const findings: Finding[] = diff.columnsRemoved.map((column) => warn('table/column-dropped', { column }, column));
  if (diff.rowsAfter <= diff.rowsBefore * LIMITS.rowsLost && diff.rowsBefore > 1) {
    findings.push(warn('table/shrunk', { before: diff.rowsBefore, after: diff.rowsAfter }));
  } else if (diff.removed.count > diff.rowsBefore * LIMITS.keysLost && diff.rowsBefore >= 10) {
    findings.push(warn('table/keys-removed', { removed: diff.removed.count, before: diff.rowsBefore }));
  }
  for (const { column, before, after } of diff.rowsBefore >= 5 ? diff.totals : []) {
    const means = [before / diff.rowsBefore, after / Math.max(1, diff.rowsAfter)] as const;
    if (factor(before, after) < LIMITS.totalFactor || factor(...means) < LIMITS.meanFactor) continue;
    findings.push(warn('table/total-jumped', { column, before, after }, column));
  }
  return findings;
}

/** How many times the larger is the smaller; 1 where one of them is nothing. */
function factor(a: number, b: number): number {
  const [small, large] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
  return small > 0 ? large / small : 1;
}
