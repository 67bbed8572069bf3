import type { Rule } from '../../model/rule.ts';
import { feature, POINT } from '../example-table.ts';

/** Latitude before longitude: the point would lie beyond the pole. */
export const rule: Rule = {
  code: 'geojson/swapped',
  level: 'warning',
  article: '7.3',
  examples: { good: feature(POINT), bad: feature('{"type": "Point", "coordinates": [15.1205, 108.8044]}') },
};
