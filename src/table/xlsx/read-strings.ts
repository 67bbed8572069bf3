import { LIMITS } from './limits.ts';
import { readPart, type Archive } from './read-part.ts';
import { XlsxFault } from './xlsx-fault.ts';
import { undoEscapes } from './xml-text.ts';

/** The texts that cells share, in order. Pronunciation aids (`rPh`) are no part of a text. */
export function readStrings(archive: Archive, part: string | undefined): string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let current = '';
  let inText = false;
  let aside = 0;
  let total = 0;
  readPart(archive, part, {
    open(name) {
      if (name === 'si') current = '';
      if (name === 'rPh') aside++;
      inText = name === 't' && aside === 0;
    },
    text(text) {
      if (!inText) return;
      current += text;
      total += text.length;
      if (current.length > LIMITS.cellText * 4) throw new XlsxFault('xlsx/too-large', { kind: 'text', limit: LIMITS.cellText });
      if (total > LIMITS.allText) throw new XlsxFault('xlsx/too-large', { kind: 'all-text', limit: LIMITS.allText });
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') aside--;
      if (name === 'si') strings.push(undoEscapes(current));
    },
  });
  return strings;
}
