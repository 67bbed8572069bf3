import type { Finding } from '../../src/domain/model/finding.ts';
import type { TableSchema } from '../../src/domain/model/table-schema.ts';

/** Our codes in the words of frictionless. What it has no word for (letters, places on the map) is left out. */
const TYPES: Readonly<Record<string, string>> = {
  'table/encoding': 'encoding-error',
  'table/empty': 'source-error',
  'table/delimiter': 'csv-syntax',
  'table/line-ending': 'csv-syntax',
  'table/quote': 'csv-syntax',
  'table/blank-row': 'blank-row',
  'table/blank-column-name': 'blank-label',
  'table/duplicate-column': 'duplicate-label',
  'table/type': 'type-error',
  'table/required': 'constraint-error',
  'table/enum': 'constraint-error',
  'table/pattern': 'constraint-error',
  'table/minimum': 'constraint-error',
  'table/maximum': 'constraint-error',
  'table/length': 'constraint-error',
  'table/json-schema': 'constraint-error',
  'table/unique': 'unique-error',
  'table/primary-key': 'primary-key',
  'table/foreign-key': 'foreign-key',
  'json/syntax': 'source-error',
  'json/duplicate-key': 'source-error',
  'json/not-rows': 'source-error',
  'table/bytes': 'byte-count',
  'table/hash': 'hash-count',
  'xlsx/header-not-first-row': 'blank-label',
  'xlsx/merged-header': 'blank-label',
  'file/absent': 'scheme-error',
  'file/format': 'format-error',
};

/** Faults of a workbook as an archive; those of its sheets have words of their own. */
const NO_WORKBOOK = /^xlsx\/(?:archive|encrypted|old-format|not|broken|dtd|macro|unreadable)/;

const LABELS = ['table/missing-column', 'table/extra-column', 'table/column-order'];

/** What is known of a table besides its findings; a ragged row is one finding with us, and a type for each side there. */
export interface ReadTable {
  readonly header: readonly string[];
  readonly widths: readonly number[];
  readonly schema?: TableSchema;
}

/** The peers' types of the errors among our findings, sorted. */
export function toPeerTypes(findings: readonly Finding[], table?: ReadTable): string[] {
  const errors = findings.filter((finding) => finding.level === 'error');
  const types = errors.flatMap((finding) => {
    if (finding.code === 'schema/invalid' || finding.code.startsWith('metadata/')) return [typeOfSchemaFault(finding)];
    return TYPES[finding.code] ?? (NO_WORKBOOK.test(finding.code) ? 'format-error' : []);
  });
  const codes = errors.map((finding) => finding.code);
  if (table && codes.includes('table/ragged-row')) types.push(...typesOfWidths(table));
  if (table?.schema && codes.some((code) => LABELS.includes(code))) types.push(...typesOfLabels(table, table.schema));
  return [...new Set(types)].sort();
}

function typeOfSchemaFault({ where }: Finding): string {
  return /^\/fields\/\d+/.test(where.pointer ?? '') ? 'field-error' : 'schema-error';
}

function typesOfWidths({ header, widths }: ReadTable): string[] {
  return [
    ...(widths.some((width) => width < header.length) ? ['missing-cell'] : []),
    ...(widths.some((width) => width > header.length) ? ['extra-cell'] : []),
  ];
}

/** The peers compare names by position; ours are found by name. A column that is absent is to them also a cell in each row. */
function typesOfLabels({ header, widths }: ReadTable, { fields, fieldsMatch }: TableSchema): string[] {
  const names = fields.map((field) => field.name);
  const cells = widths.length > 0;
  const required = fields.slice(header.length).some((field) => field.constraints?.required === true);
  const missing = ['missing-label', ...(cells ? ['missing-cell'] : []), ...(cells && required ? ['constraint-error'] : [])];
  const extra = ['extra-label', ...(cells ? ['extra-cell'] : [])];
  const byName = fieldsMatch !== undefined && fieldsMatch !== 'exact';
  if (byName) return [names.every((name) => header.includes(name)) ? 'extra-label' : 'missing-label'];
  const both = Math.min(names.length, header.length);
  return [
    ...(names.slice(0, both).some((name, i) => header[i] !== name) ? ['incorrect-label'] : []),
    ...(names.length > header.length ? missing : []),
    ...(header.length > names.length ? extra : []),
  ];
}
