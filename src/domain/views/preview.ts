import type { Dataset } from '../model/dataset.ts';
import type { Portal } from '../model/portal.ts';
import type { ColumnFacts } from '../model/table-facts.ts';
import type { Field, FieldType } from '../model/table-schema.ts';
import { optional } from './optional.ts';
import type { DatasetView, FileView } from './view-types.ts';

/** First rows, columns and box of the newest file that has them. */
export function makePreview(
  portal: Portal,
  dataset: Dataset,
  files: readonly FileView[],
): Pick<DatasetView, 'preview' | 'columns' | 'bbox'> {
  const file = files.find((candidate) => (portal.facts.get(candidate.path)?.preview.length ?? 0) > 0);
  const facts = file && portal.facts.get(file.path);
  const bbox = files.map((candidate) => portal.facts.get(candidate.path)?.geometry?.bbox).find((box) => box !== undefined);
  return {
    ...optional('preview', file && facts && { file, header: facts.header, rows: facts.preview, total: facts.rows }),
    columns: columnsOf(file?.schema?.fields ?? dataset.schema?.fields, facts?.columns ?? []),
    ...optional('bbox', bbox),
  };
}

function columnsOf(fields: readonly Field[] | undefined, facts: readonly ColumnFacts[]): DatasetView['columns'] {
  if (!fields) return facts.map((column) => ({ field: inferredField(column), facts: column }));
  const known = new Map(facts.map((column) => [column.name, column]));
  return fields.map((field) => ({ field, ...optional('facts', known.get(field.name)) }));
}

const TYPES: ReadonlySet<string> = new Set<FieldType>([
  'string',
  'number',
  'integer',
  'boolean',
  'date',
  'time',
  'datetime',
  'year',
]);

/** Without a schema the columns are those of the file; their type is what the reading of the file took them for. */
function inferredField(column: ColumnFacts): Field {
  return { name: column.name, ...(TYPES.has(column.type) ? { type: column.type as FieldType } : {}) };
}
