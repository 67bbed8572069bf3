import { columnOf, parseRange, type Range } from './cell-address.ts';
import type { ImportedCell } from '../rescue/imported-table.ts';
import { LIMITS } from './limits.ts';
import { createBudget, createMarks } from './sheet-budget.ts';
import type { FormatKind } from './number-format.ts';
import { Enough, readPart, type Archive } from './read-part.ts';
import { readValue, type RawCell } from './read-value.ts';
import { isFilled, type SheetCells, type SheetRow } from './sheet-cells.ts';
import { XlsxFault } from './xlsx-fault.ts';
import { findAttribute, isOn } from './xml-text.ts';

/** What cells refer to, read once for all sheets. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: readonly FormatKind[];
  readonly from1904: boolean;
}

/** Reads the cells of a sheet as they come; the size that the sheet declares is not believed. Throws `XlsxFault`. */
export function readSheet(archive: Archive, part: string, context: SheetContext): SheetCells {
  const merges: Range[] = [];
  const hiddenColumns: [number, number][] = [];
  const { marks, mark } = createMarks();
  const rows = createRows(part, context, mark);
  const cell = createCellText();

  readPart(archive, part, {
    open(name, attributes) {
      if (name === 'c') cell.start(rows.openCell(attributes));
      else if (name === 'row') rows.openRow(attributes);
      else if (name === 'mergeCell') {
        const range = merges.length < 10_000 ? parseRange(findAttribute(attributes, 'ref') ?? '') : undefined;
        if (range) merges.push(range);
      } else if (name === 'col') {
        if (!isOn(findAttribute(attributes, 'hidden'))) return;
        hiddenColumns.push([Number(findAttribute(attributes, 'min')), Number(findAttribute(attributes, 'max'))]);
      } else cell.open(name);
    },
    text: cell.text,
    close(name) {
      if (name === 'c') rows.closeCell(cell.end());
      else if (name === 'row') rows.closeRow();
      else cell.close(name);
    },
  });
  return { rows: sortRows(rows.list), merges, hiddenColumns, marks: [...marks.values()] };
}

/** True where a sheet has a cell with a value; reads no further than to the first. */
export function hasCells(archive: Archive, part: string): boolean {
  let found = false;
  readPart(archive, part, {
    open(name) {
      if (name !== 'v' && name !== 't') return;
      found = true;
      throw new Enough();
    },
  });
  return found;
}

/** Keeps count of rows and columns: both may leave out their number. */
function createRows(part: string, context: SheetContext, mark: ReturnType<typeof createMarks>['mark']) {
  const list: SheetRow[] = [];
  const budget = createBudget();
  let row: SheetRow = { number: 0, values: [] };
  let hidden = false;
  let column = 0;
  return {
    list,
    openRow(attributes: string) {
      const number = Number(findAttribute(attributes, 'r') ?? row.number + 1);
      if (!(number >= 1 && number <= 1_048_576)) throw new XlsxFault('xlsx/not-workbook', { kind: 'xml', part });
      row = { number, values: [] };
      hidden = isOn(findAttribute(attributes, 'hidden'));
      column = 0;
    },
    openCell(attributes: string): RawCell {
      column = columnOf(findAttribute(attributes, 'r') ?? '') ?? column + 1;
      const format = context.styles[Number(findAttribute(attributes, 's') ?? 0)] ?? 'number';
      return { type: findAttribute(attributes, 't') ?? 'n', format, text: '', formula: undefined, hasValue: false };
    },
    closeCell(cell: RawCell) {
      const value = readValue(cell, context, (kind, args) => mark(kind, row.number, column, args));
      if (!isFilled(value)) return;
      budget.spendCell(value);
      row.values[column - 1] = value;
    },
    closeRow() {
      if (row.values.length === 0) return;
      budget.spendRow(row.values.length);
      list.push({ number: row.number, values: pack(row.values) });
      if (hidden) mark('hidden-row', row.number, 0);
    },
  };
}

/** A row without spare room behind it; one that reaches far to the right keeps its holes. */
function pack(values: ImportedCell[]): ImportedCell[] {
  if (values.length > 256) return values;
  const packed: ImportedCell[] = new Array<ImportedCell>(values.length).fill(null);
  for (let i = 0; i < values.length; i++) packed[i] = values[i] ?? null;
  return packed;
}

/** Gathers the formula and the value of the open cell. */
function createCellText() {
  let cell: RawCell | undefined;
  let target: 'value' | 'formula' | undefined;
  let aside = false;
  return {
    start(next: RawCell) {
      cell = next;
      target = undefined;
    },
    open(name: string) {
      if (name === 'rPh') aside = true;
      if (!cell) return;
      if (name === 'f') [target, cell.formula] = ['formula', ''];
      if (name === 'v') [target, cell.hasValue] = ['value', true];
      if (name === 't' && !aside) [target, cell.hasValue] = ['value', true];
    },
    text(text: string) {
      if (!cell || !target) return;
      if (target === 'formula') cell.formula = ((cell.formula ?? '') + text).slice(0, 500);
      else cell.text += text;
      if (cell.text.length > LIMITS.cellText * 4) throw new XlsxFault('xlsx/too-large', { kind: 'text', limit: LIMITS.cellText });
    },
    close(name: string) {
      if (name === 'rPh') aside = false;
      if (name === 'v' || name === 'f' || name === 't') target = undefined;
    },
    end(): RawCell {
      const done = cell;
      cell = undefined;
      return done ?? { type: 'n', format: 'number', text: '', formula: undefined, hasValue: false };
    },
  };
}

function sortRows(rows: SheetRow[]): SheetRow[] {
  if (rows.every((row, i) => row.number > (rows[i - 1]?.number ?? 0))) return rows;
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}
