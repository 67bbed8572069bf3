import type { Lang, Text } from '../domain/model/text.ts';
import type { DatasetView } from '../domain/views/view-types.ts';
import { outputWords } from '../words/outputs.ts';

const SAYS_SO: Readonly<Record<Lang, RegExp>> = { vi: /minh họa/i, en: /illustrative/i };

/** The description for machines: data that are not real say so themselves, once, for a harvester shows no banner. */
export function describe(dataset: DatasetView, lang: Lang): string {
  const text = lang === 'vi' ? dataset.description.vi : (dataset.description.en ?? '');
  const mustSay = dataset.illustrative && text && !SAYS_SO[lang].test(text);
  return mustSay ? `${text} ${outputWords.illustrative[lang]}` : text;
}

export function describeBoth(dataset: DatasetView): Text {
  const en = describe(dataset, 'en');
  return { vi: describe(dataset, 'vi'), ...(en ? { en } : {}) };
}
