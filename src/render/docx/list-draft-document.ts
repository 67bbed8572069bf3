import { Document, PageOrientation } from 'docx';
import type { ListDraft } from '../../domain/model/list-draft.ts';
import type { ListNames } from '../item-values.ts';
import { annexBlocks } from './list-annex-blocks.ts';
import { letterBlocks, type LetterFacts } from './proposal-letter.ts';
import { A4, FONT, MARGIN, pageNumberHeaders } from './official-page.ts';

/**
 * The letter that proposes the next list, and the list itself as its annex (Decree 30/2020/NĐ-CP, Annex I: A4, Times New Roman, margins,
 * page number on top but not on the first page; a wide annex is turned). Number, day and signature are blank.
 */
export function listDraftDocument(draft: ListDraft, names: ListNames, facts: LetterFacts): Document {
  return new Document({
    title: facts.title,
    styles: { default: { document: { run: { font: FONT, size: 28 } } } },
    sections: [
      {
        properties: { titlePage: true, page: { size: A4, margin: MARGIN } },
        headers: pageNumberHeaders(),
        children: letterBlocks(draft, names, facts),
      },
      {
        properties: { titlePage: true, page: { size: { ...A4, orientation: PageOrientation.LANDSCAPE }, margin: MARGIN } },
        headers: pageNumberHeaders(),
        children: annexBlocks(draft, names, facts),
      },
    ],
  });
}
