import type { ItemProposal, Review, ReviewAnswer } from '../../src/domain/model/catalogue.ts';

/** Fields that an agency proposes; what is not given says nothing. */
export const proposal = (given: Partial<ItemProposal>): ItemProposal => ({ fields: [], formats: [], cooperating: [], ...given });

/** The answers of an agency for the second half of 2026. */
export function makeReview(agency: string, answers: readonly ReviewAnswer[], given: Partial<Review> = {}): Review {
  return { half: '2026-H2', agency, answered: '2026-11-20', document: `12/${agency}`, illustrative: true, answers, ...given };
}
