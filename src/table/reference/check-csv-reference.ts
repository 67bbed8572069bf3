import type { TableSchema } from '../../domain/model/table-schema.ts';
import type { CheckedFile } from '../checked-file.ts';
import { checkHeader } from './check-header.ts';
import { createTraceCollector, someTraces } from '../privacy/collect-traces.ts';
import { hideTraces } from '../privacy/hide-traces.ts';
import { createRowChecker, readText, type Reading } from './check-row.ts';
import { checkText } from './check-text.ts';
import { compileColumn, type ColumnRule } from './compile-column.ts';
import { decodeUtf8, type DecodedFile } from './decode-utf8.ts';
import { cutHeader, findDelimiter } from './find-delimiter.ts';
import { matchColumns } from './match-columns.ts';
import { readRecords, type CsvReading, type CsvRecord } from './read-records.ts';
import { MAX_COLUMNS, MAX_RECORD } from '../limits.ts';
import { clipText, createReport, type Place, type Report } from '../report.ts';

const PREVIEW_ROWS = 50;

/**
 * Checks a CSV file against RFC 4180 (UTF-8, comma, one header line) and, where there is one, a Table Schema. Plain and strict:
 * the fast engine is tested against it. Faults of the schema itself are not reported here but by `checkSchema`.
 */
export function checkCsvReference(bytes: Uint8Array, file: string, schema?: TableSchema, maxRecord = MAX_RECORD): CheckedFile {
  const report = createReport(file);
  const decoded = decodeUtf8(bytes);
  if (decoded.guess === 'utf-16') report.add('table/encoding', { line: 1 }, { offset: 0, guess: 'utf-16' });
  else if (decoded.bytes.length === 0) report.add('table/empty', {});
  if (decoded.bytes.length === 0) return { facts: undefined, findings: report.list() };
  const delimiter = reportDelimiter(decoded.bytes, schema, report);
  const reading = readRecords(decoded.bytes, delimiter, maxRecord);
  if (decoded.badOffset !== undefined) reportEncoding(bytes, decoded.badOffset, reading.records, report);
  reportEndings(reading.records, report);
  const facts = checkRecords(reading, decoded, schema, report);
  if (reading.fault) {
    const { kind, line } = reading.fault;
    report.add('table/quote', { line, row: reading.records.length }, { kind });
  }
  return hideTraces({ facts, findings: report.list() });
}

function checkRecords(
  reading: CsvReading,
  decoded: DecodedFile,
  schema: TableSchema | undefined,
  report: Report,
): CheckedFile['facts'] {
  const [first, ...rows] = reading.records;
  // Letters of a damaged header cannot be compared with the schema: every column would be reported as another.
  if (!first || (decoded.badOffset !== undefined && first.cells.some(isDamaged))) return undefined;
  const header = first.cells;
  const place = { line: first.line, row: 0 };
  if (header.length > MAX_COLUMNS) {
    report.add('table/quote', place, { kind: 'wide' });
    return undefined;
  }
  checkHeader(header, place, report);
  const fields = schema ? matchColumns(header, schema, place, report) : [];
  const columns = header.map((name, i) => compileColumn(name, fields[i], schema));
  const checker = createRowChecker(columns, schema, report);
  const traces = createTraceCollector(header, fields);
  const preview: (readonly string[])[] = [];
  let count = 0;
  rows.forEach((record, i) => {
    const at = { line: record.line, row: i + 1 };
    if (record.cells.every((cell) => cell === '')) return report.add('table/blank-row', at);
    if (++count <= PREVIEW_ROWS) preview.push(record.cells);
    checkLetters(record.cells, header, at, report);
    record.cells.forEach((text, c) => {
      if (record.cells.length !== columns.length || !columns[c]?.missing.has(text)) traces.add(c, text, i + 1, at);
    });
    if (record.cells.length === columns.length) checker.check(readCells(record.cells, columns, decoded), at);
    // Which cell is missing or too many is unknown, so nothing is said about the columns of such a row.
    else report.add('table/ragged-row', at, { found: record.cells.length, expected: columns.length });
  });
  if (count === 0 && !reading.fault) report.add('table/no-rows', place);
  return { rows: count, header, preview, columns: checker.finish(), ...someTraces(traces.list()) };
}

function readCells(cells: readonly string[], columns: readonly ColumnRule[], decoded: DecodedFile): Reading[] {
  return columns.map((column, i) => {
    const text = cells[i] ?? '';
    if (decoded.badOffset !== undefined && isDamaged(text)) return { state: 'unreadable', text };
    return readText(text, column);
  });
}

function isDamaged(text: string): boolean {
  return text.includes('\ufffd');
}

function checkLetters(cells: readonly string[], header: readonly string[], at: Place, report: Report): void {
  cells.forEach((cell, i) => {
    const name = header[i];
    checkText(cell, name === undefined ? at : { ...at, column: name }, report);
  });
}

function reportDelimiter(bytes: Uint8Array, schema: TableSchema | undefined, report: Report): string {
  const start = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 65_536));
  const delimiter = findDelimiter(cutHeader(start), schema?.fields.map((field) => field.name) ?? []);
  if (delimiter !== ',') report.add('table/delimiter', { line: 1, row: 0 }, { found: delimiter === '\t' ? 'tab' : delimiter });
  return delimiter;
}

function reportEncoding(bytes: Uint8Array, offset: number, records: readonly CsvRecord[], report: Report): void {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)) line++;
  const after = records.findIndex((record) => record.line > line);
  const row = (after < 0 ? records.length : after) - 1;
  const around = new TextDecoder('utf-8').decode(bytes.subarray(Math.max(0, offset - 20), offset + 12));
  const args = { offset, value: clipText(around.replace(/^\ufffd+/, '')), guess: 'unknown' };
  report.add('table/encoding', { line, ...(row < 0 ? {} : { row }) }, args);
}

/** CR alone, or two kinds of line end in one file; line ends inside quotes are the cell's own. */
function reportEndings(records: readonly CsvRecord[], report: Report): void {
  const first = records[0]?.ending;
  const other = records.findIndex(({ ending }) => ending === 'CR' || (ending !== 'none' && ending !== first));
  const record = records[other];
  if (!record || first === undefined) return;
  const found = record.ending === first || first === 'none' ? record.ending : `${first} + ${record.ending}`;
  report.add('table/line-ending', { line: record.line, row: other }, { found });
}
