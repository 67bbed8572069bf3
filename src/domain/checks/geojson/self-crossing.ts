import type { Rule } from '../../model/rule.ts';
import { feature } from '../example-table.ts';

/** An outline that crosses itself has no clear inside: its area is counted wrongly. */
export const rule: Rule = {
  code: 'geojson/self-crossing',
  level: 'warning',
  article: '7.3',
  examples: {
    good: feature(
      '{"type": "Polygon", "coordinates": [[[108.1, 14.1], [108.3, 14.1], [108.3, 14.3], [108.1, 14.2], [108.1, 14.1]]]}',
    ),
    bad: feature(
      '{"type": "Polygon", "coordinates": [[[108.1, 14.1], [108.3, 14.3], [108.3, 14.1], [108.1, 14.2], [108.1, 14.1]]]}',
    ),
  },
};
