import type { Rule } from '../../model/rule.ts';
import { feature, POINT } from '../example-table.ts';

/** More than seven decimals are noise of a conversion and make the file large. */
export const rule: Rule = {
  code: 'geojson/precision',
  level: 'warning',
  article: '7.3',
  examples: { good: feature(POINT), bad: feature('{"type": "Point", "coordinates": [108.80441234567, 15.1205]}') },
};
