import { parsePeriod } from '../../model/period.ts';
import type { Rule } from '../../model/rule.ts';
import { eachPeriod } from '../each-file.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';

/** Data of a period that is still running cannot be complete, so it does not meet the duty. */
export const rule: Rule = {
  code: 'period/not-ended',
  level: 'warning',
  article: '7.6',
  check: (portal, asOf) =>
    eachPeriod(portal).flatMap(({ dataset, period: said, pointer }) => {
      const period = parsePeriod(said);
      if (!period || period.end < asOf) return [];
      const where = portal.locate(`${dataset.folder}/metadata.yaml`, pointer);
      return [{ code: 'period/not-ended', level: 'warning', where, args: { found: period.id, end: period.end } }];
    }),
  examples: {
    good: { [METADATA_PATH]: metadataWith({}) },
    bad: { [METADATA_PATH]: metadataWith({ resources: '[{path: 2026-Q3.csv, period: 2027-Q1}]' }) },
  },
};
