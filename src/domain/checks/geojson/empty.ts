import type { Rule } from '../../model/rule.ts';
import { collection, feature, POINT } from '../example-table.ts';

/** A collection without features: perhaps the layer was exported with a filter on. */
export const rule: Rule = {
  code: 'geojson/empty',
  level: 'warning',
  article: '7.3',
  examples: { good: feature(POINT), bad: collection('') },
};
