/** Kinds of bytes for the search: digits, and what may stand between groups of digits. */
const DIGIT = 1;
const BETWEEN = 2;
const CLASSES: Uint8Array = listClasses();

function listClasses(): Uint8Array {
  const classes = new Uint8Array(256);
  classes.fill(DIGIT, 48, 58);
  // Space, full stop, hyphen; the bytes of a space that does not break.
  for (const byte of [32, 45, 46, 0xc2, 0xa0]) classes[byte] = BETWEEN;
  return classes;
}

/** No number that tells a person by itself has fewer digits. */
const DIGITS = 10;

/**
 * True where a cell may hold a number, card or plate that `judgeValue` finds in a column that names nothing; false is certain.
 * Addresses and secrets are not looked for here: the cutting of records meets their signs anyway.
 *
 * Four bytes of seven are enough to see that a text has no run of ten digits: this is done to most cells of most files.
 * @param odd the cell is one that had to be looked at: a space of two bytes may stand in its numbers
 */
export function mayHold(b: Uint8Array, view: DataView, start: number, end: number, odd: boolean): boolean {
  const length = end - start;
  if (length < DIGITS) return false;
  if (length < SHORT && mayBePlate(b, start)) return true;
  if (length >= TOKEN && mayHoldToken(b, view, start, end)) return true;
  if (odd) return mayHoldNumber(b, start, end);
  for (let i = start; i + 4 <= end; i += 7) {
    // Digits and what stands between them are the signs below 64.
    if ((view.getInt32(i, true) & 0xc0c0c0c0) === 0)
      return length < SHORT ? mayBeNumber(b, start, end) : mayHoldNumber(b, start, end);
  }
  return false;
}

/** Below this length a plate is possible, and a number leaves little room for anything else. */
const SHORT = 15;

function mayBeNumber(b: Uint8Array, start: number, end: number): boolean {
  let others = end - start - DIGITS;
  for (let i = start; i < end; i++) if (CLASSES[b[i] as number] !== DIGIT && --others < 0) return false;
  return mayHoldNumber(b, start, end);
}

function mayBePlate(b: Uint8Array, start: number): boolean {
  return CLASSES[b[start] as number] === DIGIT && CLASSES[b[start + 1] as number] === DIGIT && isCapital(b[start + 2]);
}

function isCapital(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 65 && byte <= 90;
}

/** Looks for runs by their far end: where the tenth byte is no part of a number, no run of ten can stand before it. */
function mayHoldNumber(b: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i + DIGITS <= end;) {
    let j = i + DIGITS - 1;
    while (j >= i && CLASSES[b[j] as number] !== 0) j--;
    // A run begins with a digit.
    if (j < i && CLASSES[b[i] as number] === BETWEEN) j = i;
    if (j >= i) {
      i = j + 1;
      continue;
    }
    let to = i + DIGITS;
    while (to < end && CLASSES[b[to] as number] !== 0) to++;
    if (isNumberRun(b, i, to, start)) return true;
    i = to + 1;
  }
  return false;
}

/** A run of digits and what stands between: enough digits, and somewhere a beginning of a number that means something by itself. */
function isNumberRun(b: Uint8Array, from: number, to: number, start: number): boolean {
  let before = from;
  while (before > start && CLASSES[b[before - 1] as number] === BETWEEN) before--;
  // A plus stands before a country's number, letters before that of a card.
  const last = b[before - 1];
  let opens = before > start && (last === 43 || isCapital(last));
  let digits = 0;
  for (let i = from; i < to; i++) {
    if (CLASSES[b[i] as number] !== DIGIT) continue;
    digits++;
    if (b[i] === 48 && (i === from || CLASSES[b[i - 1] as number] !== DIGIT)) opens = true;
  }
  return opens && digits >= DIGITS;
}

/** No token has fewer signs, all of them visible ASCII. */
const TOKEN = 20;
/** Nor has a line of a private key. */
const KEY_LINE = 48;

/**
 * A token's beginning in a run without a space; or `--`, or a line long enough for a key. A run of twenty has eight signs in it of
 * which the first is a multiple of twelve away from the start: in ordinary texts these are hardly ever all visible.
 */
