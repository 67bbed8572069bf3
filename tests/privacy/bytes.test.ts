import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEngine } from '../../src/table/engine/engine.ts';
import { feedPieces } from '../../scripts/compare-engines.ts';
import { judgeValue } from '../../src/table/privacy/judge-value.ts';
import { mayHold, mayMean, SIGNS } from '../../src/table/privacy/may-hold.ts';
import { watchLoose } from '../../src/table/privacy/watch-columns.ts';
import { checkCsvReference } from '../../src/table/reference/check-csv-reference.ts';

const PIECES = [
  '0', '9', '84', '+84', '+', '0905', '123', '456', '0905123456', '051', '099', '051099001234', ' ', ' ', '-', '.', ',', '\u00a0', 'xã', 'Bình',
  'Z', 'AKIA', 'ASIA', 'ABCDEFGH12345678', 'ghp_', 'a1b2c3d4e5f6g7h8i9', 'glpat-', 'xoxb-', 'AIza', 'eyJ', 'eyJhbGciOi', 'password', '=',
  'mật khẩu', ':', 'secret', '@', 'gmail.com', 'a.b', '://', 'u', 'DN', '4', '5112345678', '76A', '-123.45', '76A-123.45',
  '-----BEGIN RSA PRIVATE KEY-----', 'MIIEpAIBAAKCAQEAabcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP', '(', ')', '/', '0312345678', 'ế', 'token',
]; // prettier-ignore
const texts = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));

test('what the look at the bytes passes over, the definitions would not have found', () => {
  const watch = watchLoose();
  const looked = (text: string): boolean => {
    const bytes = new TextEncoder().encode(`",${text},\n"\n   `);
    const end = bytes.length - 7;
    for (let i = 2; i < end; i++) if (SIGNS.includes(String.fromCharCode(bytes[i] ?? 0)) && mayMean(bytes, i)) return true;
    return mayHold(bytes, new DataView(bytes.buffer), 2, end, text.includes('\u00a0'));
  };
  fc.assert(
    fc.property(texts, (text) => judgeValue(text, watch) === 0 || looked(text)),
    { seed: 7, numRuns: 20_000 },
  );
});

test('tables of such values give the same from bytes in pieces of any size as from texts', () => {
  const cell = fc.oneof(texts, fc.constantFrom('', 'x', '0905123456', '051099001234', 'A Thái', '1985-03-02'));
  const header = fc.constantFrom('a,b', 'so_cccd,ho_ten', 'sdt,ngay_sinh', 'ten,ngay_sinh', 'xa,ho_ngheo');
  const table = fc.record({
    header,
    rows: fc.array(fc.tuple(cell, cell), { maxLength: 30 }),
    size: fc.integer({ min: 1, max: 4000 }),
  });
  fc.assert(
    fc.property(table, ({ header, rows, size }) => {
      const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','));
      const bytes = new TextEncoder().encode(`${header}\n${text.join('\n')}\n`);
      const engine = createEngine(undefined, { block: 2048 });
      expect(feedPieces(engine, bytes, [size])).toEqual(checkCsvReference(bytes, 't.csv'));
    }),
    { seed: 11, numRuns: 200 },
  );
});
