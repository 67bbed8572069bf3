/** A way of writing numbers. `read` gives plain digits with a period; undefined where the text is not written this way. */
export interface NumberStyle {
  readonly name: 'plain' | 'period-comma' | 'comma-period' | 'space-comma' | 'space-period';
  readonly groupChar?: string;
  readonly decimalChar: string;
  readonly read: (text: string) => string | undefined;
}

const SPACES = /[ \u00a0\u202f]/g;

export const NUMBER_STYLES: readonly NumberStyle[] = [
  { name: 'plain', decimalChar: '.', read: (text) => (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? text : undefined) },
  { name: 'period-comma', groupChar: '.', decimalChar: ',', read: (text) => readGrouped(text, '.', ',') },
  { name: 'comma-period', groupChar: ',', decimalChar: '.', read: (text) => readGrouped(text, ',', '.') },
  { name: 'space-comma', groupChar: ' ', decimalChar: ',', read: (text) => readGrouped(text.replace(SPACES, ' '), ' ', ',') },
  { name: 'space-period', groupChar: ' ', decimalChar: '.', read: (text) => readGrouped(text.replace(SPACES, ' '), ' ', '.') },
];

/** What a column says about how its numbers are written. */
export type StyleDecision =
  /** `alone`: every cell has one reading only; else the column, or the limits that values must keep, decided. */
  | { readonly kind: 'decided'; readonly style: NumberStyle; readonly alone: boolean }
  | { readonly kind: 'ambiguous'; readonly styles: readonly NumberStyle[] }
  | { readonly kind: 'none' };

/**
 * The style in which all cells that look like numbers are written. Styles that read every cell alike are one. Where two read
 * a cell differently (`1.234` is 1234 in Vietnam), `keeps` may rule one out: values must lie within the schema's limits.
 */
export function decideNumberStyle(cells: readonly string[], keeps: (plain: string) => boolean): StyleDecision {
  const numbers = [...new Set(cells.filter(looksLikeNumber))];
  const fitting = NUMBER_STYLES.filter((style) => numbers.every((cell) => style.read(cell) !== undefined));
  if (numbers.length === 0 || fitting.length === 0) return { kind: 'none' };
  const agreed = agree(fitting, numbers);
  if (agreed) return { kind: 'decided', style: agreed, alone: numbers.every((cell) => countReadings(cell) === 1) };
  const kept = fitting.filter((style) => numbers.every((cell) => keeps(style.read(cell) ?? '')));
  const left = kept.length > 0 ? agree(kept, numbers) : undefined;
  return left ? { kind: 'decided', style: left, alone: false } : { kind: 'ambiguous', styles: fitting };
}

/** Every value that a text may have, as plain digits. */
export function listReadings(cell: string): string[] {
  const values = new Map(NUMBER_STYLES.flatMap((style) => style.read(cell) ?? []).map((plain) => [Number(plain), plain]));
  return [...values.values()];
}

export function looksLikeNumber(cell: string): boolean {
  return /^[+-]?[\d.,\u00a0\u202f ]+$/.test(cell) && /\d/.test(cell);
}

function countReadings(cell: string): number {
  return listReadings(cell).length;
}

function agree(styles: readonly NumberStyle[], numbers: readonly string[]): NumberStyle | undefined {
  const [first, ...others] = styles;
  const same = numbers.every((cell) => others.every((style) => Number(style.read(cell)) === Number(first?.read(cell))));
  return same ? first : undefined;
}

function readGrouped(text: string, group: string, decimal: string): string | undefined {
  const cut = text.indexOf(decimal);
  const whole = cut < 0 ? text : text.slice(0, cut);
  const fraction = cut < 0 ? '' : text.slice(cut + 1);
  const [first = '', ...groups] = whole.split(group);
  const isGrouped = groups.length === 0 ? /^[+-]?\d+$/.test(first) : /^[+-]?[1-9]\d{0,2}$/.test(first);
  if (!isGrouped || !groups.every((part) => /^\d{3}$/.test(part)) || (cut >= 0 && !/^\d+$/.test(fraction))) return undefined;
  return `${first}${groups.join('')}${fraction === '' ? '' : `.${fraction}`}`;
}