function mayHoldToken(b: Uint8Array, view: DataView, start: number, end: number): boolean {
  if (b[start] === 45 && b[start + 1] === 45) return true;
  for (let i = start; i + 8 <= end; i += TOKEN - 8) {
    const first = view.getInt32(i, true);
    const second = view.getInt32(i + 4, true);
    // With 5F added, signs from 21 on reach the highest bit, which only bytes of other letters have by themselves.
    const visible = (first + 0x5f5f5f5f) & (second + 0x5f5f5f5f) & ~(first | second);
    if ((visible & 0x80808080) === (0x80808080 | 0)) return findTokenRun(b, start, end);
  }
  return false;
}

function findTokenRun(b: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i + TOKEN <= end;) {
    let j = i + TOKEN - 1;
    while (j >= i && ((b[j] as number) - 33) >>> 0 < 94) j--;
    if (j >= i) {
      i = j + 1;
      continue;
    }
    let to = i + TOKEN;
    while (to < end && ((b[to] as number) - 33) >>> 0 < 94) to++;
    if (isTokenRun(b, i, to)) return true;
    i = to + 1;
  }
  return false;
}

/** A long run that is no address may be the line of a key. */
function isTokenRun(b: Uint8Array, from: number, to: number): boolean {
  const isAddress = b[from] === 104 && b[from + 1] === 116 && b[from + 2] === 116 && b[from + 3] === 112;
  if (to - from >= KEY_LINE && !isAddress) return true;
  for (let i = from; i + 3 < to; i++) {
    if (STARTS[b[i] as number] === 1 && opensToken(b[i + 1] as number, b[i + 2] as number, b[i + 3] as number)) return true;
  }
  return false;
}

/** The three letters behind the first of `AKIA`, `ASIA`, `AIza`, `gh?_`, `github`, `glpat`, `xox?`, `eyJ`, `GOCSPX`, `npm_`, `sk_`, `rk_`, `sk-`, `hook`. */
function opensToken(second: number, third: number, fourth: number): boolean {
  if (third === 73) return (second === 75 || second === 83) && fourth === 65;
  if (second === 73) return third === 122 && fourth === 97;
  if (second === 104) return fourth === 95;
  if (second === 105) return third === 116 && fourth === 104;
  if (second === 108) return third === 112 && fourth === 97;
  if (second === 107) return third === 95 || third === 45;
  if (second === 79) return third === 67 && fourth === 83;
  if (second === 112) return third === 109 && fourth === 95;
  if (second === 111) return third === 120 || (third === 111 && fourth === 107);
  return second === 121 && third === 74;
}

const STARTS: Uint8Array = listBytes([...'AgxeGnsrh'].map((letter) => letter.charCodeAt(0)));

/** Signs in the cutting of records at which `mayMean` is asked. */
export const SIGNS = '@=:';

/**
 * True where a sign may belong to an address or a secret: `@` always; `=` and `:` behind the last letter of a word for a password
 * or key, quotation marks and spaces between.
 */
export function mayMean(b: Uint8Array, at: number): boolean {
  if (b[at] === 64) return true;
  let i = at - 1;
  while (i >= 0 && SKIPPED[b[i] as number] === 1) i--;
  return i >= 0 && LAST_LETTERS[b[i] as number] === 1;
}

/** Of password, pass, pwd, khẩu, khau, key, secret, token, in small letters and capitals. */
const LAST_LETTERS: Uint8Array = listBytes([...'dsuytnDSUYTN'].map((letter) => letter.charCodeAt(0)));
/** Quotation marks, white space, and the bytes of spaces that do not break or take no room. */
const SKIPPED: Uint8Array = listBytes([34, 39, 0xc2, 0xa0, 0xe1, 0x9a, 0xe2, 0x80, 0xaf, 0xe3, 0xef, 0xbb, 0xbf]).map(
  (one, byte) => (byte < 33 || (byte >= 0x80 && byte <= 0x9f) ? 1 : one),
);

function listBytes(bytes: readonly number[]): Uint8Array {
  const list = new Uint8Array(256);
  for (const byte of bytes) list[byte] = 1;
  return list;
}
