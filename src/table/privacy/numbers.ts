/** Provinces before 1 July 2025: numbers that were given out do not change with a merger (Circular 59/2021/TT-BCA, annex 1). */
const PROVINCES = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 ' +
    '048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096'
  ).split(' '),
);

/** Nobody born later has a number yet. There is no clock here: a wide bound lets one number in a thousand more pass by chance. */
const LATEST_BIRTH = 40;

/**
 * Twelve digits built as a citizen's number: province of birth, century and sex (0–3: born 1900–2099), year of birth, six
 * digits more. A random number has this structure once in sixty times, one that begins with 0 once in six.
 */
export function isCitizenId(digits: string): boolean {
  if (digits.length !== 12 || !PROVINCES.has(digits.slice(0, 3))) return false;
  const century = Number(digits[3]);
  return century < 2 || (century < 4 && Number(digits.slice(4, 6)) <= LATEST_BIRTH);
}

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Ten digits of which the last is the check digit of a tax code. One random number in eleven passes. */
export function isTaxCode(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return (10 - (sum % 11) + 11) % 11 === Number(digits[9]);
}

/**
 * A company's tax code that could be a mobile number too. Codes are given out in order, so that only those of two provinces (0700,
 * 0701 and 0900, 0901) have beginnings of mobile numbers; the check digit lets one number in eleven pass.
 */
export function isTaxLikeMobile(digits: string): boolean {
  return /^0[79]0[01]/.test(digits) && isTaxCode(digits);
}

/** Mobile prefixes behind the 0 (Ministry's numbering plan). */
const MOBILE = /^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/;

export function isMobile(digits: string): boolean {
  return MOBILE.test(digits);
}

/** A number with its digits together, and whether it was written in groups. */
export interface WrittenNumber {
  readonly digits: string;
  readonly at: number;
  readonly length: number;
}

const CITIZEN = /(?<![0-9A-Za-z])0\d{2}([ .-]?)\d{3}\1\d{3}\1\d{3}(?![0-9A-Za-z])/g;
const PHONE = /(?<![0-9A-Za-z])(?:\+84[ .-]?0?|0)[35789]\d?(?:[ .-]?\d){7,8}(?![0-9A-Za-z])/g;
const TEN = /(?<![0-9A-Za-z])0\d{9}(?![0-9A-Za-z])/g;

/** Numbers of twelve digits in a text that begin with 0, whole or in groups of three. */
export function findTwelve(text: string): WrittenNumber[] {
  return findAll(text, CITIZEN);
}

/** Numbers as people write a mobile one: ten digits or +84, whole or in groups of two and more. */
export function findMobiles(text: string): WrittenNumber[] {
  return findAll(text, PHONE).flatMap((found) => {
    const digits = found.digits.replace(/^84/, '0').replace(/^00/, '0');
    return isMobile(digits) && isGrouped(text.slice(found.at, found.at + found.length)) ? [{ ...found, digits }] : [];
  });
}

/** Groups of two digits and more, one sign between them all; not the day and hour `09.02.2024 12`. */
function isGrouped(number: string): boolean {
  const own = number.replace(/^\+84[ .-]?/, '');
  const signs = new Set(own.match(/[ .-]/g));
  const isDay = /^\d{2}[ .-]\d{2}[ .-](?:19|20)\d{2}/.test(own);
  return signs.size < 2 && !isDay && own.split(/[ .-]/).every((group) => group.length > 1);
}

/** Ten digits in one that begin with 0. */
export function findTens(text: string): WrittenNumber[] {
  return findAll(text, TEN);
}

function findAll(text: string, pattern: RegExp): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole] = match;
    const at = match.index;
    if (isPartOfNumber(text, at, at + whole.length)) continue;
    found.push({ digits: whole.replace(/\D/g, ''), at, length: whole.length });
  }
  return found;
}

/**
 * Decimals (`15.0912345678`, as `Shape_Area` has them), the long code of which this is the middle, the branch of a company
 * (`0312345678-001`). What stands before a decimal point never begins with 0, so that a list of numbers is told from it.
 */
function isPartOfNumber(text: string, start: number, end: number): boolean {
  const before = /(\d+)[.,-]$/.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  if (before !== undefined && !/^0\d{8}/.test(before)) return true;
  const after = text.slice(end, end + 6);
  return /^-\d{3}(?!\d)/.test(after) || (/[ .-]/.test(text.slice(start, end)) && /^[ .-][1-9]/.test(after));
}
