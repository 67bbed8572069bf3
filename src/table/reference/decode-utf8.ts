/** The file's bytes as text records: without a byte order mark, and where it is not UTF-8, with U+FFFD for each bad sequence. */
export interface DecodedFile {
  readonly bytes: Uint8Array;
  /** Offset in the file of the first byte that is not UTF-8. */
  readonly badOffset?: number;
  /** What the file seems to be instead. */
  readonly guess?: 'utf-16' | 'unknown';
}

/** Takes off a UTF-8 byte order mark and finds the first byte that breaks UTF-8 (RFC 3629). */
export function decodeUtf8(file: Uint8Array): DecodedFile {
  if (looksLikeUtf16(file)) return { bytes: new Uint8Array(), badOffset: 0, guess: 'utf-16' };
  const mark = file[0] === 0xef && file[1] === 0xbb && file[2] === 0xbf ? 3 : 0;
  const bytes = file.subarray(mark);
  const bad = findBadByte(bytes);
  if (bad === undefined) return { bytes };
  const repaired = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  return { bytes: repaired, badOffset: bad + mark, guess: 'unknown' };
}

/** Offset of the first byte that starts no well-formed sequence: overlong forms, surrogates and cut sequences included. */
export function findBadByte(bytes: Uint8Array): number | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    let i = 0;
    for (let step = 1; step > 0 && i < bytes.length; i += step) {
      step = sequenceLength(bytes, i);
      if (step === 0) return i;
    }
    return i;
  }
}

// Table 3-7 of the Unicode standard. 0 where no well-formed sequence starts.
function sequenceLength(bytes: Uint8Array, i: number): number {
  const first = bytes[i] ?? 0;
  const second = bytes[i + 1] ?? 0;
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return isTail(second) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const low = first === 0xe0 ? 0xa0 : 0x80;
    const high = first === 0xed ? 0x9f : 0xbf;
    return second >= low && second <= high && isTail(bytes[i + 2]) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const low = first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xf4 ? 0x8f : 0xbf;
    return second >= low && second <= high && isTail(bytes[i + 2]) && isTail(bytes[i + 3]) ? 4 : 0;
  }
  return 0;
}

function isTail(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}

/** UTF-16 by its mark, or by every second byte of the beginning being zero (plain letters without a mark). */
export function looksLikeUtf16(file: Uint8Array): boolean {
  if ((file[0] === 0xff && file[1] === 0xfe) || (file[0] === 0xfe && file[1] === 0xff)) return true;
  const length = Math.min(file.length, 1000);
  let zeros = 0;
  for (let i = 0; i < length; i++) if (file[i] === 0) zeros++;
  return length >= 4 && zeros * 3 > length;
}
