import type { Rule } from '../model/rule.ts';
import { contentRules } from './content-rules.ts';
import { dataRules } from './data-rules.ts';
import { harvestRules } from './harvest-rules.ts';
import { listReviewRules } from './list-review-rules.ts';
import { privacyRules } from './privacy-rules.ts';
import { xlsxRules } from './xlsx-rules.ts';

/** Every rule of the portal. Each has words in `words/`, examples that are its tests, and a help page. */
export const rules: readonly Rule[] = [
  ...contentRules,
  ...listReviewRules,
  ...dataRules,
  ...privacyRules,
  ...xlsxRules,
  ...harvestRules,
];
