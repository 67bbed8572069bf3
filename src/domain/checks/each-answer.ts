import type { Finding } from '../model/finding.ts';
import type { Portal } from '../model/portal.ts';
import type { Review, ReviewAnswer } from '../model/catalogue.ts';

/** What is wrong with one answer of a list review, at which of its keys. */
export interface AnswerFault {
  /** Key of the answer, e.g. `reason`; the answer itself where absent. */
  readonly key?: keyof ReviewAnswer;
  readonly args: Finding['args'];
}

/** Findings of a rule that looks at the answers of list reviews one by one. */
export function eachAnswer(
  portal: Portal,
  code: string,
  judge: (answer: ReviewAnswer, review: Review, index: number) => AnswerFault | undefined,
): Finding[] {
  return portal.reviews.flatMap((review) =>
    review.answers.flatMap((answer, i): Finding[] => {
      const fault = judge(answer, review, i);
      if (!fault) return [];
      const pointer = `/answers/${i}${fault.key ? `/${fault.key}` : ''}`;
      return [{ code, level: 'error', where: portal.locate(reviewPath(review), pointer), args: fault.args }];
    }),
  );
}

export function reviewPath({ half, agency }: Review): string {
  return `catalogue/reviews/${half}/${agency}.yaml`;
}
