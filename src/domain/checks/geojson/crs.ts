import type { Rule } from '../../model/rule.ts';
import { feature, onlyFile, POINT } from '../example-table.ts';

/** GeoJSON is always WGS 84; `crs` is no longer part of it and is ignored by programs (RFC 7946, 4). */
export const rule: Rule = {
  code: 'geojson/crs',
  level: 'warning',
  article: '7.3',
  examples: {
    good: feature(POINT),
    bad: onlyFile('diem.geojson', '{"type": "FeatureCollection", "crs": null, "features": []}\n'),
  },
};
