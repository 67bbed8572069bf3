import type { Rule } from '../../model/rule.ts';
import { feature, onlyFile, POINT } from '../example-table.ts';

/** A bounding box has four or six numbers (RFC 7946, 5). */
export const rule: Rule = {
  code: 'geojson/bbox',
  level: 'error',
  article: '7.3',
  examples: {
    good: feature(POINT),
    bad: onlyFile('diem.geojson', '{"type": "FeatureCollection", "bbox": [108, 14, 109], "features": []}\n'),
  },
};
