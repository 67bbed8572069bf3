import { isPeriodic } from '../../model/catalogue.ts';
import { parsePeriod } from '../../model/period.ts';
import type { Rule } from '../../model/rule.ts';
import { eachPeriod } from '../each-file.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** The list sets the frequency; the metadata cannot loosen it. */
export const rule: Rule = {
  code: 'period/wrong-frequency',
  level: 'error',
  article: '7.6',
  check: (portal) =>
    eachPeriod(portal).flatMap(({ dataset, period: said, pointer, frequency, past }) => {
      const period = parsePeriod(said);
      if (!period || !frequency || !isPeriodic(frequency) || past.has(period.frequency)) return [];
      const where = portal.locate(`${dataset.folder}/metadata.yaml`, pointer);
      return [{ code: 'period/wrong-frequency', level: 'error', where, args: { found: period.id, frequency } }];
    }),
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [METADATA_PATH]: metadataWith({ resources: '[{path: 2026-Q3.csv, period: "2025"}]' }) },
  },
};
