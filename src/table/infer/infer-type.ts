import type { Field } from '../../domain/model/table-schema.ts';
import type { ColumnRole } from '../../domain/model/rescue.ts';
import { isRealDay, readDayForms } from '../rescue/day-forms.ts';
import { decideNumberStyle, looksLikeNumber } from '../rescue/number-styles.ts';
import { parseCell } from '../reference/parse-cell.ts';
import type { Hints } from './column-hints.ts';

/** Type and what belongs to it; the rest of the field comes from elsewhere. */
export type TypeGuess = Pick<
  Field,
  'type' | 'format' | 'groupChar' | 'decimalChar' | 'trueValues' | 'falseValues' | 'constraints'
> & { readonly role?: ColumnRole };

/** Texts that stand for "no figure" in a column of figures or days. */
export const NO_VALUE: readonly string[] = ['-', '–', '..', '...', 'n/a', 'N/A', 'NA', '#N/A', 'null', 'NULL'];

/**
 * The type that a person would give the different values of a column, none of them missing. Codes stay text: digits with a
 * leading zero, or in a column whose name says so. `knownPlaces`: codes of administrative units, where they are at hand.
 */
export function inferType(values: readonly string[], hints: Hints, knownPlaces: ReadonlySet<string>): TypeGuess {
  if (values.length === 0) return { type: 'string' };
  return (
    inferCommune(values, hints, knownPlaces) ??
    inferCode(values, hints) ??
    inferYear(values, hints) ??
    inferNumber(values, hints) ??
    inferMoment(values) ??
    inferBoolean(values) ?? { type: 'string' }
  );
}

function inferCommune(values: readonly string[], hints: Hints, known: ReadonlySet<string>): TypeGuess | undefined {
  if (!values.every((value) => /^\d{5}$/.test(value))) return undefined;
  const inList = values.filter((value) => known.has(value)).length;
  const isKnown = values.length >= 3 && inList >= values.length * 0.9;
  if (!hints.isCommune && !isKnown) return undefined;
  return { type: 'string', role: 'commune-code', constraints: { pattern: '\\d{5}' } };
}

function inferCode(values: readonly string[], hints: Hints): TypeGuess | undefined {
  if (!values.every((value) => /^\d+$/.test(value))) return undefined;
  const hasZeros = values.some((value) => /^0\d/.test(value));
  if (!hasZeros && !hints.isCode && !values.some((value) => value.length > 15)) return undefined;
  const [length, other] = [...new Set(values.map((value) => value.length))];
  // One length in a few rows may be chance; a pattern is promised only where it was seen often.
  const pattern = other === undefined && values.length >= 5 ? { constraints: { pattern: `\\d{${length}}` } } : {};
  return { type: 'string', role: 'code', ...pattern };
}

function inferYear(values: readonly string[], hints: Hints): TypeGuess | undefined {
  if (!values.every((value) => /^(?:1[89]|20)\d{2}$/.test(value))) return undefined;
  const isRecent = values.length >= 3 && values.every((value) => Number(value) >= 1945 && Number(value) <= 2045);
  return hints.isYear || (isRecent && !hints.isCount) ? { type: 'year' } : undefined;
}

function inferNumber(values: readonly string[], hints: Hints): TypeGuess | undefined {
  if (values.every((value) => /^[+-]?(?:0|[1-9]\d*)$/.test(value))) {
    return { type: 'integer', ...countRole(values, hints) };
  }
  if (values.every((value) => parseCell(value, { name: '', type: 'number' }) && /\d/.test(value))) return { type: 'number' };
  if (!values.every(looksLikeNumber)) return undefined;
  const decision = decideNumberStyle(values, () => true);
  if (decision.kind !== 'decided') return undefined;
  const { groupChar, decimalChar } = decision.style;
  const hasFraction = values.some((value) => value.includes(decimalChar));
  const groupAs = values.some((value) => groupChar !== undefined && value.includes(groupChar))
    ? { groupChar: groupChar ?? '' }
    : {};
  const guess: TypeGuess = hasFraction
    ? { type: 'number', ...groupAs, decimalChar }
    : { type: 'integer', ...groupAs, ...countRole(values, hints) };
  // A no-break space groups as well, but a field has one group character only.
  return values.every((value) => parseCell(value, { name: '', ...guess })) ? guess : undefined;
}

/** What is counted cannot be less than nothing. */
function countRole(values: readonly string[], hints: Hints): Pick<TypeGuess, 'role' | 'constraints'> {
  const isCount = hints.isCount && values.every((value) => !value.startsWith('-'));
  return isCount ? { role: 'count', constraints: { minimum: 0 } } : {};
}

function inferMoment(values: readonly string[]): TypeGuess | undefined {
  for (const type of ['date', 'datetime', 'yearmonth', 'time'] as const) {
    if (values.every((value) => parseCell(value, { name: '', type }))) return { type };
  }
  const separator = /^\d{1,2}([/.-])/.exec(values[0] ?? '')?.[1];
  const format = `%d${separator ?? ''}%m${separator ?? ''}%Y`;
  const areDays = values.every((value) => {
    const forms = readDayForms(value);
    return forms?.kind === 'slashed' && isRealDay(forms.dayFirst) && parseCell(value, { name: '', type: 'date', format });
  });
  return separator !== undefined && areDays ? { type: 'date', format } : undefined;
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['true', 'false'],
  ['có', 'không'],
  ['yes', 'no'],
  ['đúng', 'sai'],
];

function inferBoolean(values: readonly string[]): TypeGuess | undefined {
  if (values.every((value) => /^(?:true|false)$/i.test(value) && parseCell(value, { name: '', type: 'boolean' }))) {
    return { type: 'boolean' };
  }
  const pair = PAIRS.find(([yes, no]) => {
    const words = new Set(values.map((value) => value.toLowerCase()));
    return words.size === 2 && words.has(yes) && words.has(no);
  });
  if (!pair) return undefined;
  const written = (word: string) => values.filter((value) => value.toLowerCase() === word);
  return { type: 'boolean', trueValues: written(pair[0]), falseValues: written(pair[1]) };
}
