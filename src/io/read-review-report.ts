import { readFileSync, statSync } from 'node:fs';
import type { ReviewReport } from '../domain/model/review-report.ts';
import { engineShapes } from './source.ts';

/** Ten thousand problems are some 5 MB; more than this is no report of ours. */
const LARGEST = 20_000_000;

/**
 * The report that `review --out` wrote, which is not to be believed blindly: whoever reads it has a token, and what it holds
 * comes from a stranger's files. Undefined where it is missing, too large, no JSON, or does not fit its schema.
 */
export function readReviewReport(path: string): ReviewReport | undefined {
  try {
    if (statSync(path).size > LARGEST) return undefined;
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return engineShapes().check('review-report', value, path).length === 0 ? (value as ReviewReport) : undefined;
  } catch {
    return undefined;
  }
}
