import type { Rule } from '../../model/rule.ts';
import { BASE_FOLDER, agencyWith, quarter } from '../example-files.ts';

/** Art. 6.2: an account changes its own agency's folder; everything else is the operator's. */
export const rule: Rule = {
  code: 'agency/not-yours',
  level: 'error',
  article: '6.2',
  waivable: false,
  shownBy: 'review',
  examples: {
    good: { [`${BASE_FOLDER}/2026-Q3.csv`]: quarter(3) },
    bad: { 'catalogue/agencies/so-y-te.yaml': agencyWith({ accounts: '[can-bo-y-te, ban-be]' }) },
  },
};
