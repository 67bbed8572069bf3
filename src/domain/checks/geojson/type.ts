import type { Rule } from '../../model/rule.ts';
import { feature, POINT } from '../example-table.ts';

/** A GeoJSON object of no known type; capitals count (RFC 7946, 1.4). */
export const rule: Rule = {
  code: 'geojson/type',
  level: 'error',
  article: '7.3',
  waivable: false,
  examples: { good: feature(POINT), bad: feature('{"type": "point", "coordinates": [108.8044, 15.1205]}') },
};
