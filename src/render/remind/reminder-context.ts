import type { Portal } from '../../domain/model/portal.ts';
import { inLang, type Day, type Lang } from '../../domain/model/text.ts';
import { legalKindWords } from '../../words/site-states.ts';
import type { ItemTitles } from './name-duty.ts';

/** What every text of a run of reminders needs. */
export interface ReminderContext {
  readonly asOf: Day;
  readonly lang: Lang;
  readonly titles: ItemTitles;
  /** Address of the portal, without a slash at the end. */
  readonly url: string;
  readonly portalName: string;
  readonly operatorName: string;
  /** The regulation, e.g. «Quyết định 59/2024/QĐ-UBND». */
  readonly basis: string;
  /** Dates and states come from an illustrative list. */
  readonly illustrative: boolean;
}

export function reminderContext(portal: Portal, asOf: Day, lang: Lang): ReminderContext {
  const { settings, regulation, lists, legal, agencies } = portal;
  const operator = settings.operators.findLast(({ from }) => from <= asOf)?.agency;
  const law = legal.find(({ id }) => id === regulation.document);
  const name = agencies.find(({ id }) => id === operator)?.name ?? settings.name;
  return {
    asOf,
    lang,
    titles: new Map(lists.flatMap((list) => list.items.map((item) => [item.code, item.title]))),
    url: settings.url,
    portalName: inLang(settings.name, lang),
    operatorName: inLang(name, lang),
    basis: law ? `${legalKindWords[law.kind][lang]} ${law.number}` : regulation.document,
    illustrative: lists.some((list) => list.illustrative),
  };
}
