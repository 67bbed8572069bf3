import type { TableSchema } from '../domain/model/table-schema.ts';
import type { CheckedFile } from './checked-file.ts';
import { checkJsonRows, type JsonRow } from './json/check-rows.ts';
import { detachFacts } from './json/detach-facts.ts';
import { listItems, type JsonNode, type NodeList } from './json/json-node.ts';
import { readJsonFile, type JsonFile } from './json/read-json-file.ts';
import { hideTraces } from './privacy/hide-traces.ts';
import { createReport, type Report } from './report.ts';

/**
 * Checks a JSON file: RFC 8259 to the letter, and an array of objects as a table (against the schema where there is one). Any
 * other JSON has no columns; its rows are the elements of the array, or one.
 */
export function checkJson(bytes: Uint8Array, file: string, schema?: TableSchema): CheckedFile {
  const report = createReport(file);
  const json = readJsonFile(bytes, report);
  const facts = json && readFacts(json, schema, report);
  return hideTraces({ facts: detachFacts(facts), findings: report.list() });
}

function readFacts(json: JsonFile, schema: TableSchema | undefined, report: Report): CheckedFile['facts'] {
  const { root, locate } = json;
  const items = root.kind === 'array' ? listItems(root) : { length: 1, at: () => root };
  if (root.kind === 'array' && items.length === 0) report.add('table/no-rows', locate(root.at));
  const other = root.kind === 'array' ? findOther(items) : root;
  if (!other) return checkJsonRows({ length: items.length, at: (i) => toRow(items.at(i), i, json) }, json.text, schema, report);
  if (schema) report.add('json/not-rows', locate(other.at));
  return { rows: items.length, columns: [], header: [], preview: [] };
}

function findOther(items: NodeList): JsonNode | undefined {
  for (let i = 0; i < items.length; i++) {
    const item = items.at(i);
    if (item.kind !== 'object') return item;
  }
  return undefined;
}

function toRow(item: JsonNode, i: number, { locate }: JsonFile): JsonRow {
  const placeOf = (node: JsonNode | undefined) => ({ ...locate((node ?? item).at), row: i + 1 });
  return { values: item.kind === 'object' ? item : undefined, placeOf };
}
