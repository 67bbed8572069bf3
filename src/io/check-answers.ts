import { listReviewRules } from '../domain/checks/list-review-rules.ts';
import type { Review } from '../domain/model/catalogue.ts';
import type { Finding } from '../domain/model/finding.ts';
import type { Portal } from '../domain/model/portal.ts';
import type { Day } from '../domain/model/text.ts';

/** What the rules of the review find in answers that are not in the portal yet; `where.pointer` says in which. */
export function checkAnswers(portal: Portal, review: Review, asOf: Day): Finding[] {
  const tried: Portal = { ...portal, reviews: [review], locate: (file, pointer = '') => ({ file, pointer }) };
  return listReviewRules.flatMap((rule) => rule.check?.(tried, asOf) ?? []);
}
