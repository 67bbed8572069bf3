import type { Finding } from '../model/finding.ts';
import type { TableDiff, TableReview } from '../model/review.ts';

/** Personal data and secrets (Art. 7.4), unless a waiver lets them be published. */
const SENSITIVE = /^privacy\/|^text\/secret$/;

/** The same table without any value of it, where such data was found in it: a comment is mailed to people and stays. */
export function withholdValues(table: TableReview, findings: readonly Finding[]): TableReview {
  const files = [table.pair.path, table.pair.before?.path];
  const isSensitive = findings.some(({ code, where, waived }) => SENSITIVE.test(code) && !waived && files.includes(where.file));
  if (!isSensitive) return table;
  return { pair: table.pair, ...(table.diff ? { diff: withoutValues(table.diff) } : {}), withheld: true };
}

function withoutValues(diff: TableDiff): TableDiff {
  const { removed, changed, added } = diff;
  return {
    ...diff,
    removed: { ...removed, first: [] },
    changed: { ...changed, first: [] },
    added: { ...added, first: [] },
    totals: [],
  };
}
