import type { Finding } from '../model/finding.ts';
import { isPrivacyCode } from '../model/privacy/privacy-code.ts';
import type { TableDiff, TableReview } from '../model/review.ts';

/** Counts tell of nobody by themselves. */
const HARMLESS = 'privacy/small-count';

/** Personal data and secrets (Art. 7.4), unless a waiver lets them be published, or a law that the schema names. */
function isSensitive({ code, waived, args }: Finding): boolean {
  return isPrivacyCode(code) && code !== HARMLESS && !waived && !args['basis'];
}

/** The same table without any value of it, where such data was found in it: a comment is mailed to people and stays. */
export function withholdValues(table: TableReview, findings: readonly Finding[]): TableReview {
  const files = [table.pair.path, table.pair.before?.path];
  if (!findings.some((finding) => isSensitive(finding) && files.includes(finding.where.file))) return table;
  return { pair: table.pair, ...(table.diff ? { diff: withoutValues(table.diff) } : {}), withheld: true };
}

function withoutValues(diff: TableDiff): TableDiff {
  const { removed, changed, added } = diff;
  return {
    ...diff,
    columnsRemoved: diff.columnsRemoved.map(hideDigits),
    columnsAdded: diff.columnsAdded.map(hideDigits),
    removed: { ...removed, first: [] },
    changed: { ...changed, first: [] },
    added: { ...added, first: [] },
    totals: [],
  };
}

/** A table without a header has its first row for one. */
function hideDigits(name: string): string {
  return name.replace(/\d/g, '•');
}
