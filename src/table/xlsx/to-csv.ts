import type { Field, TableSchema } from '../../domain/model/table-schema.ts';
import type { ImportedCell, ImportedTable } from '../rescue/imported-table.ts';

/**
 * An imported table as canonical CSV: UTF-8, comma, LF, ISO dates, `.` before decimals, whole numbers without them. Where the
 * schema writes a column another way (decimalChar, trueValues, a date pattern), its way is followed.
 */
export function importedCsv({ header, rows }: Pick<ImportedTable, 'header' | 'rows'>, schema?: TableSchema): string {
  const fields = header.map((name) => schema?.fields.find((field) => field.name === name));
  const lines = rows.map((row) => `${header.map((_, i) => quote(cellText(row[i] ?? null, fields[i]))).join(',')}\n`);
  return `${header.map(quote).join(',')}\n${lines.join('')}`;
}

/** A cell as the field would write it. */
export function cellText(cell: ImportedCell, field?: Field): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return numberText(cell, field);
  if (typeof cell === 'boolean') return booleanText(cell, field);
  return dateText(cell.date, field);
}

/** Excel keeps 15 digits; what a computer adds behind them (0.30000000000000004) was never in the sheet. */
function numberText(number: number, field: Field | undefined): string {
  const [digits = '0', exponent] = String(Number(number.toPrecision(15)) || 0).split('e');
  const text = exponent === undefined ? digits : shiftPoint(digits, Number(exponent));
  return field?.type === 'number' && field.decimalChar !== undefined ? text.replace('.', field.decimalChar) : text;
}

function shiftPoint(text: string, exponent: number): string {
  const [sign, whole = '', decimals = ''] = text.startsWith('-') ? ['-', ...text.slice(1).split('.')] : ['', ...text.split('.')];
  const digits = whole + decimals;
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - whole.length)}${digits}`;
  return sign + digits.padEnd(whole.length + exponent, '0');
}

function booleanText(value: boolean, field: Field | undefined): string {
  const own = value ? field?.trueValues : field?.falseValues;
  const text = String(value);
  return own === undefined || own.includes(text) ? text : (own[0] ?? text);
}

function dateText(date: string, field: Field | undefined): string {
  const [day = '', time = '00:00:00'] = date.split('T');
  const format = field?.format ?? 'default';
  if (format.includes('%')) return byPattern(format, day, time);
  if (field?.type === 'datetime') return `${day}T${time}`;
  if (field?.type === 'yearmonth') return day.slice(0, 7);
  return field?.type === 'year' ? day.slice(0, 4) : date;
}

function byPattern(format: string, day: string, time: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const [hour = '', minute = '', second = ''] = time.split(':');
  const parts: Readonly<Record<string, string>> = { Y: year, m: month, d: date, y: year.slice(2), H: hour, M: minute, S: second };
  return format.replace(/^fmt:/, '').replace(/%([YmdyHMS])/g, (_, letter: string) => parts[letter] ?? '');
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
