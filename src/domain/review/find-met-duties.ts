import { ledger } from '../ledger/ledger.ts';
import type { Duty } from '../model/duty.ts';
import type { History } from '../model/portal.ts';
import type { ReviewInput } from '../model/review.ts';
import { narrowToChange } from './narrow-to-change.ts';

/**
 * Duties that this change would meet if it passed now: the ledger of the head, its change landed as one more commit, against the
 * ledger of the base. `recommended` and `due` tell whether it is in time; lateness never blocks a submission.
 */
export function findMetDuties(input: ReviewInput): Duty[] {
  const { base, head, changes, asOf, now } = narrowToChange(input);
  const before = new Map(ledger(base, asOf).map((duty) => [duty.id, duty]));
  return ledger({ ...head, history: landNow(base.history, changes, now, head) }, asOf).filter((duty) => {
    const was = before.get(duty.id);
    return isAnswered(duty) && !(was && isAnswered(was));
  });
}

function isAnswered(duty: Duty): boolean {
  return duty.state === 'provided' || duty.state === 'provided-late' || duty.state === 'waived';
}

/** The base's history with the request landed on it as one more commit. */
export function landNow(history: History, changes: ReviewInput['changes'], now: string, head: ReviewInput['head']): History {
  if (history.kind !== 'git') return history;
  const id = '0'.repeat(40);
  const commit = {
    id,
    landed: now,
    subject: '',
    changes: changes.map(({ path, status, newBlob }) => ({ path, status, blob: newBlob })),
  };
  const known = new Set(history.statements.map((s) => `${s.folder} ${s.period} ${s.document}`));
  const fresh = head.datasets.flatMap((dataset) =>
    dataset.noChange
      .filter(({ period, document }) => !known.has(`${dataset.folder} ${period} ${document}`))
      .map(({ period, document }) => ({ folder: dataset.folder, statedIn: dataset.folder, period, document, commit: id })),
  );
  return { ...history, commits: [commit, ...history.commits], statements: [...history.statements, ...fresh] };
}
