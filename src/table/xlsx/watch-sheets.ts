import type { Finding } from '../../domain/model/finding.ts';
import { findPersonalData } from '../../domain/model/privacy/find-personal-data.ts';
import { createTraceCollector, someTraces } from '../privacy/collect-traces.ts';
import { nameCell } from './cell-address.ts';
import type { FoundTable } from './find-table.ts';
import type { Archive } from './read-part.ts';
import { hasCells, readSheet, type SheetContext } from './read-sheet.ts';
import type { WorkbookSheet } from './read-workbook.ts';
import type { SheetRow } from './sheet-cells.ts';
import { cellText } from './to-csv.ts';
import { XlsxFault } from './xlsx-fault.ts';

/**
 * Personal data and secrets in the sheets that are not the table, hidden ones above all: they go out with the file. A sheet that is
 * too large to be read is passed over; that it is there is told anyway.
 */
export function watchOtherSheets(
  file: string,
  archive: Archive,
  sheets: readonly WorkbookSheet[],
  context: SheetContext,
): Finding[] {
  return sheets.flatMap(({ name, part }) => {
    try {
      return hasCells(archive, part) ? watchRows(file, name, readSheet(archive, part, context).rows) : [];
    } catch (error) {
      if (error instanceof XlsxFault) return [];
      throw error;
    }
  });
}

/** The same in what stands around the table on its own sheet: titles, notes, signatures, a second table. */
export function watchAround(file: string, sheet: string, all: readonly SheetRow[], table: FoundTable | undefined): Finding[] {
  const inside = new Set(table?.rows.map(({ number }) => number));
  const around = all.filter(({ number }) => !inside.has(number));
  return watchRows(file, sheet, [{ number: 0, values: [] }, ...around]);
}

/** Takes the first row for the names of the columns. */
function watchRows(file: string, sheet: string, rows: readonly SheetRow[]): Finding[] {
  const [first, ...others] = rows;
  const header = (first?.values ?? []).map((value) => cellText(value ?? null));
  const traces = createTraceCollector(header, []);
  for (const { number, values } of others) {
    values.forEach((value, i) => {
      const text = cellText(value ?? null);
      if (text !== '') traces.add(i, text, number, { line: number });
    });
  }
  const columns = header.map((name) => ({ name, type: 'any', count: others.length, missing: 0 }));
  const facts = { rows: others.length, header, preview: [], columns, ...someTraces(traces.list()) };
  return findPersonalData(facts, file).map((finding) => ({
    ...finding,
    where: { file, ...(finding.where.line === undefined ? {} : { line: finding.where.line }) },
    args: { ...finding.args, column: nameCell(sheet, finding.where.line ?? 1, 1) },
  }));
}
