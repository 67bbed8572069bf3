import { readText, type Reading } from '../reference/check-row.ts';
import type { ColumnRule } from '../reference/compile-column.ts';
import { parseCell } from '../reference/parse-cell.ts';
import type { JsonNode } from './json-node.ts';

/** A JSON value as people see it in a table: strings without quotes, nothing for null, JSON for arrays and objects. */
export function showNode(node: JsonNode | undefined, source: string): string {
  if (!node || node.kind === 'null') return '';
  return node.kind === 'array' || node.kind === 'object' ? source.slice(node.at, node.end) : node.text;
}

/**
 * Reads a JSON value as a value of the column's type. JSON has numbers, booleans, arrays and objects of its own, so a text
 * that only looks like one ("12") is a mistake, unless the field's format asks for a text (a decimal comma, own true values).
 */
export function readNode(node: JsonNode | undefined, column: ColumnRule, source: string): Reading {
  const text = showNode(node, source);
  if (!node || node.kind === 'null') return { state: 'missing', text };
  if (node.kind === 'string') return readString(text, column);
  if (column.field === undefined || column.type === 'any')
    return { state: 'value', text, value: { key: `${node.kind} ${text}` } };
  if (!takesKind(column, node.kind))
    return { state: 'bad', text, ...(isBare(node) && takesText(column) ? { hint: 'bare' } : {}) };
  if (node.kind === 'boolean') return { state: 'value', text, value: { key: text } };
  const value = node.kind === 'number' ? parseCell(text, { name: column.name, ...typeOf(column) }) : column.parse(text);
  return value ? { state: 'value', text, value } : { state: 'bad', text };
}

function readString(text: string, column: ColumnRule): Reading {
  const reading = readText(text, column);
  if (reading.state === 'missing' || takesText(column)) return reading;
  return { state: 'bad', text, ...(reading.state === 'value' ? { hint: 'quoted' } : {}) };
}

function isBare({ kind }: JsonNode): boolean {
  return kind === 'number' || kind === 'boolean';
}

function typeOf(column: ColumnRule) {
  return column.field?.type === undefined ? {} : { type: column.field.type };
}

function takesText({ type, field }: ColumnRule): boolean {
  if (type === 'number' || type === 'integer') {
    return field?.groupChar !== undefined || field?.decimalChar !== undefined || field?.bareNumber === false;
  }
  if (type === 'boolean') return field?.trueValues !== undefined || field?.falseValues !== undefined;
  return (
    type !== 'object' &&
    type !== 'array' &&
    type !== 'geojson' &&
    !(type === 'geopoint' && (field?.format ?? 'default') !== 'default')
  );
}

function takesKind({ type, field }: ColumnRule, kind: JsonNode['kind']): boolean {
  if (kind === 'number') return type === 'number' || type === 'integer' || type === 'year';
  if (kind === 'boolean') return type === 'boolean';
  if (kind === 'array') return type === 'array' || (type === 'geopoint' && field?.format === 'array');
  return type === 'object' || type === 'geojson' || (type === 'geopoint' && field?.format === 'object');
}
