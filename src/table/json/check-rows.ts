import type { FileFacts } from '../../domain/model/table-facts.ts';
import type { TableSchema } from '../../domain/model/table-schema.ts';
import { checkHeader } from '../reference/check-header.ts';
import { createRowChecker } from '../reference/check-row.ts';
import { checkText } from '../reference/check-text.ts';
import { compileColumn } from '../reference/compile-column.ts';
import { matchColumns } from '../reference/match-columns.ts';
import type { Place, Report } from '../report.ts';
import type { JsonNode, JsonObject } from './json-node.ts';
import { readNode, showNode } from './read-value.ts';

const PREVIEW_ROWS = 50;

/** One row: the object that holds its values, or nothing where a feature has none. */
export interface JsonRow {
  readonly values: JsonObject | undefined;
  /** The place of a value, or of the row where the value is absent. */
  readonly placeOf: (node: JsonNode | undefined) => Place;
}

/** Checks objects as the rows of a table; the columns are all the keys that occur, in order of appearance. */
export function checkJsonRows(
  rows: readonly JsonRow[],
  source: string,
  schema: TableSchema | undefined,
  report: Report,
): Omit<FileFacts, 'geometry'> {
  const header = [...new Set(rows.flatMap((row) => [...(row.values?.members.keys() ?? [])]))];
  const top: Place = rows[0]?.placeOf(undefined) ?? {};
  checkHeader(header, top, report);
  const fields = schema && rows.length > 0 ? matchColumns(header, schema, top, report, false) : [];
  const columns = header.map((name, i) => compileColumn(name, fields[i], schema));
  const checker = createRowChecker(columns, schema, report);
  for (const row of rows) {
    const nodes = columns.map((column) => row.values?.members.get(column.name));
    nodes.forEach((node, i) => {
      const column = header[i] ?? '';
      if (node?.kind === 'string') checkText(node.text, { ...row.placeOf(node), column }, report);
    });
    checker.check(
      columns.map((column, i) => readNode(nodes[i], column, source)),
      row.placeOf(undefined),
      (column) => ({ ...row.placeOf(nodes[header.indexOf(column)]), column }),
    );
  }
  const preview = rows.slice(0, PREVIEW_ROWS).map((row) => header.map((name) => showNode(row.values?.members.get(name), source)));
  return { rows: rows.length, header, preview, columns: checker.finish() };
}
