import { clipText, type Place, type Report } from '../report.ts';
import { checkFormula } from './check-formula.ts';
import { checkInvisible } from './check-invisible.ts';

// C0 and C1 controls, but for tab and line breaks, which may stand inside quotes; and the two noncharacters of the plane.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/;

/** Looks at the letters of a cell or a column name, whatever its type. */
export function checkText(text: string, place: Place, report: Report): void {
  checkFormula(text, place, report);
  if (!/[^ -~]|^ | $/.test(text)) return;
  checkInvisible(text, place, report);
  const control = CONTROL.exec(text);
  if (control) report.add('table/control-character', place, { value: clipText(text), character: nameLetter(control[0]) });
  // Nothing below U+0300 decomposes or composes on its own, so plain texts need no normalizing.
  if (/[\u0300-\uffff]/.test(text) && text.normalize('NFC') !== text)
    report.add('table/not-nfc', place, { value: clipText(text) });
  if (/^\s|\s$/.test(text)) report.add('table/whitespace', place, { value: clipText(text) });
}

/** `U+0000`. */
export function nameLetter(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
