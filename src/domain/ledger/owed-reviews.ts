import { lastWorkingDay, reckonUntil } from '../calendar/reckon.ts';
import type { Agency } from '../model/agency.ts';
import type { Regulation } from '../model/regulation.ts';
import { periodsOfYear, type Period } from '../model/period.ts';
import type { Bearer, Owed } from './owed.ts';
import type { OwedContext } from './owed-context.ts';
import { yearsBetween } from './terms.ts';

/**
 * Art. 13.5: every agency bound by the regulation (Art. 2.1) reviews its part of the list at least once in six months; Art. 11.3: the
 * operator proposes the next list as often. One review per half-year that lies wholly under the regulation and has a list to review.
 */
export function owedReviews(context: OwedContext): Owed[] {
  const { portal, reigns, until } = context;
  const { listReview, effective } = portal.regulation;
  if (!listReview) return [];
  const first = reigns[0]?.from;
  const halves = yearsBetween(effective, until)
    .flatMap((year) => periodsOfYear('half-yearly', year))
    .filter((half) => half.start >= effective && half.start <= until && first !== undefined && first <= half.end);
  let before: Owed | undefined;
  return halves.flatMap((half) => {
    const proposal = review(context, half, 'list-proposal', { is: 'operator' }, listReview.operatorArticle);
    const linked = before ? { ...proposal, before } : proposal;
    before = linked;
    return [
      ...portal.agencies
        .filter((agency) => mustReview(agency, half, listReview))
        .map((agency) => review(context, half, 'list-review', { is: 'agency', agency: agency.id }, listReview.article)),
      linked,
    ];
  });
}

/** An agency that ends with the half-year has nothing left to review: its successors do. */
function mustReview(agency: Agency, half: Period, { agencies }: NonNullable<Regulation['listReview']>): boolean {
  const { kind, validFrom, validTo } = agency;
  return agencies.includes(kind) && (validFrom ?? half.end) <= half.end && (validTo === undefined || validTo > half.end);
}

function review({ portal, daysOff }: OwedContext, half: Period, name: string, by: Bearer, article: string): Owed {
  return {
    kind: 'list-review',
    name,
    by,
    period: half.id,
    opens: half.start,
    recommended: lastWorkingDay(half.end, daysOff),
    reckoning: reckonUntil({ day: half.end, is: 'end-of-half', article }, portal.regulation.counting, daysOff),
  };
}
