import type { Duty } from '../../domain/model/duty.ts';
import type { Lang, Text } from '../../domain/model/text.ts';
import { sayDutySubject } from '../../words/duty-subject.ts';

/** Titles of list items by code. */
export type ItemTitles = ReadonlyMap<string, Text>;

/** «YT-01 Cơ sở khám bệnh được cấp phép, quý III/2026», as everywhere on the portal. */
export function nameDuty(duty: Duty, titles: ItemTitles, lang: Lang): string {
  return sayDutySubject(duty, duty.item === undefined ? undefined : titles.get(duty.item), lang);
}
