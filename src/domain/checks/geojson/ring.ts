import type { Rule } from '../../model/rule.ts';
import { feature } from '../example-table.ts';

/** The outline of an area is closed and has at least four positions (RFC 7946, 3.1.6). */
export const rule: Rule = {
  code: 'geojson/ring',
  level: 'error',
  article: '7.3',
  examples: {
    good: feature('{"type": "Polygon", "coordinates": [[[108.1, 14.1], [108.2, 14.1], [108.2, 14.2], [108.1, 14.1]]]}'),
    bad: feature('{"type": "Polygon", "coordinates": [[[108.1, 14.1], [108.2, 14.1], [108.2, 14.2], [108.1, 14.2]]]}'),
  },
};
