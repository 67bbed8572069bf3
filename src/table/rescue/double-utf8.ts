import { toWindows1252 } from './windows-1252.ts';

// A UTF-8 sequence of two to four bytes, each byte shown as its Windows-1252 character.
const TAIL = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const SEQUENCE = new RegExp(`[\\u00c2-\\u00df]${TAIL}|[\\u00e0-\\u00ef]${TAIL}{2}|[\\u00f0-\\u00f4]${TAIL}{3}`, 'g');

/** Text that was UTF-8, was read as Windows-1252 and saved as UTF-8 once more (`Quáº£ng`), read as it was meant. */
export function undoDoubleUtf8(text: string): string {
  return text.replace(SEQUENCE, (shown) => readShown(shown) ?? shown);
}

/** How much of the Latin letters with marks such a reading explains: different sequences found, and the share of all, 0–1. */
export function weighDoubleUtf8(text: string): { readonly distinct: number; readonly share: number } {
  const found = (text.match(SEQUENCE) ?? []).filter((shown) => readShown(shown) !== undefined);
  if (found.length === 0) return { distinct: 0, share: 0 };
  const unexplained = (text.match(/[\u00c0-\u00ff]/g) ?? []).length - found.join('').replace(/[^\u00c0-\u00ff]/g, '').length;
  return { distinct: new Set(found).size, share: found.length / (found.length + unexplained) };
}

function readShown(shown: string): string | undefined {
  const bytes = toWindows1252(shown);
  if (!bytes) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
