import type { Review } from '../model/review.ts';

export type Verdict = 'accepted' | 'attention' | 'refused';

/** Errors refuse; warnings and vanishing duties ask for a look; else there is nothing to do. */
export function verdictOf(review: Review): Verdict {
  if (review.findings.some((finding) => finding.level === 'error')) return 'refused';
  return review.findings.length > 0 || review.vanished.length > 0 ? 'attention' : 'accepted';
}
