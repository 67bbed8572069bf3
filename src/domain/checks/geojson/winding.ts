import type { Rule } from '../../model/rule.ts';
import { feature } from '../example-table.ts';

/** Outlines run counterclockwise and holes clockwise (RFC 7946, 3.1.6); readers accept the other way, some maps fill the rest of the earth. */
export const rule: Rule = {
  code: 'geojson/winding',
  level: 'warning',
  article: '7.3',
  examples: {
    good: feature('{"type": "Polygon", "coordinates": [[[108.1, 14.1], [108.2, 14.1], [108.2, 14.2], [108.1, 14.1]]]}'),
    bad: feature('{"type": "Polygon", "coordinates": [[[108.1, 14.1], [108.2, 14.2], [108.2, 14.1], [108.1, 14.1]]]}'),
  },
};
