import { createReadStream, readFileSync, statSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import { benchSchema, CODE_PATTERN, COMMUNES, KINDS } from './bench-table.ts';
import type { RunFile } from './engine-result.ts';

const properties = {
  id: { type: 'integer', minimum: 1 },
  ma: { type: 'string', pattern: CODE_PATTERN },
  xa: { enum: COMMUNES },
  ngay: { type: 'string', format: 'day' },
  so_luong: { type: 'integer', minimum: 0, maximum: 100_000 },
  gia: { type: 'number', minimum: 0 },
  loai: { enum: KINDS },
  vi_do: { type: 'number', minimum: 13.9, maximum: 15.5 },
  kinh_do: { type: 'number', minimum: 107.3, maximum: 109.2 },
  ten: { type: 'string', minLength: 1, maxLength: 200 },
  hoat_dong: { type: 'boolean' },
  nam: { type: 'integer', minimum: 1990, maximum: 2030 },
};

/** Below this a file is read at once, which is faster for csv-parse than a stream. */
const SMALL = 1_000_000;

/** What people commonly write: csv-parse to objects, ajv with type coercion, sets for uniqueness. Looser than Table Schema. */
export function loadCsvParse(): RunFile {
  const validate = compileValidator();
  return async (path) => {
    const ids = new Set<unknown>();
    const codes = new Set<unknown>();
    const faults: Record<string, number> = {};
    const note = (name: string) => (faults[name] = (faults[name] ?? 0) + 1);
    let rows = 0;
    const take = (row: Record<string, string>) => {
      rows++;
      if (row['ten'] !== row['ten']?.normalize('NFC')) note('nfc');
      if (!validate(row)) for (const error of validate.errors ?? []) note(`${error.keyword} ${error.instancePath}`);
      if (ids.has(row['id'])) note('unique id');
      if (codes.has(row['ma'])) note('unique ma');
      ids.add(row['id']);
      codes.add(row['ma']);
    };
    if (statSync(path).size < SMALL) {
      for (const row of parseAtOnce<Record<string, string>>(readFileSync(path), { columns: true })) take(row);
    } else {
      const stream = createReadStream(path, { highWaterMark: 1 << 20 }).pipe(parse({ columns: true }));
      for await (const row of stream) take(row as Record<string, string>);
    }
    return { rows, faults };
  };
}

function compileValidator(): ValidateFunction {
  const ajv = new Ajv2020({ coerceTypes: true, allErrors: true });
  ajv.addFormat('day', (text) => {
    const day = new Date(text);
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
  });
  return ajv.compile({ type: 'object', properties, required: benchSchema.fields.map(({ name }) => name) });
}
