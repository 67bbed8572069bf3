import { zipParts } from '../excel/zip-parts.ts';
import { docxParts, type DocxFacts, type DocxSection } from './docx-parts.ts';

/** A Word document (.docx, ECMA-376) to be edited, numbered and signed in an office. The same sections give the same bytes. */
export function writeDocx(sections: readonly DocxSection[], facts: DocxFacts): Uint8Array<ArrayBuffer> {
  return zipParts(docxParts(sections, facts));
}
