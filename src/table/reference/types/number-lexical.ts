import type { Field } from '../../../domain/model/table-schema.ts';

/**
 * Undoes what a field's `groupChar`, `decimalChar` and `bareNumber: false` allow, so that only plain digits, sign, period and
 * exponent are left. A group character must stand between groups of digits whose last has three: `12,5` with `groupChar: ","`
 * is a mistake and never 125. Space at the ends is dropped, as XML Schema's `whiteSpace=collapse` does for decimals.
 * @param decimalChar the character of the decimal point; empty for integers
 */
export function toPlainDigits(text: string, field: Field, decimalChar: string): string | undefined {
  if (/^[+-]?\d+$/.test(text)) return text;
  let rest = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
  if (field.bareNumber === false) rest = stripAffixes(rest, decimalChar);
  const exponent = /[eE][+-]?\d+$/.exec(rest)?.[0] ?? '';
  const mantissa = rest.slice(0, rest.length - exponent.length);
  const cut = decimalChar === '' ? -1 : mantissa.indexOf(decimalChar);
  const whole = ungroup(cut < 0 ? mantissa : mantissa.slice(0, cut), field.groupChar);
  // With another decimal character a period is none: `1.234` under `decimalChar: ","` must not be read as 1.234.
  if (whole === undefined || !/^[+-]?\d*$/.test(whole)) return undefined;
  const fraction = cut < 0 ? '' : `.${mantissa.slice(cut + decimalChar.length)}`;
  return whole + fraction + exponent;
}

function stripAffixes(text: string, decimalChar: string): string {
  const point = escape(decimalChar);
  const lead = new RegExp(`^(?:(?!${point || '(?!)'})[^0-9+-])+`);
  const trail = new RegExp(`(?:(?!${point || '(?!)'})[^0-9])+$`);
  return text.replace(lead, '').replace(trail, '');
}

function ungroup(whole: string, groupChar: string | undefined): string | undefined {
  if (!groupChar || !whole.includes(groupChar)) return whole;
  const group = escape(groupChar);
  const form = new RegExp(`^[+-]?\\d{1,3}(?:${group}\\d{2,3})*${group}\\d{3}$`);
  return form.test(whole) ? whole.replaceAll(groupChar, '') : undefined;
}

function escape(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
