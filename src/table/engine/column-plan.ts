import type { ColumnWatch } from '../privacy/judge-value.ts';
import { watchLoose } from '../privacy/watch-columns.ts';
import type { ColumnRule } from '../reference/compile-column.ts';
import { compilePattern } from '../pattern/compile-pattern.ts';
import { compileBytePattern, type BytePattern } from './byte-pattern.ts';
import { parseConstraintValue } from '../reference/constraint-value.ts';
import { createTextMap, findText, viewText, type TextMap } from './text-map.ts';
import { findFixedForm, type ReadFixed } from './fixed-forms.ts';
import { placeOf } from './place-on-scale.ts';

/**
 * How the cells of a column are told to be right from their bytes. A plan may only ever say yes to what the rules of
 * `reference/` say yes to; what it does not know is decided there, on the cell's text.
 */
export type ColumnPlan = Shared & (TextPlan | NumberPlan | FixedPlan | { readonly kind: 'judged' });

interface Shared {
  readonly rule: ColumnRule;
  readonly watch: ColumnWatch;
  readonly emptyIsMissing: boolean;
  /** Fingerprints are taken of a value's key and not of its place on the scale. */
  readonly printsKey: boolean;
  /** Bit n is set where a text of n bytes (31: or more) means no value. */
  readonly missingLengths: number;
  readonly missingTexts: readonly Uint8Array[];
}

interface TextPlan {
  readonly kind: 'text';
  /** In code points. */
  readonly minLength: number;
  readonly maxLength: number;
  readonly pattern: BytePattern | undefined;
  readonly allowed: TextMap | undefined;
}

interface NumberPlan extends Limits {
  readonly kind: 'number';
  /** The decimal character, or -1 where only whole numbers are read from bytes. */
  readonly point: number;
}

interface FixedPlan extends Limits {
  readonly kind: 'fixed';
  readonly read: ReadFixed;
}

interface Limits {
  /** Values must lie strictly between these two. */
  readonly below: number;
  readonly above: number;
}

/** The plan of a column. Kept with the schema: nothing in it changes from file to file but the states of its pattern. */
export function planColumn(rule: ColumnRule, watch: ColumnWatch = watchLoose()): ColumnPlan {
  const texts = [...rule.missing].filter((text) => text !== '').map((text) => new TextEncoder().encode(text));
  const shared: Shared = {
    rule,
    watch,
    emptyIsMissing: rule.missing.has(''),
    printsKey: false,
    missingLengths: texts.reduce((bits, text) => bits | (1 << Math.min(text.length, 31)), 0),
    missingTexts: texts,
  };
  return { ...shared, ...(planText(rule) ?? planNumber(rule) ?? planFixed(rule) ?? { kind: 'judged' }) };
}

function planText({ field, type, constraints: rules }: ColumnRule): TextPlan | undefined {
  const isText = type === 'any' || (type === 'string' && !FORMATS.has(field?.format ?? ''));
  if (!isText) return undefined;
  const { minLength, maxLength, pattern, enum: values } = field?.constraints ?? {};
  const named = values ?? field?.categories?.map((one) => (typeof one === 'object' ? one.value : one));
  const keys = field && named?.flatMap((raw) => parseConstraintValue(raw, field)?.key ?? []);
  const checked = pattern !== undefined && compilePattern(pattern) !== undefined ? compileBytePattern(pattern) : undefined;
  const bounded = minLength !== undefined || maxLength !== undefined;
  // A rule that is not known here is left to those who know it.
  if (rules.length !== [bounded, checked, keys].filter(Boolean).length) return undefined;
  const allowed = keys && listTexts(keys);
  return { kind: 'text', minLength: minLength ?? 0, maxLength: maxLength ?? Infinity, pattern: checked, allowed };
}

const FORMATS = new Set(['email', 'uri', 'binary', 'uuid']);

function listTexts(texts: readonly string[]): TextMap {
  const map = createTextMap();
  for (const text of texts) {
    const { view, length } = viewText(text);
    findText(map, view, 0, length);
  }
  return map;
}

function planNumber(rule: ColumnRule): NumberPlan | undefined {
  const { field, type } = rule;
  if (type !== 'integer' && type !== 'number') return undefined;
  const limits = planLimits(rule);
  if (!limits || /[0-9+-]/.test(field?.groupChar ?? '')) return undefined;
  const point = field?.decimalChar ?? '.';
  const plain = type === 'number' && /^[!-~]$/.test(point) && !/[0-9+\-eE"]/.test(point) && point !== field?.groupChar;
  return { kind: 'number', point: plain ? point.charCodeAt(0) : -1, ...limits };
}

function planFixed(rule: ColumnRule): FixedPlan | undefined {
  const read = findFixedForm(rule.type, rule.field?.format);
  const limits = planLimits(rule);
  return read && limits && { kind: 'fixed', read, ...limits };
}

/** The limits as doubles; undefined where there is a rule that cannot be judged on a double. */
function planLimits({ field, type, constraints: rules }: ColumnRule): Limits | undefined {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = field?.constraints ?? {};
  let known = 0;
  const placeOfLimit = (raw: unknown): number | undefined => {
    const value = raw === undefined || !field ? undefined : parseConstraintValue(raw, field);
    const place = value && placeOf(type, value);
    if (place !== undefined) known++;
    return place;
  };
  const [least, below, most, above] = [minimum, exclusiveMinimum, maximum, exclusiveMaximum].map(placeOfLimit);
  if (rules.length !== known) return undefined;
  return {
    below: Math.max(justBelow(least ?? -Infinity), below ?? -Infinity),
    above: Math.min(-justBelow(-(most ?? Infinity)), above ?? Infinity),
  };
}

/** The greatest double below a number. */
function justBelow(value: number): number {
  if (!Number.isFinite(value)) return value;
  if (value === 0) return -Number.MIN_VALUE;
  const double = new Float64Array([value]);
  const bits = new BigInt64Array(double.buffer);
  bits[0] = (bits[0] ?? 0n) + (value > 0 ? -1n : 1n);
  return double[0] ?? value;
}
