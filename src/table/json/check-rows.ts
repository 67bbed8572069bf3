import type { FileFacts } from '../../domain/model/table-facts.ts';
import type { TableSchema } from '../../domain/model/table-schema.ts';
import { createTraceCollector, someTraces } from '../privacy/collect-traces.ts';
import { checkHeader } from '../reference/check-header.ts';
import { createRowChecker } from '../reference/check-row.ts';
import { checkText } from '../reference/check-text.ts';
import { compileColumn } from '../reference/compile-column.ts';
import { matchColumns } from '../reference/match-columns.ts';
import type { Place, Report } from '../report.ts';
import type { JsonNode, JsonObject } from './json-node.ts';
import { addNestedKeys, eachValue, isNested, type NestedColumn } from './nested-values.ts';
import { readNode, showNode } from './read-value.ts';

const PREVIEW_ROWS = 50;

/** One row: the object that holds its values, or nothing where a feature has none. */
export interface JsonRow {
  readonly values: JsonObject | undefined;
  /** The place of a value, or of the row where the value is absent. */
  readonly placeOf: (node: JsonNode | undefined) => Place;
}

/** Rows that are made anew at each look. */
export interface JsonRows {
  readonly length: number;
  readonly at: (i: number) => JsonRow;
}

/** Checks objects as the rows of a table; the columns are all the keys that occur, in order of appearance. */
export function checkJsonRows(
  rows: JsonRows,
  source: string,
  schema: TableSchema | undefined,
  report: Report,
): Omit<FileFacts, 'geometry'> {
  const { header, nested } = listKeys(rows);
  const top: Place = rows.length > 0 ? rows.at(0).placeOf(undefined) : {};
  checkHeader(header, top, report);
  const fields = schema && rows.length > 0 ? matchColumns(header, schema, top, report, false) : [];
  const columns = header.map((name, i) => compileColumn(name, fields[i], schema));
  const traces = createTraceCollector(header, fields, nested);
  const numbers = new Map(nested.map(({ path }, i) => [path, header.length + i]));
  const checker = createRowChecker(columns, schema, report);
  const checkLetters = createLetterCheck(report);
  const preview: string[][] = [];
  for (let r = 0; r < rows.length; r++) {
    const row = rows.at(r);
    const nodes = columns.map((column) => row.values?.members.get(column.name));
    const placeOf = (i: number) => ({ ...row.placeOf(nodes[i]), column: header[i] ?? '' });
    nodes.forEach((node, i) => {
      if (node?.kind === 'string') checkLetters(node.text, () => placeOf(i));
      if (!node) return;
      if (!isNested(node)) traces.addAt(i, showNode(node, source), () => row.placeOf(node));
      else
        eachValue(node, header[i] ?? '', (path, _, value) => {
          traces.addAt(numbers.get(path) ?? i, showNode(value, source), () => row.placeOf(value));
        });
    });
    const readings = columns.map((column, i) => readNode(nodes[i], column, source));
    // Looking for the line of every row would cost more than checking it.
    const place = checker.followsKeys ? row.placeOf(undefined) : NOWHERE;
    checker.check(readings, place, (column) => placeOf(header.indexOf(column)));
    if (r < PREVIEW_ROWS) preview.push(nodes.map((node) => showNode(node, source)));
  }
  return { rows: rows.length, header, preview, columns: checker.finish(), ...someTraces(traces.list()) };
}

const NOWHERE: Place = {};

/** Looks at the letters of a text. Its place is looked for where there is something to tell. */
function createLetterCheck(report: Report): (text: string, placeOf: () => Place) => void {
  let find = (): Place => NOWHERE;
  const late: Report = { ...report, add: (code, _, args) => report.add(code, find(), args) };
  return (text, placeOf) => {
    find = placeOf;
    checkText(text, NOWHERE, late);
  };
}

/** The columns, and the keys inside their values. */
function listKeys(rows: JsonRows): { header: string[]; nested: NestedColumn[] } {
  const keys = new Map<string, number>();
  const nested = new Map<string, NestedColumn>();
  for (let r = 0; r < rows.length; r++) {
    for (const [key, node] of rows.at(r).values?.members ?? []) {
      const column = keys.get(key) ?? keys.size;
      keys.set(key, column);
      addNestedKeys(nested, column, key, node);
    }
  }
  return { header: [...keys.keys()], nested: [...nested.values()] };
}
