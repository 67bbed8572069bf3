import type { Rule } from '../../model/rule.ts';
import { feature, POINT } from '../example-table.ts';

/** Positions are degrees; metres of VN-2000 put the point nowhere on the map (RFC 7946, 4). */
export const rule: Rule = {
  code: 'geojson/position-range',
  level: 'error',
  article: '7.3',
  examples: { good: feature(POINT), bad: feature('{"type": "Point", "coordinates": [586412.3, 1672054.8]}') },
};
