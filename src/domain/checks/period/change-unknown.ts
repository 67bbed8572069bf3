import type { Rule } from '../../model/rule.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** An answer to a change that the operator has not recorded. */
export const rule: Rule = {
  code: 'period/change-unknown',
  level: 'error',
  article: '7.6.d',
  check: (portal) =>
    portal.datasets.flatMap((dataset) =>
      dataset.changes.flatMap((answer, i) => {
        const announced = portal.changes.some(
          (change) => change.item === dataset.listItem && change.announced === answer.announced,
        );
        const broken = [...portal.unreadable].some((file) => file.startsWith('catalogue/changes/'));
        if (announced || broken) return [];
        const where = portal.locate(`${dataset.folder}/metadata.yaml`, `/changes/${i}/announced`);
        return [
          { code: 'period/change-unknown', level: 'error', where, args: { found: answer.announced, item: dataset.listItem } },
        ];
      }),
    ),
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: {
      [METADATA_PATH]: metadataWith({}) + 'changes: [{announced: 2026-05-05, document: 12/QĐ-SYT, resource: 2026-Q3.csv}]\n',
    },
  },
};
