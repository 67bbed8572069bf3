import { TRACE_KINDS, type TraceKind } from '../../domain/model/privacy/trace.ts';
import type { ColumnHints } from './hints.ts';
import { findEmails, findHealthCards, isDay, isHouse, isHousehold, isPersonName, isPlate } from './letters.ts';
import { findMobiles, findTens, findTwelve, isCitizenId, isMobile, isTaxLikeMobile } from './numbers.ts';
import { findSecrets } from './secrets.ts';

/** What to look for in a column. */
export interface ColumnWatch {
  readonly hints: ColumnHints;
  /** Its name asks for a look at each of its values; else only at those that may hold something by themselves. */
  readonly always: boolean;
  readonly smallCounts: boolean;
  readonly names: boolean;
}

/** Bit of a kind in the result of `judgeValue`. */
export function bitOf(kind: TraceKind): number {
  return 1 << TRACE_KINDS.indexOf(kind);
}

const BITS = Object.fromEntries(TRACE_KINDS.map((kind) => [kind, bitOf(kind)])) as Readonly<Record<TraceKind, number>>;

/**
 * The kinds of traces in one value, as bits: the one definition of each detector. Column name and value are judged together:
 * digits that mean nothing elsewhere are an account number where the column says so.
 */
export function judgeValue(text: string, watch: ColumnWatch): number {
  if (text === '') return 0;
  const plain = text.replaceAll('\u00a0', ' ');
  const { hints } = watch;
  let bits = judgeDigits(plain, hints) | judgeLetters(plain);
  if (!watch.always) return bits;
  const value = plain.trim();
  bits |= judgeNamedNumber(value, hints) | judgeSubject(value, watch);
  if (hints.password && /^\S{4,}$/.test(value) && !/^(?:\*+|x+|-+)$/i.test(value)) bits |= BITS.password;
  return bits;
}

function judgeDigits(text: string, hints: ColumnHints): number {
  if (!/(?:\d[ .-]?){9}/.test(text)) return 0;
  let bits = 0;
  for (const { digits } of findTwelve(text)) bits |= isCitizenId(digits) ? BITS['citizen-id'] : BITS['citizen-shape'];
  if (findHealthCards(text).length > 0) bits |= BITS['health-card'];
  if (hints.tax || hints.officePhone) return bits;
  const mobiles = findMobiles(text);
  if (mobiles.length > 0) bits |= BITS.phone;
  if (mobiles.length > 0 && mobiles.every(({ digits, length }) => length === 10 && isTaxLikeMobile(digits)))
    bits |= BITS['phone-tax'];
  if (mobiles.length === 0 && findTens(text).some(({ digits }) => !isMobile(digits))) bits |= BITS['phone-shape'];
  return bits;
}

function judgeLetters(text: string): number {
  let bits = 0;
  for (const { kind } of findSecrets(text)) bits |= BITS[kind];
  if ((bits & BITS.connection) === 0 && findEmails(text).length > 0) bits |= BITS.email;
  if (text.length < 15 && isPlate(text, false)) bits |= BITS.plate;
  return bits;
}

/** Numbers that only the name of the column tells. */
function judgeNamedNumber(value: string, hints: ColumnHints): number {
  const digits = value.replace(/[ .-]/g, '');
  const isNumber = /^\d[\d .-]*$/.test(value);
  let bits = 0;
  // Spreadsheets drop leading zeros: numbers of provinces 001 to 009 lose two.
  if (hints.citizenId && /^[1-9]\d{9,10}$/.test(digits) && isCitizenId(digits.padStart(12, '0'))) bits |= BITS['citizen-id'];
  if (hints.identityCard && (/^\d{9}$/.test(digits) || /^[A-Z]\d{7,8}$/.test(value))) bits |= BITS['identity-card'];
  if (hints.phone && !hints.officePhone && isNumber && isMobile(`0${digits.replace(/^84(?=\d{9}$)/, '')}`)) bits |= BITS.phone;
  const least = hints.bank === 'bank' ? 6 : 8;
  if (hints.bank && isNumber && digits.length >= least && digits.length <= 19) bits |= BITS['bank-account'];
  if (hints.socialInsurance && /^\d{10}$/.test(digits)) bits |= BITS['social-insurance'];
  if (hints.tax && /^\d{10}$/.test(digits)) bits |= hints.personalTax ? BITS['personal-tax'] : BITS['tax-code'];
  if (hints.plate && isPlate(value, true)) bits |= BITS.plate;
  return bits;
}

/** Names, birth dates, addresses, exams, small counts: nothing of it is told by the value alone. */
function judgeSubject(value: string, { hints, names, smallCounts }: ColumnWatch): number {
  let bits = 0;
  if (names && isPersonName(value)) bits |= BITS['person-name'];
  if (hints.birthDate && isDay(value)) bits |= BITS['birth-date'];
  else if ((hints.birthYear || hints.birthDate) && /^(?:19\d\d|20[0-3]\d)$/.test(value)) bits |= BITS['birth-year'];
  if (hints.address && isHouse(value)) bits |= hints.address === 'home' ? BITS['home-address'] : BITS.address;
  if (hints.businessKind && isHousehold(value)) bits |= BITS.household;
  if (hints.candidate) bits |= BITS.candidate;
  if (hints.score && /^\d{1,3}(?:[.,]\d+)?$/.test(value)) bits |= BITS.score;
  if (smallCounts && /^[1-4]$/.test(value)) bits |= BITS['small-count'];
  return bits;
}
