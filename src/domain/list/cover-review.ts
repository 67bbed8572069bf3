import type { ListItem, ListVersion } from '../model/catalogue.ts';
import type { ReviewCoverage } from '../model/list-draft.ts';
import type { Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';

/** Of every agency that holds an item or has answered: for which of its items an answer is still to come (Art. 13.5). By id. */
export function coverReview(
  portal: Portal,
  half: string,
  base: ListVersion,
  holdersOf: (item: ListItem) => readonly string[],
  asOf: Day,
): ReviewCoverage[] {
  const reviews = new Map(
    portal.reviews.filter((review) => review.half === half && review.answered <= asOf).map((review) => [review.agency, review]),
  );
  const held = new Map<string, string[]>([...reviews.keys()].map((agency) => [agency, []]));
  for (const item of base.items) {
    for (const agency of holdersOf(item)) {
      const known = held.get(agency);
      if (known) known.push(item.code);
      else held.set(agency, [item.code]);
    }
  }
  return [...held]
    .map(([agency, codes]) => {
      const review = reviews.get(agency);
      const answered = new Set(review?.answers.flatMap(({ item, answer }) => (item && answer !== 'add' ? [item] : [])));
      return {
        agency,
        held: codes,
        unanswered: codes.filter((code) => !answered.has(code)),
        added: review?.answers.filter(({ answer }) => answer === 'add').length ?? 0,
        ...(review ? { answered: review.answered, document: review.document } : {}),
        illustrative: review?.illustrative ?? false,
      };
    })
    .sort((a, b) => (a.agency < b.agency ? -1 : 1));
}
