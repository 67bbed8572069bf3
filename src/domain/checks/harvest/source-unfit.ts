import { sourcePath } from '../../model/harvest-source.ts';
import { chooseTarget } from '../../model/harvest-target.ts';
import type { Rule } from '../../model/rule.ts';
import { SOURCE_PATH, sourceWith } from '../example-source.ts';

/** A source from which no file of its dataset can come. */
export const rule: Rule = {
  code: 'harvest/source-unfit',
  level: 'error',
  waivable: false,
  check: (portal, asOf) =>
    portal.sources.flatMap((source) => {
      const why = chooseTarget(portal, source, asOf);
      if (typeof why !== 'string') return [];
      const where = portal.locate(
        sourcePath(source.id),
        why === 'needs-package' || why === 'needs-resource' ? '/kind' : '/period',
      );
      return [{ code: 'harvest/source-unfit', level: 'error', where, args: { why, dataset: source.dataset } }];
    }),
  examples: {
    good: { [SOURCE_PATH]: sourceWith({}) },
    bad: { [SOURCE_PATH]: sourceWith({ period: 'by-day' }) },
  },
};
