import type { Finding } from '../../domain/model/finding.ts';
import { nameExampleRow } from '../../domain/model/example-row.ts';
import { XLSX_CODES, type XlsxCode } from '../../domain/model/xlsx-code.ts';
import { maskFinding } from '../privacy/hide-traces.ts';
import { clipText, type Args } from '../report.ts';
import { tellKind } from '../tell-kind.ts';
import type { ImportedCell, ImportedTable } from '../rescue/imported-table.ts';
import { nameRange } from './cell-address.ts';
import { checkArchive } from './check-archive.ts';
import { findTable } from './find-table.ts';
import { nameColumns } from './header-names.ts';
import { LIMITS } from './limits.ts';
import { checkOtherParts, type Archive } from './read-part.ts';
import { hasCells, readSheet } from './read-sheet.ts';
import { readStrings } from './read-strings.ts';
import { readStyles } from './read-styles.ts';
import { readWorkbook, type Workbook, type WorkbookSheet } from './read-workbook.ts';
import { findSheetFaults, type NamedTable } from './sheet-findings.ts';
import type { SheetRow } from './sheet-cells.ts';
import { cellText } from './to-csv.ts';
import { findCarried, GUIDE_SHEETS } from './workbook-findings.ts';
import { watchNotes } from './watch-notes.ts';
import { watchAround, watchOtherSheets } from './watch-sheets.ts';
import { XlsxFault } from './xlsx-fault.ts';
import { readDirectory } from './zip-directory.ts';

const EMPTY = { sheet: '', header: [], rows: [] };

/**
 * Reads the table of a workbook (.xlsx, ECMA-376): the sheet asked for, else the first visible one with cells. What is wrong comes
 * as findings; where nothing could be read, header and rows are empty and there is an error. Bounded in memory and time by
 * `LIMITS`, but meant to run in a worker.
 * @param options.sheet name of the sheet
 */
export function importWorkbook(bytes: Uint8Array, file: string, options: { readonly sheet?: string } = {}): ImportedTable {
  try {
    const archive = openArchive(bytes);
    if (!('parts' in archive)) return { ...EMPTY, findings: archive.map(({ code, args }) => toFinding(code, file, args)) };
    const table = importArchive(archive, file, options.sheet);
    return { ...table, findings: table.findings.map(maskFinding) };
  } catch (error) {
    if (!(error instanceof XlsxFault)) throw error;
    return { ...EMPTY, findings: [toFinding(error.code, file, error.args)] };
  }
}

function openArchive(bytes: Uint8Array): Archive | ReturnType<typeof checkArchive> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) throw compoundFile(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw noArchive(bytes);
  const entries = readDirectory(bytes);
  const faults = checkArchive(entries);
  if (faults.length > 0) return faults;
  return { bytes, parts: new Map(entries.map((entry) => [entry.name.toLowerCase(), entry])), checked: new Set(), tags: 0 };
}

function noArchive(bytes: Uint8Array): XlsxFault {
  const isText = bytes.length > 0 && !bytes.subarray(0, 2048).includes(0);
  return new XlsxFault('xlsx/not-workbook', { kind: tellKind(bytes) ?? (isText ? 'text' : 'not-zip'), part: '' });
}

/** OLE compound file: Excel before 2007, or a workbook under a password. Stream names in it are UTF-16. */
function compoundFile(bytes: Uint8Array): XlsxFault {
  const names = new TextDecoder('latin1').decode(bytes.subarray(0, 4_000_000)).replaceAll('\0', '');
  if (names.includes('EncryptedPackage')) return new XlsxFault('xlsx/encrypted', { kind: 'password' });
  return new XlsxFault('xlsx/old-format', { kind: 'xls' });
}

function importArchive(archive: Archive, file: string, asked: string | undefined): ImportedTable {
  const workbook = readWorkbook(archive);
  const sheet = chooseSheet(archive, workbook, asked);
  const styles = readStyles(archive, workbook.styles);
  const strings = readStrings(archive, workbook.strings);
  const context = { strings, styles, from1904: workbook.from1904 };
  const cells = readSheet(archive, sheet.part, context);
  const carried = findCarried(file, archive, workbook, sheet.name);
  checkOtherParts(archive);
  const found = findTable(cells);
  const others = workbook.sheets.filter((other) => other !== sheet);
  const persons = [
    ...watchAround(file, sheet.name, cells.rows, found),
    ...watchOtherSheets(file, archive, others, context),
    ...watchNotes(file, archive, workbook.sheets),
  ];
  if (!found) return { ...EMPTY, sheet: sheet.name, findings: [...carried, ...persons] };
  const size = (found.right - found.left + 1) * found.rows.length;
  if (size > LIMITS.grid) throw new XlsxFault('xlsx/too-large', { kind: 'grid', limit: LIMITS.grid });
  const named = { ...found, sheet: sheet.name, names: nameColumns(found, cells.merges) };
  const example = findExampleRow(named, workbook);
  const table = { ...named, rows: named.rows.filter((row) => row !== example) };
  return {
    sheet: sheet.name,
    header: table.names,
    rows: table.rows.map((row) => cellsOf(row, table)),
    findings: [
      ...carried,
      ...findSheetFaults(file, table, cells),
      ...(example ? [reportExample(file, table, example)] : []),
      ...persons,
    ],
    place: { header: table.header.top, left: table.left, rows: table.rows.map((row) => row.number) },
  };
}

function cellsOf({ values }: SheetRow, { names, left }: NamedTable): ImportedCell[] {
  return left === 1 && values.length === names.length && values.length <= 256
    ? values
    : names.map((_, i) => values[left - 1 + i] ?? null);
}

function chooseSheet(archive: Archive, { sheets }: Workbook, asked: string | undefined): WorkbookSheet {
  const fold = (name: string) => name.normalize('NFC').trim().toLowerCase();
  if (asked !== undefined) {
    const named = sheets.find((sheet) => fold(sheet.name) === fold(asked));
    if (named) return named;
    throw new XlsxFault('xlsx/sheet-unknown', {
      found: clipText(asked),
      names: clipText(sheets.map(({ name }) => name).join(', ')),
    });
  }
  const visible = sheets.filter((sheet) => sheet.state === 'visible');
  const tables = visible.filter((sheet) => !GUIDE_SHEETS.test(sheet.name.normalize('NFC')));
  const chosen = [...tables, ...visible].find((sheet) => hasCells(archive, sheet.part)) ?? visible[0] ?? sheets[0];
  if (!chosen) throw new XlsxFault('xlsx/not-workbook', { kind: 'no-sheet', part: '' });
  return chosen;
}

/** The example row of a template that nobody took out, found by the name the template gave it. It is no data. */
function findExampleRow(table: NamedTable, { names }: Workbook): SheetRow | undefined {
  const marked = new Set(names.flatMap(({ name }) => (name.startsWith('hang_vi_du_') ? [name] : [])));
  if (marked.size === 0) return undefined;
  return table.rows.slice(0, 20).find((row) => marked.has(nameExampleRow(cellsOf(row, table).map((cell) => cellText(cell)))));
}

function reportExample(file: string, { sheet, left, right }: NamedTable, { number }: SheetRow): Finding {
  const cell = nameRange(sheet, { top: number, left, bottom: number, right });
  return { code: 'xlsx/example-row', level: 'error', where: { file, line: number }, args: { cell } };
}

function toFinding(code: XlsxCode, file: string, args: Args): Finding {
  const clipped = Object.entries(args).map(([key, value]) => [key, typeof value === 'string' ? clipText(value) : value]);
  return { code, level: XLSX_CODES[code], where: { file }, args: Object.fromEntries(clipped) };
}
