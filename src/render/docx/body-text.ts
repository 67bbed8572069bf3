import { paragraph, run, type Look } from './word-xml.ts';

/** A paragraph of the text: justified, its first line 12.7 mm in, 6 pt above. */
export function bodyText(text: string, look: Look = {}): string {
  return paragraph(run(text, look), { align: 'both', before: 6, firstLine: 720 });
}

export function centredText(text: string, look: Look = {}): string {
  return paragraph(run(text, look), { align: 'center' });
}
