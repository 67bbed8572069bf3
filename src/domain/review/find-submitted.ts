import type { Instant } from '../model/text.ts';

/** One commit of a request: what it holds that can meet a duty, and when the check let it pass. */
export interface Version {
  readonly commit: string;
  /** Equal where data files and statements are the same to the byte. */
  readonly evidence: string;
  readonly passed: readonly Instant[];
}

/**
 * When what is merged was first in order: the earliest pass of a version with the same data and statements as the last one. So a
 * corrected title or an updated branch costs nobody a day, and data that came later than an early, empty request did not come early.
 * Undefined where the last version never passed.
 * @param versions of the request, the last one first
 */
export function findSubmitted(versions: readonly Version[]): Instant | undefined {
  const [last] = versions;
  if (!last || last.passed.length === 0) return undefined;
  const passes = versions.filter((version) => version.evidence === last.evidence).flatMap((version) => version.passed);
  return passes.sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}
