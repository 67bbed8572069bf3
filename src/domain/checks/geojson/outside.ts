import type { Rule } from '../../model/rule.ts';
import { feature, POINT } from '../example-table.ts';

/** A position outside the province is mostly a slip; some data rightly reach beyond it. */
export const rule: Rule = {
  code: 'geojson/outside',
  level: 'warning',
  article: '7.3',
  examples: { good: feature(POINT), bad: feature('{"type": "Point", "coordinates": [105.85, 21.03]}') },
};
