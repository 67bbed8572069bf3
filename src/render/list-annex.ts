import type { ListItem } from '../domain/model/catalogue.ts';
import type { Lang } from '../domain/model/text.ts';
import { listAnnexWords } from '../words/list.ts';
import { sayItemValue, type ListNames } from './item-values.ts';

/** Column names of the annex of a list, in its order. */
export function annexHeader(lang: Lang): string[] {
  const w = listAnnexWords;
  return [w.number, w.code, w.title, w.topic, w.fields, w.holder, w.cooperating, w.frequency, w.formats, w.roadmap, w.note].map(
    (word) => word[lang],
  );
}

/** One row of the annex. Of an item without a note of its own, what must not be published (Art. 7.4) stands there. */
export function annexRow(item: ListItem, number: number, names: ListNames, lang: Lang, note?: string): string[] {
  const say = (field: Parameters<typeof sayItemValue>[1]) => sayItemValue(item, field, names, lang);
  return [
    String(number),
    item.code,
    say('title'),
    say('topic'),
    say('fields'),
    say('holder'),
    say('cooperating'),
    say('frequency'),
    `${say('formats')} (${say('access')})`,
    say('roadmap'),
    note ?? say('privacy'),
  ];
}
