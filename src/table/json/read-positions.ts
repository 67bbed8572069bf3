import type { JsonNode } from './json-node.ts';
import { addPosition, createPositionBuffer, offsetOfPosition, type PositionList } from './position-list.ts';

/** What `readPositions` found: the list and the offset behind its closing bracket. */
export interface ReadPositions {
  readonly list: PositionList;
  readonly end: number;
}

interface Scan {
  readonly text: string;
  at: number;
  /** Of the number read last. */
  value: number;
  decimals: number;
}

const POWERS = Array.from({ length: 16 }, (_, i) => 10 ** i);

/**
 * Reads `[[108.8, 15.1], …]` in one go: a list of nothing but positions of two or three plain numbers.
 * @param at offset of the outer bracket
 * @returns undefined where the list is anything else, be it wrong or only unusual; the common reader then takes it
 */
export function readPositions(text: string, at: number, nodeAt: (offset: number) => JsonNode): ReadPositions | undefined {
  const scan: Scan = { text, at: at + 1, value: 0, decimals: 0 };
  const buffer = createPositionBuffer(text, at);
  skipSpace(scan);
  for (;;) {
    if (!takes(scan, 0x5b) || !readPlainNumber(scan)) return undefined;
    const lon = scan.value;
    const decimals = scan.decimals;
    if (!takesNext(scan, 0x2c) || !readPlainNumber(scan)) return undefined;
    addPosition(buffer, lon, scan.value, Math.max(decimals, scan.decimals));
    skipSpace(scan);
    if (takes(scan, 0x2c) && !readPlainNumber(scan)) return undefined;
    if (!takesNext(scan, 0x5d)) return undefined;
    skipSpace(scan);
    if (takes(scan, 0x5d)) return { list: { ...buffer, node: (i) => nodeAt(offsetOfPosition(text, at, i)) }, end: scan.at };
    if (!takesNext(scan, 0x2c)) return undefined;
    skipSpace(scan);
  }
}

function takesNext(scan: Scan, code: number): boolean {
  skipSpace(scan);
  return takes(scan, code);
}

function takes(scan: Scan, code: number): boolean {
  if (scan.text.charCodeAt(scan.at) !== code) return false;
  scan.at++;
  return true;
}

function skipSpace(scan: Scan): void {
  for (; ; scan.at++) {
    const code = scan.text.charCodeAt(scan.at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
  }
}

/** A number of RFC 8259 after white space. Up to 15 digits without exponent are exact as one division; others go to `Number`. */
function readPlainNumber(scan: Scan): boolean {
  skipSpace(scan);
  const { text } = scan;
  const start = scan.at;
  let i = start;
  const negative = text.charCodeAt(i) === 0x2d;
  if (negative) i++;
  const first = i;
  let mantissa = 0;
  let digits = 0;
  let point = -1;
  for (; ; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) {
      if (++digits <= 15) mantissa = mantissa * 10 + code - 0x30;
    } else if (code === 0x2e && point < 0) point = i;
    else break;
  }
  const decimals = point < 0 ? 0 : i - point - 1;
  const whole = point < 0 ? digits : point - first;
  const leadingZero = whole > 1 && text.charCodeAt(first) === 0x30;
  // An exponent, a second point, a missing digit: the common reader knows what to say.
  if (whole === 0 || leadingZero || (point >= 0 && decimals === 0) || continuesNumber(text.charCodeAt(i))) return false;
  const exact = (mantissa / (POWERS[Math.min(decimals, 15)] ?? 1)) * (negative ? -1 : 1);
  scan.value = digits <= 15 ? exact : Number(text.slice(start, i));
  scan.decimals = decimals;
  scan.at = i;
  return true;
}

/** `e`, `E`, `.`, `+`, `-` or a letter that would make `0x1F` of it. */
function continuesNumber(code: number): boolean {
  return code === 0x2b || code === 0x2d || code === 0x2e || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}
