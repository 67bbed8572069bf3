import type { Field, FieldType, TableSchema } from '../src/domain/model/table-schema.ts';

/** A schema and a file made up at random, the same for the same seed: mostly sound, with a few faults of every kind. */
export interface RandomTable {
  readonly schema: TableSchema | undefined;
  readonly bytes: Uint8Array;
  /** Sizes of the pieces in which the file is to be fed. */
  readonly pieces: readonly number[];
  readonly maxRecord: number;
}

/** Chance as a function of a seed. */
interface Dice {
  readonly below: (n: number) => number;
  readonly one: <T>(items: readonly T[]) => T;
  readonly often: (share: number) => boolean;
}

export function makeRandomTable(seed: number): RandomTable {
  const dice = createDice(seed);
  const fields = Array.from({ length: 1 + dice.below(6) }, (_, i) => makeField(dice, i));
  const schema = dice.often(0.92) ? makeSchema(dice, fields) : undefined;
  const text = writeTable(dice, fields, schema);
  const bytes = spoilBytes(dice, new TextEncoder().encode(text));
  const pieces = dice.one([[1], [7], [1024], [64 * 1024], [3, 1, 500], [1 << 20]]);
  return { schema, bytes, pieces, maxRecord: dice.often(0.05) ? 40 + dice.below(200) : 16 * 1024 * 1024 };
}

