import type { Rule } from '../../model/rule.ts';
import { collection, feature, POINT } from '../example-table.ts';

/** A feature needs `properties` and `geometry` and nothing of other objects (RFC 7946, 3.2 and 7.1). */
export const rule: Rule = {
  code: 'geojson/feature',
  level: 'error',
  article: '7.3',
  waivable: false,
  examples: { good: feature(POINT), bad: collection(`{"type": "Feature", "geometry": ${POINT}}`) },
};
