import type { Duty } from '../../domain/model/duty.ts';
import { inLang, type Lang, type Text } from '../../domain/model/text.ts';
import { sayPeriod } from '../../words/site-periods.ts';
import { dutyKindWords } from '../../words/site-states.ts';

/** Titles of list items by code. */
export type ItemTitles = ReadonlyMap<string, Text>;

/** «Cơ sở khám bệnh được cấp phép (YT-01), quý III/2026»; for what is owed without an item its kind: «Rà soát Danh mục, …». */
export function nameDuty(duty: Duty, titles: ItemTitles, lang: Lang): string {
  const title = duty.item === undefined ? undefined : titles.get(duty.item);
  const kind = dutyKindWords[duty.kind][lang];
  const what = duty.item === undefined ? kind : `${title ? inLang(title, lang) : kind} (${duty.item})`;
  return duty.period === undefined ? what : `${what}, ${sayPeriod(duty.period)[lang]}`;
}
