import type { Field } from '../../domain/model/table-schema.ts';
import type { SheetCell } from './sheet-xml.ts';
import { EXAMPLE, STYLES } from './styles.ts';

/** A column of a template: how its cells are formatted, what may stand in them, and an example. */
export interface ColumnPlan {
  readonly field: Field;
  readonly style: number;
  /** Allowed values, for a drop-down; empty where there is no list. */
  readonly values: readonly string[];
  readonly example: SheetCell;
  /** The example as canonical text, as the reader of workbooks will see it. */
  readonly exampleText: string;
}

type Style = 'text' | 'integer' | 'number' | 'date' | 'datetime' | 'time';

/** Numbers, days and times have cells of their kind; all others are text, so that nothing is taken for a number. */
const STYLE_OF: Readonly<Record<string, Style>> = {
  integer: 'integer',
  year: 'integer',
  number: 'number',
  boolean: 'number',
  date: 'date',
  datetime: 'datetime',
  time: 'time',
};

/** Plan of each column of a schema. */
export function planColumn(field: Field): ColumnPlan {
  const kind = field.type === 'boolean' && !isPlainBoolean(field) ? 'text' : (STYLE_OF[field.type ?? 'string'] ?? 'text');
  const values = listValues(field);
  const { value, text } = makeExample(field, kind, values);
  return { field, style: STYLES[kind], values, example: { style: STYLES[kind] + EXAMPLE, value }, exampleText: text };
}

function isPlainBoolean(field: Field): boolean {
  return field.trueValues === undefined && field.falseValues === undefined;
}

function listValues(field: Field): string[] {
  if (field.type === 'boolean')
    return isPlainBoolean(field) ? ['TRUE', 'FALSE'] : [field.trueValues?.[0] ?? 'true', field.falseValues?.[0] ?? 'false'];
  const categories = field.categories?.map((category) => (typeof category === 'object' ? category.value : category));
  return (field.constraints?.enum ?? categories ?? []).map(String);
}

function makeExample(field: Field, kind: Style, values: readonly string[]): { value: SheetCell['value']; text: string } {
  if (field.type === 'boolean' && isPlainBoolean(field)) return { value: true, text: 'true' };
  const text = String(typeof field.example === 'object' ? '' : (field.example ?? values[0] ?? defaultExample(field)));
  if (kind === 'text') return { value: text, text };
  if (kind === 'integer' || kind === 'number') {
    const number = text.trim() === '' ? Number.NaN : Number(text);
    return Number.isSafeInteger(Math.trunc(number)) ? { value: number, text: String(number) } : { value: text, text };
  }
  const serial = toSerial(text);
  return serial === undefined ? { value: text, text } : { value: serial, text };
}

const DEFAULTS: Readonly<Record<string, string>> = {
  date: '2026-01-15',
  datetime: '2026-01-15T08:30:00',
  time: '08:30:00',
  year: '2026',
  yearmonth: '2026-01',
  duration: 'P1M',
  geopoint: '108.8044, 15.1205',
};

function defaultExample({ type = 'string', constraints, title, name }: Field): string {
  if (type === 'string' || type === 'any') return title ?? name;
  const low = constraints?.minimum ?? constraints?.exclusiveMinimum;
  if (type === 'integer' || type === 'number')
    return low === undefined ? '1' : String(Number(low) + (constraints?.exclusiveMinimum === undefined ? 0 : 1));
  return DEFAULTS[type] ?? '';
}

/** Day number of Excel (1900 system) of an ISO date, date and time, or time of day; undefined for anything else. */
export function toSerial(text: string): number | undefined {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2}):(\d{2}))?$/.exec(text);
  if (!match || text === '') return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const days =
    year === undefined ? 0 : (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return days + (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}
