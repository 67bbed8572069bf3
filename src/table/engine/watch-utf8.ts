import { findBadByte } from '../reference/decode-utf8.ts';

/** True where all bytes are well-formed UTF-8. Node has a faster one of its own (`buffer.isUtf8`), which callers may hand in. */
export type IsUtf8 = (bytes: Uint8Array) => boolean;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const isUtf8: IsUtf8 = (bytes) => {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** End of the last whole letter before `end`: what follows it may go on in the next bytes. */
export function endOfLetters(bytes: Uint8Array, end: number): number {
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[end - back] ?? 0;
    if (byte < 0x80) return end;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? end - back : end;
  }
  return end;
}

/** Index of the first byte in [from, to) that is not UTF-8, or -1. */
export function findFault(bytes: Uint8Array, from: number, to: number, isGood: IsUtf8): number {
  const part = bytes.subarray(from, to);
  return to <= from || isGood(part) ? -1 : from + (findBadByte(part) ?? 0);
}
