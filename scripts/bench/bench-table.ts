import type { TableSchema } from '../../src/domain/model/table-schema.ts';

/** 96 codes in five digits, as communes have. */
export const COMMUNES: readonly string[] = Array.from({ length: 96 }, (_, i) => String(20_000 + i * 37));
export const KINDS = ['benh-vien', 'phong-kham', 'tram-y-te', 'nha-thuoc'] as const;
export const CODE_PATTERN = '^[A-Z]{2}-\\d{8}$';

/** The table of the benchmark: twelve columns with most of what a schema can ask. */
export const benchSchema: TableSchema = {
  fields: [
    { name: 'id', type: 'integer', constraints: { required: true, unique: true, minimum: 1 } },
    { name: 'ma', type: 'string', constraints: { required: true, unique: true, pattern: CODE_PATTERN } },
    { name: 'xa', type: 'string', constraints: { required: true, enum: COMMUNES, minLength: 5, maxLength: 5 } },
    { name: 'ngay', type: 'date', constraints: { minimum: '1990-01-01', maximum: '2026-12-31' } },
    { name: 'so_luong', type: 'integer', constraints: { minimum: 0, maximum: 100_000 } },
    { name: 'gia', type: 'number', constraints: { minimum: 0 } },
    { name: 'loai', type: 'string', constraints: { required: true, enum: KINDS } },
    { name: 'vi_do', type: 'number', constraints: { minimum: 13.9, maximum: 15.5 } },
    { name: 'kinh_do', type: 'number', constraints: { minimum: 107.3, maximum: 109.2 } },
    { name: 'ten', type: 'string', constraints: { required: true, maxLength: 200 } },
    { name: 'hoat_dong', type: 'boolean' },
    { name: 'nam', type: 'year', constraints: { minimum: '1990', maximum: '2030' } },
  ],
};

/**
 * Kinds of mistakes put in, one in a thousand rows, in turn: the column, what stands in it (`#`: the row's number), and the
 * finding it must give.
 */
export const MISTAKES = [
  { column: 0, value: 'abc', code: 'table/type' },
  { column: 1, value: 'cs-#', code: 'table/pattern' },
  { column: 2, value: '99999', code: 'table/enum' },
  { column: 3, value: '2025-02-30', code: 'table/type' },
  { column: 4, value: '-7', code: 'table/minimum' },
  { column: 5, value: '"12,5"', code: 'table/type' },
  { column: 6, value: '', code: 'table/required' },
  { column: 7, value: '51.5', code: 'table/maximum' },
  { column: 11, value: '20255', code: 'table/type' },
] as const;

/** One mistake in so many rows. */
export const MISTAKE_EVERY = 1000;
