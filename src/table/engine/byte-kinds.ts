import { SIGNS } from '../privacy/may-hold.ts';

/** What a byte means to the splitting of records. Everything else is 0 and is passed over without a look. */
export const DELIMITER = 1;
export const LF = 2;
export const CR = 3;
export const QUOTE = 4;
/** Starts a letter that must be looked at: a control character, or a lead byte of which some letters are not plain. */
export const LOOK = 5;
/** A secret or an address may stand around it, see `mayMean`. */
export const SIGN = 6;

/**
 * Kinds of all bytes for a delimiter. C3–CB lead U+00C0–U+02FF, of which nothing composes, decomposes or is invisible. E1 leads
 * U+1000–1FFF, nearly always a Vietnamese letter: to stop at each would cost a quarter of the time, so that `hasOddLatin` looks
 * at them four at a time, and only in columns of texts.
 */
export function listByteKinds(delimiter: number): Uint8Array {
  const kinds = new Uint8Array(256);
  kinds.fill(LOOK, 0, 32);
  kinds[9] = 0;
  kinds[0x7f] = LOOK;
  kinds.fill(LOOK, 0xcc, 256);
  kinds[0xc2] = LOOK;
  kinds[0xe1] = 0;
  for (const sign of SIGNS) kinds[sign.charCodeAt(0)] = SIGN;
  kinds[10] = LF;
  kinds[13] = CR;
  kinds[34] = QUOTE;
  kinds[delimiter] = DELIMITER;
  return kinds;
}

/**
 * True where the letter whose first byte is at `i` can be no fault by itself: not a control character, not invisible, no white
 * space, and the same in every normal form whatever stands beside it. False only means that the cell must be looked at.
 * @param b well-formed UTF-8; cut at its end it may only continue with ASCII
 */
export function isPlainLetter(b: Uint8Array, i: number): boolean {
  const lead = b[i] ?? 0;
  const second = b[i + 1] ?? 0;
  const third = b[i + 2] ?? 0;
  if (lead < 0x80) return lead === 9 || (lead >= 0x20 && lead < 0x7f);
  if (lead === 0xc2) return second > 0xa0;
  if (lead < 0xcc) return true;
  if (lead === 0xe1) return (second & 0xfc) === 0xb8;
  if (lead !== 0xe2) return false;
  // Dashes, quotation marks, dots, per mille, primes; then subscripts and currency signs.
  if (second === 0x80) return (third >= 0x90 && third <= 0xa7) || third >= 0xb0;
  return second === 0x82;
}

/**
 * True where a byte E1 leads another letter than those of U+1E00–1EFF, which are plain, or where that cannot be ruled out. Four
 * bytes a step, without a branch.
 */
export function hasOddLatin(view: DataView, start: number, end: number): boolean {
  let odd = 0;
  for (let i = start; i < end; i += 4) {
    // In each byte the highest bit stays unset where the byte is E1, and where the next one is B8 to BB.
    const lead = view.getInt32(i, true) ^ 0xe1e1e1e1;
    const next = (view.getInt32(i + 1, true) & 0xfcfcfcfc) ^ 0xb8b8b8b8;
    odd |= ~(((lead & 0x7f7f7f7f) + 0x7f7f7f7f) | lead) & (((next & 0x7f7f7f7f) + 0x7f7f7f7f) | next);
  }
  return (odd & 0x80808080) !== 0;
}

/** True where a text neither starts nor ends with white space, nor starts with a sign with which formulas begin. */
export function hasPlainEnds(b: Uint8Array, start: number, end: number): boolean {
  return START_KINDS[b[start] ?? 0] === 0 && (b[end - 1] ?? 0) > 32;
}

/** 1 for bytes at the start of a cell that ask for a look: white space, control characters, `=`, `+`, `-`, `@`. */
export const START_KINDS: Uint8Array = listStartKinds();

function listStartKinds(): Uint8Array {
  const kinds = new Uint8Array(256);
  kinds.fill(1, 0, 33);
  for (const sign of '=+-@') kinds[sign.charCodeAt(0)] = 1;
  return kinds;
}
