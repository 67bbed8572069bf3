import type { Rule } from '../../model/rule.ts';
import { suggest } from '../../model/suggest.ts';
import { METADATA_PATH, metadataWith } from '../example-files.ts';
import { findReferences } from '../find-references.ts';

/** A catalogue file names an agency, item, topic, licence or document that is not there. */
export const rule: Rule = {
  code: 'catalogue/unknown-reference',
  level: 'error',
  waivable: false,
  check: (portal) => findReferences(portal).map(({ where, kind, found, known }) => ({
    code: 'catalogue/unknown-reference',
    level: 'error',
    where,
    args: { kind, found, ...(suggest(found, known) ? { suggestion: suggest(found, known) ?? '' } : {}) },
  })),
  examples: { good: { [METADATA_PATH]: metadataWith({}) }, bad: { 'catalogue/assignments.yaml': 'assignments:\n  - {item: YT-01, agency: so-moi, from: 2026-05-01, basis: Thử nghiệm}\n' } },
};
