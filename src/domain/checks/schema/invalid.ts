import type { Dataset } from '../../model/dataset.ts';
import type { Finding } from '../../model/finding.ts';
import type { Portal } from '../../model/portal.ts';
import type { Rule } from '../../model/rule.ts';
import { findBrokenLinks } from '../find-broken-links.ts';
import { csvWithSchema } from '../example-table.ts';

const fields = 'fields:\n  - {name: ma, type: string}\n  - {name: so_giuong, type: integer, constraints: {minimum: 0}}\n';
const table = 'ma,so_giuong\nCS-001,360\n';

/**
 * A schema that contradicts itself: a column twice, a key that names none, a least value above the largest, a broken pattern; or
 * one whose foreign key leads to no other table of the dataset. Only the latter is looked for here.
 */
export const rule: Rule = {
  code: 'schema/invalid',
  level: 'error',
  article: '7.3',
  waivable: false,
  check: (portal) => portal.datasets.flatMap((dataset) => listFindings(dataset, portal.locate)),
  examples: {
    good: csvWithSchema(`${fields}primaryKey: [ma]\n`, table),
    bad: csvWithSchema(`${fields}primaryKey: [ma_so]\n`, table),
  },
};

/** The files of all periods share a schema: each place in it is told once, for the first of them. */
function listFindings(dataset: Dataset, locate: Portal['locate']): Finding[] {
  const found = new Map<string, Finding>();
  for (const { schemaPath, pointer, ...args } of findBrokenLinks(dataset)) {
    const key = `${schemaPath} ${pointer}`;
    const file = `${dataset.folder}/${schemaPath}`;
    if (!found.has(key)) found.set(key, { code: 'schema/invalid', level: 'error', where: locate(file, pointer), args });
  }
  return [...found.values()];
}
