import type { Rule } from '../../model/rule.ts';
import { feature, POINT } from '../example-table.ts';

/** Coordinates must be nested as their type asks, each position two or three numbers (RFC 7946, 3.1). */
export const rule: Rule = {
  code: 'geojson/coordinates',
  level: 'error',
  article: '7.3',
  waivable: false,
  examples: { good: feature(POINT), bad: feature('{"type": "Point", "coordinates": ["108.8044", "15.1205"]}') },
};
