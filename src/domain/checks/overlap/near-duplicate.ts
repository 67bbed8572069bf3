import type { Rule } from '../../model/rule.ts';
import { findNearDuplicates } from '../find-near-duplicates.ts';
import { BASE_FOLDER, metadataWith, quarter } from '../example-files.ts';

const COPY = 'datasets/so-y-te/phong-kham';
const twice = (table: string) => ({
  [`${BASE_FOLDER}/2026-Q3.csv`]: quarter(8),
  [`${COPY}/metadata.yaml`]: metadataWith({ schema: undefined, resources: '[{path: 2026-Q3.csv, period: 2026-Q3}]' }),
  [`${COPY}/2026-Q3.csv`]: table,
});

/** Art. 7.5: the same data under two names; readers count it twice, and one of the two will grow old. */
export const rule: Rule = {
  code: 'overlap/near-duplicate',
  level: 'warning',
  article: '7.5',
  check: (portal) =>
    findNearDuplicates(portal).map(({ dataset, other, same, columns, rows }) => ({
      code: 'overlap/near-duplicate',
      level: 'warning',
      where: { file: `${dataset.folder}/metadata.yaml` },
      args: { other: other.folder, same, columns, rows },
    })),
  examples: {
    good: twice(quarter(8, 300, 7)),
    bad: twice(quarter(8).replaceAll('Phòng khám số', 'Phòng khám')),
  },
};
