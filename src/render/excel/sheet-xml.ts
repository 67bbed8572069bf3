/** A cell to write: its style and what it holds; an empty text is an empty cell with that style. */
export interface SheetCell {
  readonly style: number;
  readonly value: string | number | boolean;
}

export const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text for XML; characters that XML 1.0 cannot hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** 1 → `A`, 27 → `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** `<sheetData>` of these rows, from row 1. */
export function sheetData(rows: readonly (readonly SheetCell[])[]): string {
  const written = rows.map((cells, i) => {
    const inside = cells.map((cell, column) => cellXml(cell, `${columnLetters(column + 1)}${i + 1}`)).join('');
    return inside === '' ? '' : `<row r="${i + 1}">${inside}</row>`;
  });
  return `<sheetData>${written.join('')}</sheetData>`;
}

function cellXml({ style, value }: SheetCell, address: string): string {
  const start = `<c r="${address}" s="${style}"`;
  if (value === '') return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

/** `<cols>` with a width in letters and a style for cells still to be filled. */
export function columnsXml(columns: readonly { readonly width: number; readonly style: number }[]): string {
  const written = columns.map(
    ({ width, style }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" style="${style}" customWidth="1"/>`,
  );
  return `<cols>${written.join('')}</cols>`;
}
