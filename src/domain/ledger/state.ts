import { daysBetween } from '../calendar/day.ts';
import type { Duty, Evidence } from '../model/duty.ts';
import type { Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';
import type { Found } from './evidence.ts';
import type { Owed } from './owed.ts';

/**
 * How a duty stands on a day, and the evidence that says so. `waiver` is the one in force when the evidence came, or on the day itself:
 * who provides under an exception is not late for it, or it would be better to provide nothing.
 */
export function stateOf(
  { portal, asOf }: { readonly portal: Portal; readonly asOf: Day },
  owed: Owed,
  found: Found,
  waiver: Evidence | undefined,
): Pick<Duty, 'state' | 'days' | 'evidence'> {
  const { due } = owed.reckoning;
  const { evidence } = found;
  const late = evidence ? daysBetween(due, evidence.day) : 0;
  if (evidence && late <= 0) return { state: 'provided', evidence };
  if (evidence && waiver) return { state: 'waived', evidence: waiver };
  if (evidence && !isBeforeRecords(portal, owed, found)) return { state: 'provided-late', days: late, evidence };
  if (evidence) return { state: 'unverified', evidence };
  if (waiver) return { state: 'waived', evidence: waiver };
  if (found.unverified) return { state: 'unverified' };
  const left = daysBetween(asOf, due);
  if (left < 0) return isBeforeRecords(portal, owed, found) ? { state: 'unverified' } : { state: 'overdue', days: -left };
  return { state: left <= portal.regulation.dueSoonDays ? 'due-soon' : 'not-due', days: left };
}

/**
 * Nobody kept records here when this was due, so their absence proves nothing; nor does the first sign of a dataset prove that it was
 * not provided before. What the operator attests by itself stands.
 */
function isBeforeRecords({ settings }: Portal, { kind, reckoning }: Owed, { evidence }: Found): boolean {
  if (kind === 'periodic' || kind === 'on-change' || settings.recordsFrom === undefined) return false;
  const implied = kind === 'first-provision' && evidence?.kind === 'landing';
  return reckoning.due < settings.recordsFrom && (evidence === undefined || implied);
}
