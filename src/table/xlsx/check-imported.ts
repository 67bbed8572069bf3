import type { Finding } from '../../domain/model/finding.ts';
import type { FileFacts } from '../../domain/model/table-facts.ts';
import type { TableSchema } from '../../domain/model/table-schema.ts';
import { checkCsv } from '../check-csv.ts';
import { checkSchema } from '../check-schema.ts';
import type { CheckedFile } from '../checked-file.ts';
import { hideTraces } from '../privacy/hide-traces.ts';
import type { ImportedTable } from '../rescue/imported-table.ts';
import { nameCell } from './cell-address.ts';
import { importedCsv } from './to-csv.ts';

/** Checks an imported table through its canonical CSV. Lines become rows of the sheet, and each finding names its cell. */
export function checkImported(table: ImportedTable, file: string, schema?: TableSchema): CheckedFile {
  const ofSchema = schema ? checkSchema(schema, file) : [];
  if (table.header.length === 0) return { facts: undefined, findings: [...ofSchema, ...orEmpty(table, file)] };
  const { facts, findings } = checkCsv(new TextEncoder().encode(importedCsv(table, schema)), file, schema);
  const placed = findings.map((finding) => placeOnSheet(finding, table));
  // A date written as text is told once: by the schema's type where there is one.
  const types = new Set(placed.filter((finding) => finding.code === 'table/type').map(({ where }) => where.column));
  const own = table.findings.filter(
    ({ code, args, where }) => !(code === 'xlsx/date' && args['kind'] === 'text' && types.has(where.column)),
  );
  return {
    facts: facts && placeFacts(placeTraces(facts, table), table),
    findings: [...ofSchema, ...hideOwn(own, facts), ...placed],
  };
}

/** What the sheet itself told of a column is masked by what its values turned out to be. */
function hideOwn(own: readonly Finding[], facts: FileFacts | undefined): readonly Finding[] {
  return hideTraces({ facts, findings: [...own] }).findings;
}

function placeTraces(facts: FileFacts, { place }: ImportedTable): FileFacts {
  if (!facts.traces || !place) return facts;
  const traces = facts.traces.map((trace) => {
    const { row } = trace.at;
    return row === undefined ? trace : { ...trace, at: { row, line: place.rows[row - 1] ?? place.header } };
  });
  return { ...facts, traces };
}

function orEmpty({ findings }: ImportedTable, file: string): readonly Finding[] {
  const hasError = findings.some((finding) => finding.level === 'error');
  return hasError ? findings : [...findings, { code: 'table/empty', level: 'error', where: { file }, args: {} }];
}

/** A finding by the cell of the sheet, from one by the row of its canonical CSV. */
export function placeOnSheet(finding: Finding, { sheet, header, place }: ImportedTable): Finding {
  const { row, column } = finding.where;
  if (!place || row === undefined) return finding;
  const line = row === 0 ? place.header : (place.rows[row - 1] ?? place.header);
  const index = column === undefined ? 0 : Math.max(0, header.indexOf(column));
  return {
    ...finding,
    where: { ...finding.where, line },
    args: { ...finding.args, cell: nameCell(sheet, line, place.left + index) },
  };
}

/** Lines of the canonical CSV become rows of the sheet. */
function placeFacts(facts: FileFacts, { place }: ImportedTable): FileFacts {
  const columns = facts.columns.map((column) => {
    const line = column.maxAt && place?.rows[column.maxAt.row - 1];
    return column.maxAt && line !== undefined ? { ...column, maxAt: { ...column.maxAt, line } } : column;
  });
  return { ...facts, columns };
}
