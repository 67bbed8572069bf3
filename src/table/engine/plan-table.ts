import type { Field, TableSchema } from '../../domain/model/table-schema.ts';
import { watchColumns } from '../privacy/watch-columns.ts';
import { compileColumn, type ColumnRule } from '../reference/compile-column.ts';
import { listReferenceSpecs, type ReferenceSpec } from '../reference/foreign-keys.ts';
import { listKeySpecs, type KeySpec } from '../reference/unique-keys.ts';
import { planColumn, type ColumnPlan } from './column-plan.ts';

/** What is known of tables with one header under one schema before any row is read. */
export interface TablePlan {
  readonly plans: readonly ColumnPlan[];
  readonly keys: readonly KeySpec[];
  readonly references: readonly ReferenceSpec[];
}

/** The plan of the last header seen: files of one schema mostly have the same. */
export interface PlanBook {
  readonly schema: TableSchema | undefined;
  last: { readonly header: readonly string[]; readonly plan: TablePlan } | undefined;
}

/** @param fields for each name in the header the field it stands for */
export function planTable(header: readonly string[], fields: readonly (Field | undefined)[], book: PlanBook): TablePlan {
  const { last, schema } = book;
  if (last && last.header.length === header.length && last.header.every((name, i) => name === header[i])) return last.plan;
  const rules = header.map((name, i) => compileColumn(name, fields[i], schema));
  const keys = schema ? listKeySpecs(schema, rules) : [];
  const references = schema ? listReferenceSpecs(schema, rules) : [];
  const judged = listJudged(references, rules);
  const watches = watchColumns(header, fields);
  const plans = rules.map((rule, i) => {
    const plan = planColumn(rule, watches[i]);
    return judged.has(i) && plan.kind !== 'text' ? { ...plan, kind: 'judged' as const, printsKey: true } : plan;
  });
  const plan = { plans, keys, references };
  book.last = { header, plan };
  return plan;
}

/**
 * Columns that refer, or are referred to, of which a place on the scale is not all there is to a value: those of another type than
 * the column they refer to, and moments, of which one with a zone and one without may share a place and are two. Fingerprints are
 * then taken of the value's key, as they are of texts.
 */
function listJudged(references: readonly ReferenceSpec[], rules: readonly ColumnRule[]): ReadonlySet<number> {
  return new Set(
    references.flatMap(({ source, target }) =>
      source.flatMap((from, i) => {
        const to = target[i] ?? from;
        return rules[from]?.type === rules[to]?.type && !mayHaveZone(rules[from]) && !mayHaveZone(rules[to]) ? [] : [from, to];
      }),
    ),
  );
}

function mayHaveZone(rule: ColumnRule | undefined): boolean {
  const { type, field } = rule ?? {};
  return type === 'datetime' || type === 'time' || (type === 'date' && (field?.format ?? 'default') !== 'default');
}
