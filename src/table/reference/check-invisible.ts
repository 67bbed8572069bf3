import { clipText, type Place, type Report } from '../report.ts';

/**
 * Marks of writing direction (U+200E–200F, U+202A–202E, U+2066–2069), zero-width space, word joiner, byte order mark and tag
 * characters. The joiners U+200C and U+200D are left alone: emoji and several scripts need them.
 */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/u;

/** A character that nobody sees: two texts then look the same and are not, or read in another order than they stand. */
export function checkInvisible(text: string, place: Place, report: Report): void {
  if (!/[\u200b-\uffff]/.test(text)) return;
  const found = INVISIBLE.exec(text);
  if (!found) return;
  const visible = text.replace(new RegExp(INVISIBLE, 'gu'), '');
  report.add('table/invisible-character', place, {
    value: clipText(visible),
    character: nameCodePoint(found[0]),
    position: countBefore(text, found.index),
  });
}

function nameCodePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Place of the character in the text, in code points from 1. */
function countBefore(text: string, index: number): number {
  return [...text.slice(0, index)].length + 1;
}
