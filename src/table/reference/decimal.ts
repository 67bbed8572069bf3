/**
 * A decimal number kept exactly, beyond 2^53 and without binary rounding: `digits` has no zero at either end and the point
 * stands `point` places after its first digit (0.12 → "12", 0; 1200 → "12", 4). Zero has no digits.
 */
export interface Decimal {
  readonly negative: boolean;
  readonly digits: string;
  readonly point: number;
}

const FORM = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d{1,4}))?$/;

/**
 * Reads a decimal of XML Schema with the exponent that Table Schema adds. Undefined where it is none, or where it lies
 * beyond what a double holds (1e400): no reader of the data would get it back.
 */
export function parseDecimal(text: string): Decimal | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = match[4] ?? '', , exponent = '0'] = match;
  const decimal = normalize(sign === '-', whole + fraction, whole.length + Number(exponent));
  return decimal.point > 309 || !Number.isFinite(Number(text)) ? undefined : decimal;
}

/** The decimal of a whole number up to 2^53. */
export function decimalOf(whole: number): Decimal {
  const digits = String(Math.abs(whole));
  return normalize(whole < 0, digits, digits.length);
}

/** Negative, zero or positive, as `a` is smaller than, equal to or greater than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const left = signOf(a);
  if (left !== signOf(b) || left === 0) return left - signOf(b);
  return left * (a.point - b.point || compareText(a.digits, b.digits));
}

/** One text per number: `1`, `01`, `1.0` and `1e0` give the same. */
export function decimalKey(decimal: Decimal): string {
  return decimal.digits === '' ? '0' : `${decimal.negative ? '-' : ''}.${decimal.digits}e${decimal.point}`;
}

function normalize(negative: boolean, digits: string, point: number): Decimal {
  let [start, end] = [0, digits.length];
  while (start < end && digits[start] === '0') start++;
  while (end > start && digits[end - 1] === '0') end--;
  if (start === end) return { negative: false, digits: '', point: 0 };
  return { negative, digits: digits.slice(start, end), point: point - start };
}

function signOf(decimal: Decimal): -1 | 0 | 1 {
  if (decimal.digits === '') return 0;
  return decimal.negative ? -1 : 1;
}

// Digits stand left-aligned behind the point, so the order of texts is the order of numbers.
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
