import type { CellValue } from './reference/cell-value.ts';
import type { Decimal } from './reference/decimal.ts';

/**
 * A sum whose result does not depend on the order of its parts, so that one worker and several give the same mean. Numbers of
 * up to 15 digits are added as whole numbers, apart for each number of decimals; all others as doubles, without rounding.
 */
export interface ExactSum {
  /** By number of decimals, 0 to 15. Below 2^53, and so exact. */
  readonly scales: Float64Array;
  /** What did not fit there any more. */
  readonly carried: bigint[];
  /** The other numbers, in units of 2^-1074, of which every double is a whole number. */
  rest: bigint;
}

const DIGITS = 15;
const FULL = 2 ** 52;

export function createSum(): ExactSum {
  return { scales: new Float64Array(DIGITS + 1), carried: [], rest: 0n };
}

/** Adds mantissa × 10^-decimals. The mantissa is a whole number below 10^15. */
export function addScaled(sum: ExactSum, mantissa: number, decimals: number): void {
  const next = (sum.scales[decimals] ?? 0) + mantissa;
  sum.scales[decimals] = next;
  if (next > FULL || next < -FULL) carry(sum, decimals);
}

/** Moves what has gathered at a number of decimals to where there is room. */
export function carry(sum: ExactSum, decimals: number): void {
  while (sum.carried.length <= DIGITS) sum.carried.push(0n);
  sum.carried[decimals] = (sum.carried[decimals] ?? 0n) + BigInt(sum.scales[decimals] ?? 0);
  sum.scales[decimals] = 0;
}

/** Adds a cell's number, once or several times; a cell that has none adds nothing. */
export function addValue(sum: ExactSum, value: CellValue, times = 1): void {
  const decimal = value.order?.[0];
  if (value.number === undefined || typeof decimal !== 'object') return;
  if (!isShort(decimal)) {
    sum.rest += toUnits(value.number) * BigInt(times);
    return;
  }
  const { digits, point, negative } = decimal;
  const whole = Number(digits) * 10 ** Math.max(point - digits.length, 0);
  addTimes(sum, negative ? -whole : whole, Math.max(digits.length - point, 0), times);
}

/** True for a number that can be written with at most 15 digits before and behind the point: doubles keep them apart. */
export function isShort({ digits, point }: Decimal): boolean {
  return digits.length <= DIGITS && point <= DIGITS && digits.length - point <= DIGITS;
}

/** Adds the same number several times more. */
export function addTimes(sum: ExactSum, mantissa: number, decimals: number, times: number): void {
  if (Math.abs(mantissa) * times < FULL) return addScaled(sum, mantissa * times, decimals);
  carry(sum, decimals);
  sum.carried[decimals] = (sum.carried[decimals] ?? 0n) + BigInt(mantissa) * BigInt(times);
}

export function mergeSums(sum: ExactSum, other: ExactSum): void {
  other.scales.forEach((part, decimals) => {
    if (part === 0) return;
    carry(sum, decimals);
    sum.carried[decimals] = (sum.carried[decimals] ?? 0n) + BigInt(part);
  });
  other.carried.forEach((part, decimals) => {
    carry(sum, decimals);
    sum.carried[decimals] = (sum.carried[decimals] ?? 0n) + part;
  });
  sum.rest += other.rest;
}

/** The sum, rounded once. */
export function totalOf(sum: ExactSum): number {
  const { scales, carried, rest } = sum;
  const whole = carried.length === 0 && scales.every((part, decimals) => decimals === 0 || part === 0);
  return (whole ? (scales[0] ?? 0) : totalScaled(scales, carried)) + fromUnits(rest);
}

function totalScaled(scales: Float64Array, carried: readonly bigint[]): number {
  let total = 0n;
  scales.forEach((part, decimals) => {
    const all = (carried[decimals] ?? 0n) + BigInt(part);
    if (all !== 0n) total += all * 10n ** BigInt(DIGITS - decimals);
  });
  return Number(`${total}e-${DIGITS}`);
}

const EXPONENT = 1074;

/** A double in units of 2^-1074. */
function toUnits(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const exponent = (bits >> 52n) & 0x7ffn;
  const fraction = bits & 0xfffffffffffffn;
  const units = exponent === 0n ? fraction : (fraction | 0x10000000000000n) << (exponent - 1n);
  return bits >> 63n === 1n ? -units : units;
}

function fromUnits(units: bigint): number {
  const size = units < 0n ? -units : units;
  const surplus = Math.max(0, size.toString(16).length * 4 - 128);
  const shown = Number(size >> BigInt(surplus)) * 2 ** -128 * 2 ** (surplus + 128 - EXPONENT);
  return units < 0n ? -shown : shown;
}
