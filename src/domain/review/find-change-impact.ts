import type { Finding } from '../model/finding.ts';
import type { Impact } from '../model/impact.ts';
import type { ReviewInput } from '../model/review.ts';
import { findImpact } from './find-impact.ts';
import { landNow } from './find-met-duties.ts';

/** What a request would do to who owes what; nothing where it leaves the catalogue alone. */
export function findChangeImpact({ base, head, changes, asOf, now }: ReviewInput): Impact | undefined {
  if (!changes.some(({ path }) => path.startsWith('catalogue/'))) return undefined;
  return findImpact(base, { ...head, history: landNow(base.history, changes, now, head) }, asOf);
}

/** An overdue duty does not go away by a change of the list: the reviewer is told (Art. 7.1). */
export function findFreed(impact: Impact | undefined, changes: ReviewInput['changes']): Finding[] {
  const freed = impact?.freed ?? [];
  const [change] = changes.filter(({ path }) => path.startsWith('catalogue/'));
  if (freed.length === 0 || !change) return [];
  const shown = freed.slice(0, 10).map(({ id }) => id);
  const args = { count: freed.length, duties: `${shown.join(', ')}${freed.length > shown.length ? ', …' : ''}` };
  return [{ code: 'list/frees-overdue', level: 'warning', where: { file: change.path }, args }];
}
