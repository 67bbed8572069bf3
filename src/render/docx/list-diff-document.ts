import { Document, type Paragraph, type Table } from 'docx';
import type { ListItem } from '../../domain/model/catalogue.ts';
import type { ListDiff } from '../../domain/model/list-diff.ts';
import type { Lang } from '../../domain/model/text.ts';
import { listAnnexWords, listDiffWords, sayCompared } from '../../words/list.ts';
import { sayItemValue, type ListNames } from '../item-values.ts';
import { sayChanges, sayDiffSummary } from '../list-diff-text.ts';
import { A4, body, centred, FONT, MARGIN, pageNumberHeaders } from './official-page.ts';
import { ruledTable } from './ruled-table.ts';

const ITEM_WIDTHS = [900, 4200, 2372, 1600];
const CHANGE_WIDTHS = [900, 1600, 2472, 2500, 1600];

/** What a version of the list changes, as an annex to a letter: dropped, changed and added items. */
export function listDiffDocument(diff: ListDiff, names: ListNames, lang: Lang): Document {
  const title = sayCompared(diff.older.document, diff.newer.document)[lang];
  const changes = diff.changed.flatMap((change) =>
    sayChanges(change, names, lang).map(({ field, before, after, effect }) => [change.code, field, before, after, effect]),
  );
  const w = listDiffWords;
  const changeHead = [listAnnexWords.code, w.field, w.was, w.is, w.effect].map((word) => word[lang]);
  return new Document({
    title,
    styles: { default: { document: { run: { font: FONT, size: 28 } } } },
    sections: [
      {
        properties: { titlePage: true, page: { size: A4, margin: MARGIN } },
        headers: pageNumberHeaders(),
        children: [
          centred(title, { bold: true }),
          ...sayDiffSummary(diff, lang).map((text) => body(text)),
          ...itemBlocks(w.dropped[lang], diff.dropped, names, lang),
          ...blocks(w.changed[lang], changeHead, changes, CHANGE_WIDTHS),
          ...itemBlocks(w.added[lang], diff.added, names, lang),
        ],
      },
    ],
  });
}

function itemBlocks(title: string, items: readonly ListItem[], names: ListNames, lang: Lang): (Paragraph | Table)[] {
  const { code, title: name, holder, frequency } = listAnnexWords;
  const rows = items.map((item) => [
    item.code,
    ...(['title', 'holder', 'frequency'] as const).map((field) => sayItemValue(item, field, names, lang)),
  ]);
  return blocks(
    title,
    [code, name, holder, frequency].map((word) => word[lang]),
    rows,
    ITEM_WIDTHS,
  );
}

function blocks(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): (Paragraph | Table)[] {
  return rows.length === 0 ? [] : [body(title, { bold: true }), ruledTable(head, rows, widths)];
}
