import type { Rule } from '../../model/rule.ts';
import { collection, POINT } from '../example-table.ts';

const place = (id: number) => `{"type": "Feature", "id": ${id}, "properties": {}, "geometry": ${POINT}}`;

/** Two features with one `id`: a link to it, or an update, reaches only one of them (RFC 7946, 3.2). */
export const rule: Rule = {
  code: 'geojson/duplicate-id',
  level: 'warning',
  article: '7.3',
  examples: { good: collection([place(1), place(2)].join(', ')), bad: collection([place(1), place(1)].join(', ')) },
};
