import type { Rule } from '../../model/rule.ts';
import { feature, POINT } from '../example-table.ts';

/** A feature without a place is allowed, but mostly one that was forgotten (RFC 7946, 3.2). */
export const rule: Rule = {
  code: 'geojson/null-geometry',
  level: 'warning',
  article: '7.3',
  examples: { good: feature(POINT), bad: feature('null') },
};
