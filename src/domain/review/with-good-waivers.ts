import type { Portal } from '../model/portal.ts';
import type { ReviewInput } from '../model/review.ts';
import { isOperator } from './find-owner-faults.ts';

/**
 * The head as it is to be judged: under the waivers of the base, so that nobody waives his own findings. Only the operator, whose
 * record they are, may bring data and waiver in one request.
 */
export function withGoodWaivers({ author, base, head, asOf }: Pick<ReviewInput, 'author' | 'base' | 'head' | 'asOf'>): Portal {
  return isOperator(base, author, asOf) ? head : { ...head, waivers: base.waivers };
}
