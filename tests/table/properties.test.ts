import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FieldType, TableSchema } from '../../src/domain/model/table-schema.ts';
import { checkText, listPlaces } from './check-text.ts';

/** A table of random cells, how it is written, and the physical line on which each record starts. */
interface Table {
  readonly cells: readonly (readonly string[])[];
  readonly schema: TableSchema;
  readonly ending: '\n' | '\r\n';
  readonly quoteAll: boolean;
  readonly last: boolean;
}

const letters = fc.string({
  unit: fc.constantFrom('a', 'Đ', 'ế', '7', ',', ';', '"', '\n', '\r\n', ' ', '🏥', '-', '='),
  minLength: 1,
  maxLength: 6,
});
// No space at the ends, since that is a warning of its own; and something in every cell, so that no row is blank.
const text = letters.map((value) => `x${value}x`);
const integer = fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }).map(String);
const date = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const number = fc.tuple(fc.integer(), fc.nat(999)).map(([whole, part]) => `${whole}.${part}`);
const boolean = fc.constantFrom('true', '0', 'FALSE');

const VALUES: readonly (readonly [FieldType, fc.Arbitrary<string>])[] = [
  ['string', text],
  ['integer', integer],
  ['date', date],
  ['number', number],
  ['boolean', boolean],
];

const table: fc.Arbitrary<Table> = fc.array(fc.constantFrom(...VALUES), { minLength: 1, maxLength: 5 }).chain((columns) =>
  fc.record({
    cells: fc.array(fc.tuple(...columns.map(([, value]) => value)), { minLength: 1, maxLength: 12 }),
    schema: fc.constant({ fields: columns.map(([type], i) => ({ name: `c${i}`, type })) }),
    ending: fc.constantFrom('\n' as const, '\r\n' as const),
    quoteAll: fc.boolean(),
    last: fc.boolean(),
  }),
);

function write({ cells, schema, ending, quoteAll, last }: Table): { text: string; starts: number[] } {
  const starts: number[] = [];
  let body = '';
  const lines = [schema.fields.map((field) => field.name), ...cells].map((row) =>
    row.map((cell) => quote(cell, quoteAll)).join(','),
  );
  lines.forEach((line, i) => {
    starts.push(body.split(/\r\n|\n|\r/).length);
    body += line + (last || i < lines.length - 1 ? ending : '');
  });
  return { text: body, starts };
}

function quote(cell: string, always: boolean): string {
  return always || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

test('a table written as CSV comes back without findings and with the right figures', () => {
  fc.assert(
    fc.property(table, (given) => {
      const { facts, findings } = checkText(write(given).text, given.schema);
      expect(findings).toEqual([]);
      expect(facts?.rows).toBe(given.cells.length);
      expect(facts?.preview).toEqual(given.cells.slice(0, 50));
      facts?.columns.forEach((column, i) => {
        const values = given.cells.map((row) => row[i] ?? '');
        expect([column.count, column.missing]).toEqual([values.length, 0]);
        if (column.type === 'string') expect(column.distinct).toBe(new Set(values).size);
        if (column.type === 'date') expect([column.min, column.max]).toEqual([[...values].sort()[0], [...values].sort().at(-1)]);
        if (column.type === 'integer')
          expect(BigInt(column.max ?? '')).toBe(values.map(BigInt).reduce((a, b) => (a > b ? a : b)));
      });
    }),
    { numRuns: 200, seed: 59 },
  );
});

const WRONG: Readonly<Record<string, readonly string[]>> = {
  integer: ['12a', '1.5', '1 000'],
  number: ['1,5', '0x1F', 'mười'],
  date: ['2026-02-30', '1/1/2026'],
  boolean: ['có', 'True '],
};

test('wrong values are found in their rows and lines, and none is invented', () => {
  fc.assert(
    fc.property(table, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), fc.nat(), (given, picks, which) => {
      const column = given.schema.fields.findIndex((field) => WRONG[field.type ?? '']);
      fc.pre(column >= 0);
      const field = given.schema.fields[column];
      const choices = WRONG[field?.type ?? ''] ?? [];
      const wrong = choices[which % choices.length] ?? '';
      const rows = new Set(picks.map((pick) => pick % given.cells.length));
      const cells = given.cells.map((row, r) => row.map((cell, c) => (c === column && rows.has(r) ? wrong : cell)));
      const { text: body, starts } = write({ ...given, cells });
      const first = Math.min(...rows);
      const types = checkText(body, given.schema).findings.filter((finding) => finding.code !== 'table/whitespace');
      const count = rows.size > 1 ? ` ×${rows.size}` : '';
      expect(listPlaces(types)).toEqual([`table/type ${starts[first + 1]}:${first + 1} c${column}${count}`]);
    }),
    { numRuns: 200, seed: 60 },
  );
});

