import type { ListItem } from '../domain/model/catalogue.ts';
import type { ListDiff } from '../domain/model/list-diff.ts';
import { inLang, type Day, type Lang, type Text } from '../domain/model/text.ts';
import { listAnnexWords, listDiffWords, sayCompared } from '../words/list.ts';
import { bodyText, centredText } from './docx/body-text.ts';
import { ruledTable, type RuledColumn } from './docx/ruled-table.ts';
import { TEXT_WIDTH } from './docx/word-xml.ts';
import { writeDocx } from './docx/write-docx.ts';
import { sayItemValue, type ListNames } from './item-values.ts';
import { sayChanges, sayDiffSummary } from './list-diff-text.ts';

const ITEM_WIDTHS = [90, 430, 250, 165];
const CHANGE_WIDTHS = [90, 165, 255, 260, 165];

/** What a version of the list changes, as an annex to a letter: dropped, changed and added items. */
export function listDiffDocx(diff: ListDiff, names: ListNames, lang: Lang, day: Day): Uint8Array<ArrayBuffer> {
  const w = listDiffWords;
  const title = sayCompared(diff.older.document, diff.newer.document)[lang];
  const changes = diff.changed.flatMap((change) =>
    sayChanges(change, names, lang).map(({ field, before, after, effect }) => [change.code, field, before, after, effect]),
  );
  const changeColumns = columns([listAnnexWords.code, w.field, w.was, w.is, w.effect], CHANGE_WIDTHS, lang);
  const body = [
    centredText(title, { bold: true }),
    ...sayDiffSummary(diff, lang).map((text) => bodyText(text)),
    itemPart(w.dropped[lang], diff.dropped, names, lang),
    part(w.changed[lang], changeColumns, changes),
    itemPart(w.added[lang], diff.added, names, lang),
  ].join('');
  return writeDocx([{ body }], { title, author: '', lang, day });
}

function itemPart(title: string, items: readonly ListItem[], names: ListNames, lang: Lang): string {
  const { code, title: name, holder, frequency } = listAnnexWords;
  const rows = items.map((item) => [
    item.code,
    ...(['title', 'holder', 'frequency'] as const).map((field) => sayItemValue(item, field, names, lang)),
  ]);
  return part(title, columns([code, name, holder, frequency], ITEM_WIDTHS, lang), rows);
}

function columns(titles: readonly Text[], widths: readonly number[], lang: Lang): RuledColumn[] {
  return titles.map((title, i) => ({ title: inLang(title, lang), width: widths[i] ?? 0 }));
}

function part(title: string, head: readonly RuledColumn[], rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : bodyText(title, { bold: true }) + ruledTable(head, rows, { width: TEXT_WIDTH, size: 10 });
}
