/** Bytes 80–9F of Windows-1252; the five that it leaves open stand for themselves, as in the WHATWG Encoding Standard. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const BYTES: ReadonlyMap<string, number> = new Map([...HIGH].map((letter, i) => [letter, 0x80 + i]));

/** The bytes that Windows-1252 shows as this text; undefined where a character is not in the set. */
export function toWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const byte = code < 0x80 || (code >= 0xa0 && code < 0x100) ? code : BYTES.get(text[i] ?? '');
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}