test('rows with a cell too many or too few are found where they start', () => {
  fc.assert(
    fc.property(table, fc.nat(), fc.boolean(), (given, pick, longer) => {
      fc.pre(longer || given.schema.fields.length > 2);
      const at = pick % given.cells.length;
      const cells = given.cells.map((row, r) => (r !== at ? row : longer ? [...row, 'x'] : row.slice(1)));
      const { text: body, starts } = write({ ...given, cells });
      expect(listPlaces(checkText(body, given.schema).findings)).toEqual([`table/ragged-row ${starts[at + 1]}:${at + 1}`]);
    }),
    { numRuns: 150, seed: 61 },
  );
});

test('a repeated key is found at its second place', () => {
  fc.assert(
    fc.property(fc.uniqueArray(integer, { minLength: 2, maxLength: 20 }), fc.nat(), fc.nat(), (keys, a, b) => {
      const [first, second] = [a % keys.length, b % keys.length].sort((x, y) => x - y) as [number, number];
      fc.pre(first < second);
      // The same number, written with zeros in front.
      const repeated = (keys[first] ?? '').replace(/^-?/, (sign) => `${sign}00`);
      const column = keys.map((key, i) => (i === second ? repeated : key));
      const schema: TableSchema = { fields: [{ name: 'id', type: 'integer' }, { name: 'x' }], primaryKey: ['id'] };
      const { findings } = checkText(`id,x\n${column.map((key) => `${key},\n`).join('')}`, schema);
      expect(listPlaces(findings)).toEqual([`table/primary-key ${second + 2}:${second + 1} id`]);
      expect(findings[0]?.args['firstRow']).toBe(first + 1);
    }),
    { numRuns: 100, seed: 62 },
  );
});

test('no text makes the check fail', () => {
  const pieces = fc.constantFrom(
    'a',
    ',',
    '"',
    '""',
    '\n',
    '\r',
    '\r\n',
    ';',
    '\t',
    '\u0000',
    '\ufeff',
    ' ',
    '1',
    'Đ',
    '{',
    '[',
    ']',
    '}',
    ':',
    '\\',
    '\\u',
    '-',
    '.',
  );
  const schema: TableSchema = {
    fields: [
      { name: 'a', type: 'integer' },
      { name: '1', type: 'date' },
    ],
    primaryKey: 'a',
  };
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 30 }),
      fc.constantFrom('csv' as const, 'json' as const, 'geojson' as const),
      (parts, format) => {
        const { findings, facts } = checkText(parts.join(''), schema, format);
        expect(facts !== undefined || findings.some((finding) => finding.level === 'error')).toBe(true);
      },
    ),
    { numRuns: 500, seed: 63 },
  );
});

test('any value JSON can write is read back, and any broken text is refused as by JSON.parse', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 4 }),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', ']', 'x', '0'),
      (value, at, insert) => {
        const whole = JSON.stringify(value, null, 1);
        const cut = at % (whole.length + 1);
        const changed = whole.slice(0, cut) + insert + whole.slice(cut);
        const { findings } = checkText(changed, undefined, 'json');
        expect(findings.some((finding) => finding.code === 'json/syntax')).toBe(!parses(changed));
      },
    ),
    { numRuns: 500, seed: 64 },
  );
});

function parses(json: string): boolean {
  try {
    // Half a character is allowed by JSON.parse and refused here.
    return !/\p{Cs}/u.test(JSON.stringify(JSON.parse(json)).replace(/\\ud[89a-f]../gi, '\ud800'));
  } catch {
    return false;
  }
}