function createDice(seed: number): Dice {
  let state = (seed * 2654435761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return { below, one: (items) => items[below(items.length)] as (typeof items)[number], often: (share) => next() < share };
}

const VALUES: Readonly<Record<string, readonly string[]>> = {
  string: ['a', 'b', 'Trạm y tế', 'xã Bình Nguyên', 'A-001', 'A-002', 'B-12', '₫', '“x”', 'a b', 'Đ', '.1e1', '2024'],
  integer: ['0', '1', '01', '-5', '+7', '12', '123456789', '1234567890123456', '-0', '99999999999999', '2024', '7', '8', '9'],
  number: ['0', '1.5', '1.50', '-2.25', '.5', '5.', '1e3', '12345678.123456789', '0.1', '0.10', 'NaN', 'INF', '3', '1,5', '-0'],
  boolean: ['true', 'false', '1', '0', 'TRUE', 'Có', 'Không'],
  date: ['2024-01-05', '2023-12-31', '2024-02-29', '05/01/2024', '1/2/2024', '2025-06-30', '0001-01-01'],
  time: ['12:30:00', '00:00:00', '23:59:59', '7:05', '12:30:00.5'],
  datetime: ['2024-01-05T12:30:00', '2024-01-05T12:30:00Z', '2024-01-05T05:30:00+07:00', '2024-01-05T12:30:00.25', '2024-01-05'],
  year: ['2024', '2023', '1999', '0001', '2025'],
  yearmonth: ['2024-01', '2023-12', '2024-11'],
  duration: ['P1Y', 'P12M', 'PT5M', 'P30D', 'P1M'],
  geopoint: ['108.8, 15.1', '108.8,15.1', '0,0'],
  list: ['a,b', 'a', '1,2'],
  array: ['[1,2]', '[]', '[1, 2]'],
  object: ['{"a":1}', '{}', '{"a": 1}'],
  geojson: ['{"type":"Point","coordinates":[108,15]}'],
  any: ['x', '1', 'y z'],
};
const FAULTS = [
  'x y', '12a', '2024-13-01', '2023-02-29', ' 1', '1 ', '1.234,5', '٣', 'ế'.normalize('NFD'), 'a\u0000b', 'a\tb', '\ta', 'a"b', '""',
  '=SUM(A1)', '+84 255', '-', '@x', '\u200bx', 'x\u00a0', '\u1100\u1161', '\u212b', '🏥', '\ufffd', 'é', 'e\u0301', '\ufeff', '1e400',
  'x\u2003', '\u1680x', '\u2000', 'a\u2001b', '\u0085', '\u202ex', '\u1f71', 'ｘ', '　', '\u0378', 'N/A', '--', 'x\ny', 'x\r\ny', 'x\ry', '0000',
  '051099001234', '0512345678', '0905123456', '+84 905 123 456', 'a.b@gmail.com', 'mật khẩu: Abc123', 'AKIAIOSFODNN7EXAMPLE', '76A-123.45', 'A Thái',
  'x 0914222333, 0905.123.456', 'https://u:pw1@x.vn/', 'DN4515112345678', '20255', '24:00:00', '0x1F', '1_000', '9'.repeat(30), 'x'.repeat(70), '\u007f', 'a\u0308', '1.5.2', '+', '.', '1e', '--5', '-x',
]; // prettier-ignore
const TYPES = Object.keys(VALUES) as FieldType[];
const COMMON: readonly FieldType[] = ['string', 'string', 'integer', 'integer', 'number', 'date', 'year', 'boolean', 'any'];

function makeField(dice: Dice, i: number): Field {
  const type = dice.often(0.75) ? dice.one(COMMON) : dice.one(TYPES);
  const constraints = {
    ...(dice.often(0.25) ? { required: true } : {}),
    ...(dice.often(0.15) ? { unique: true } : {}),
    ...(dice.often(0.15) ? { [dice.one(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'])]: makeLimit(dice, type) } : {}),
    ...(dice.often(0.1) ? { maxLength: dice.below(8), minLength: dice.below(3) } : {}),
    ...(dice.often(0.12) ? { pattern: dice.one(['[A-Z]-\\d+', '^[a-z ]+$', '\\w+', '(a|b)*c?', '.{1,3}', '\\d{1,3}(-\\d+)?', '(a+)+$', '(']) } : {}),
    ...(dice.often(0.12) ? { enum: [...VALUES[type] ?? []].slice(0, 1 + dice.below(4)) } : {}),
  }; // prettier-ignore
  return {
    name: dice.often(0.9)
      ? `c${i}`
      : dice.one([
          'so_cccd',
          'ho_ten',
          'ngay_sinh',
          'sdt',
          'tên',
          'Tên',
          'c 1',
          'c0',
          'x"y',
          '',
          'huyện',
          'huyện'.normalize('NFD'),
        ]),
    ...(dice.often(0.95) ? { type } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
    ...(dice.often(0.2) ? makeProperty(dice, type) : {}),
  };
}

function makeLimit(dice: Dice, type: FieldType): string | number {
  const value = dice.one(VALUES[type] ?? ['1']);
  return dice.often(0.5) && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

function makeProperty(dice: Dice, type: FieldType): Partial<Field> {
  if (type === 'date') return { format: dice.one(['%d/%m/%Y', 'any', '%Y-%m-%d', 'fmt:%d-%m-%Y', 'default', '%d.%m.%y']) };
  if (type === 'datetime' || type === 'time') return { format: dice.one(['any', 'default', '%H:%M']) };
  if (type === 'integer' || type === 'number') {
    const group = dice.one([{ groupChar: ',' }, { groupChar: '.' }, { groupChar: ' ' }, {}]);
    const point = dice.one([{ decimalChar: ',' }, { decimalChar: '.' }, { decimalChar: '·' }, {}]);
    return { ...group, ...point, ...(dice.often(0.3) ? { bareNumber: false } : {}) };
  }
  if (type === 'boolean') return { trueValues: ['Có', '1'], falseValues: ['Không', '0'] };
  if (type === 'string' && dice.often(0.3)) return { format: dice.one(['email', 'uri', 'uuid', 'binary']) };
  if (dice.often(0.3)) return { categories: ['a', { value: 'b', label: 'B' }, '2024'] };
  return { missingValues: dice.one([['', '-'], ['N/A'], [], ['', '0', '1'], [{ value: 'x', label: 'none' }, '']]) };
}

function makeSchema(dice: Dice, fields: readonly Field[]): TableSchema {
  const names = fields.map((field) => field.name);
  const [one, other] = [dice.one(names), dice.one(names)];
  return {
    fields: dice.often(0.9) ? fields : fields.slice(1),
    ...(dice.often(0.2) ? { fieldsMatch: dice.one(['exact', 'equal', 'subset', 'superset', 'partial'] as const) } : {}),
    ...(dice.often(0.15) ? { missingValues: dice.one([['', 'N/A'], ['-'], ['', '1']]) } : {}),
    ...(dice.often(0.25) ? { primaryKey: dice.often(0.5) ? one : [one, other] } : {}),
    ...(dice.often(0.15) ? { uniqueKeys: [[one, other], [other]] } : {}),
    ...(dice.often(0.2) ? { foreignKeys: [{ fields: one, reference: { fields: other } }] } : {}),
  };
}

function writeTable(dice: Dice, fields: readonly Field[], schema: TableSchema | undefined): string {
  const delimiter = dice.often(0.93) ? ',' : dice.one([';', '\t', '|']);
  const ending = dice.one(['\n', '\n', '\r\n', '\r']);
  const header = fields.map((field) => (dice.often(0.97) ? field.name : dice.one([` ${field.name}`, field.name.toUpperCase(), 'x', '']))); // prettier-ignore
  if (schema && dice.often(0.05)) header.reverse();
  const count = dice.often(0.9) ? dice.below(15) : dice.below(400);
  const faulty = dice.one([0, 0.02, 0.1, 0.5]);
  const rows = Array.from({ length: count }, (_, r) => makeRow(dice, fields, r, faulty));
  const quoting = dice.one([0, 0.1, 0.5, 1]);
  const lines = [header, ...rows].map((row) => row.map((cell) => writeCell(dice, cell, delimiter, quoting)).join(delimiter));
  const ends = (): string => (dice.often(0.995) ? ending : dice.one(['\n', '\r\n', '\r', '\n\n', `${ending}${ending}`]));
  const body = lines.map((line, i) => (i < lines.length - 1 || dice.often(0.8) ? line + ends() : line)).join('');
  return (dice.often(0.1) ? '\ufeff' : '') + spoilText(dice, body);
}

function makeRow(dice: Dice, fields: readonly Field[], r: number, faulty: number): string[] {
  const row = fields.map(({ type }) => {
    if (dice.often(faulty)) return dice.one(FAULTS);
    if (dice.often(0.08)) return '';
    if (dice.often(0.3) && (type === 'integer' || type === 'number')) return String(r);
    if (dice.often(0.2) && type === 'string') return `K-${r}`;
    return dice.one(VALUES[type ?? 'any'] ?? ['x']);
  });
  if (dice.often(faulty / 5)) row.push(dice.one(FAULTS));
  if (dice.often(faulty / 5)) row.pop();
  return dice.often(faulty / 5) ? row.map(() => '') : row;
}

function writeCell(dice: Dice, cell: string, delimiter: string, quoting: number): string {
  const must = /["\r\n]/.test(cell) || cell.includes(delimiter);
  return (must && dice.often(0.99)) || dice.often(quoting) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function spoilText(dice: Dice, text: string): string {
  if (dice.often(0.92)) return text;
  const at = dice.below(text.length + 1);
  return text.slice(0, at) + dice.one(['"', '""', ',', '\n', '\r', '\u0000', '"\u0000', ';', ' "', '"\n"']) + text.slice(at);
}

function spoilBytes(dice: Dice, bytes: Uint8Array): Uint8Array {
  if (dice.often(0.95)) return bytes;
  const at = dice.below(bytes.length + 1);
  const bad = dice.one([[0xff], [0x80], [0xc3], [0xe1, 0xba], [0xed, 0xa0, 0x80], [0xf0, 0x9f], [0xc0, 0xaf]]);
  return Uint8Array.from([...bytes.subarray(0, at), ...bad, ...bytes.subarray(at)]);
}
