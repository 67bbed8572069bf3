import type { Finding } from '../../domain/model/finding.ts';
import type { TableSchema } from '../../domain/model/table-schema.ts';
import type { Dialect } from './dialect.ts';
import { splitByDialect, type DialectReading, type DialectRecord } from './split-records.ts';
import { writeCsv } from './write-csv.ts';

/** A table of any dialect as plain CSV, and the way back to its own lines. */
export interface PlainCsv {
  readonly text: string;
  /** Physical line of the header and of each data row in the file as it was: `lines[row]`. */
  readonly lines: readonly number[];
  readonly fault?: NonNullable<DialectReading['fault']>;
}

/** Writes a text of a dialect anew as plain CSV with one header row. */
export function toPlainCsv(text: string, dialect: Dialect, schema?: TableSchema): PlainCsv {
  const { records, fault } = splitByDialect(text, dialect);
  const { header, rows, line } = takeHeader(records, dialect, schema);
  const cells = rows.map((record) => record.cells.map((cell) => (cell === dialect.nullSequence ? '' : cell)));
  return {
    text: writeCsv([matchCase(header, dialect, schema), ...cells]),
    lines: [line, ...rows.map((record) => record.line)],
    ...(fault ? { fault } : {}),
  };
}

/** Findings of the plain CSV with the lines of the file it was made from. */
export function restoreLines(findings: readonly Finding[], { lines }: PlainCsv): Finding[] {
  return findings.map((finding) => {
    const line = lines[finding.where.row ?? -1];
    return line === undefined ? finding : { ...finding, where: { ...finding.where, line } };
  });
}

function takeHeader(records: readonly DialectRecord[], dialect: Dialect, schema: TableSchema | undefined) {
  const isComment = (record: DialectRecord, row: number) =>
    dialect.commentRows.includes(row) || (dialect.commentChar !== undefined && record.text.startsWith(dialect.commentChar));
  const numbered = records.map((record, i) => ({ record, row: i + 1 }));
  const data = numbered.filter(({ record, row }) => !isComment(record, row));
  if (!dialect.header || dialect.headerRows.length === 0) {
    const rows = data.map(({ record }) => record);
    return { header: nameColumns(rows[0]?.cells.length ?? 0, schema), rows, line: rows[0]?.line ?? 1 };
  }
  // `headerRows: [1]` is the first row that is no comment; other numbers count all rows, as the standard does.
  const usual = dialect.headerRows.length === 1 && dialect.headerRows[0] === 1;
  const heads = usual ? data.slice(0, 1) : data.filter(({ row }) => dialect.headerRows.includes(row));
  const last = heads.at(-1)?.row ?? 0;
  const rows = data.filter(({ row }) => row > last).map(({ record }) => record);
  return {
    header: joinHeads(
      heads.map(({ record }) => record.cells),
      dialect.headerJoin,
    ),
    rows,
    line: heads[0]?.record.line ?? 1,
  };
}

function joinHeads(heads: readonly (readonly string[])[], join: string): string[] {
  const width = Math.max(0, ...heads.map((cells) => cells.length));
  return Array.from({ length: width }, (_, i) => {
    const parts = heads.flatMap((cells) => cells[i] ?? []).filter((part) => part !== '');
    // A title over several columns repeats in no cell, but one that repeats below itself is said once.
    return [...new Set(parts)].join(join);
  });
}

/** Names of a table without header: the schema's in their order, else by number. */
function nameColumns(count: number, schema: TableSchema | undefined): string[] {
  const names = schema?.fields.map((field) => field.name) ?? [];
  return Array.from({ length: Math.max(count, names.length) }, (_, i) => names[i] ?? `field${i + 1}`);
}

function matchCase(header: readonly string[], { headerCase }: Dialect, schema: TableSchema | undefined): string[] {
  if (headerCase) return [...header];
  const names = new Map(schema?.fields.map((field) => [field.name.toLowerCase(), field.name]));
  return header.map((name) => names.get(name.toLowerCase()) ?? name);
}
