import type { ListItem } from '../domain/model/catalogue.ts';
import type { ItemChange, ListDiff } from '../domain/model/list-diff.ts';
import { inLang, type Lang } from '../domain/model/text.ts';
import { itemFieldWords } from '../words/item-fields.ts';
import { effectWords, listAnnexWords, listDiffWords, noValue, sayCompared, sayDiffCounts, sayLoosened } from '../words/list.ts';
import { csvText } from './csv.ts';
import { sayItemValue, type ListNames } from './item-values.ts';

/** `list diff`: added, dropped and changed items for people. */
export function listDiffText(diff: ListDiff, names: ListNames, lang: Lang): string {
  const lines = (title: string, items: readonly string[]) => (items.length > 0 ? ['', title, ...items] : []);
  const line = (item: ListItem) => `  ${item.code}  ${sayItem(item, names, lang)}`;
  return [
    sayCompared(diff.older.document, diff.newer.document)[lang],
    ...sayDiffSummary(diff, lang),
    ...lines(listDiffWords.added[lang], diff.added.map(line)),
    ...lines(listDiffWords.dropped[lang], diff.dropped.map(line)),
    ...lines(
      listDiffWords.changed[lang],
      diff.changed.flatMap((change) => [
        `  ${change.code}  ${inLang(change.after.title, lang)}`,
        ...sayChanges(change, names, lang).map(
          ({ field, before, after, effect }) => `    ${field}: ${before} → ${after}${effect ? ` (${effect})` : ''}`,
        ),
      ]),
    ),
    '',
  ].join('\n');
}

/** The same for a comment or a report. */
export function listDiffMarkdown(diff: ListDiff, names: ListNames, lang: Lang): string {
  const cell = (text: string) => text.replace(/[\\|<>*_`[\]@#]/g, (letter) => `\\${letter}`).replace(/\s+/g, ' ');
  const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  const table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]) =>
    rows.length > 0 ? ['', `## ${title}`, '', row(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(row)] : [];
  const columns = [listAnnexWords.code, listAnnexWords.title, listAnnexWords.holder, listAnnexWords.frequency].map(
    (w) => w[lang],
  );
  const item = (one: ListItem) => [
    one.code,
    ...(['title', 'holder', 'frequency'] as const).map((f) => sayItemValue(one, f, names, lang)),
  ];
  const changes = diff.changed.flatMap((change) =>
    sayChanges(change, names, lang).map((c) => [change.code, c.field, c.before, c.after, c.effect]),
  );
  const changeColumns = [listAnnexWords.code, listDiffWords.field, listDiffWords.was, listDiffWords.is, listDiffWords.effect];
  return [
    `# ${cell(sayCompared(diff.older.document, diff.newer.document)[lang])}`,
    '',
    ...sayDiffSummary(diff, lang),
    ...table(listDiffWords.added[lang], columns, diff.added.map(item)),
    ...table(listDiffWords.dropped[lang], columns, diff.dropped.map(item)),
    ...table(
      listDiffWords.changed[lang],
      changeColumns.map((w) => w[lang]),
      changes,
    ),
    '',
  ].join('\n');
}

/** One line a difference: change, code, field, before, after, effect. */
export function listDiffCsv(diff: ListDiff, names: ListNames, lang: Lang): string {
  const whole = (change: string, items: readonly ListItem[]) =>
    items.map((item) => [change, item.code, inLang(item.title, lang), '', '', '', change === 'dropped' ? 'loosens' : '']);
  return csvText(
    ['change', 'code', 'title', 'field', 'before', 'after', 'effect'],
    [
      ...whole('added', diff.added),
      ...whole('dropped', diff.dropped),
      ...diff.changed.flatMap(({ code, before, after, fields }) =>
        fields.map(({ field, effect }) => [
          'changed',
          code,
          inLang(after.title, lang),
          field,
          sayItemValue(before, field, names, lang),
          sayItemValue(after, field, names, lang),
          effect ?? '',
        ]),
      ),
    ],
  );
}

/** Each changed field as people read it. */
export function sayChanges({ before, after, fields }: ItemChange, names: ListNames, lang: Lang) {
  return fields.map(({ field, effect }) => ({
    field: itemFieldWords[field]?.[lang] ?? field,
    before: sayItemValue(before, field, names, lang) || noValue[lang],
    after: sayItemValue(after, field, names, lang) || noValue[lang],
    effect: effect ? effectWords[effect][lang] : '',
  }));
}

/** How many items are concerned, how many of them lose duties, and whether the lists are real. */
export function sayDiffSummary(diff: ListDiff, lang: Lang): string[] {
  const { added, dropped, changed, unchanged } = diff;
  if (added.length + dropped.length + changed.length === 0) return [listDiffWords.nothing[lang]];
  const loosened = countLoosened(diff);
  return [
    sayDiffCounts(added.length, dropped.length, changed.length, unchanged)[lang],
    ...(loosened > 0 ? [sayLoosened(loosened)[lang]] : []),
    ...(diff.older.illustrative || diff.newer.illustrative ? [listDiffWords.illustrative[lang]] : []),
  ];
}

export function countLoosened({ dropped, changed }: ListDiff): number {
  return dropped.length + changed.filter(({ fields }) => fields.some(({ effect }) => effect === 'loosens')).length;
}

function sayItem(item: ListItem, names: ListNames, lang: Lang): string {
  const [title, holder, frequency] = (['title', 'holder', 'frequency'] as const).map((f) => sayItemValue(item, f, names, lang));
  return `${title} (${holder}, ${frequency})`;
}
