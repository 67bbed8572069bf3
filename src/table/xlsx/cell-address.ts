/** A rectangle of cells; rows and columns count from 1, ends included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 1 → `A`, 27 → `AA`. */
export function nameColumn(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** Column of an address, 1 = A, without looking at its row; undefined where it has none. */
export function columnOf(address: string): number | undefined {
  let column = 0;
  for (let i = 0; i < address.length; i++) {
    const code = address.charCodeAt(i) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column >= 1 && column <= 16_384 ? column : undefined;
}

/** `B7` → row 7, column 2; undefined for anything else, and for what lies outside Excel's grid. */
export function parseCell(text: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match) return undefined;
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(match[2]);
  return row >= 1 && row <= 1_048_576 && column <= 16_384 ? { row, column } : undefined;
}

/** `A1:C3`, or one cell. */
export function parseRange(text: string): Range | undefined {
  const [first = '', last = first] = text.split(':');
  const [from, to] = [parseCell(first), parseCell(last)];
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : undefined;
}

/** `Sheet!B7`, as Excel writes it: quotes where the sheet's name is more than letters and digits. */
export function nameCell(sheet: string, row: number, column: number): string {
  return `${quoteSheet(sheet)}!${nameColumn(column)}${row}`;
}

/** `Sheet!A1:C1`; a single cell is written as one. */
export function nameRange(sheet: string, { top, left, bottom, right }: Range): string {
  const end = top === bottom && left === right ? '' : `:${nameColumn(right)}${bottom}`;
  return nameCell(sheet, top, left) + end;
}

function quoteSheet(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !parseCell(sheet.toUpperCase()) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
