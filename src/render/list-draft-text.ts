import { countOutcomes } from '../domain/list/count-outcomes.ts';
import type { DraftOutcome, ListDraft } from '../domain/model/list-draft.ts';
import { inLang, type Lang } from '../domain/model/text.ts';
import { draftWords, outcomeWords, sayAnswered, sayDraftTitle, sayOutcomes } from '../words/list-draft.ts';
import { sayPeriod } from '../words/site-periods.ts';
import type { ListNames } from './item-values.ts';
import { sayDraftEntry } from './say-draft-entry.ts';

const TOLD: readonly DraftOutcome[] = ['added', 'changed', 'dropped', 'disputed'];

/** `list draft` for people: how many items come to what, then each that is not simply kept. */
export function listDraftText(draft: ListDraft, names: ListNames, lang: Lang): string {
  const { outcomes, answered, partly } = countOutcomes(draft);
  const told = TOLD.flatMap((outcome) => {
    const entries = draft.entries.filter((entry) => entry.outcome === outcome);
    if (entries.length === 0) return [];
    return [
      '',
      `${outcomeWords[outcome][lang]}:`,
      ...entries.flatMap((entry) => [
        `  ${entry.item.code || '?'}  ${inLang(entry.item.title, lang)}`,
        ...sayDraftEntry(entry, names, lang).map((line) => `    ${line}`),
      ]),
    ];
  });
  const illustrative = draft.base.illustrative || draft.coverage.some((one) => one.illustrative);
  return [
    sayDraftTitle(sayPeriod(draft.half), draft.base.document)[lang],
    sayOutcomes(outcomes)[lang],
    sayAnswered(answered, partly, draft.coverage.length)[lang],
    ...(illustrative ? [draftWords.illustrative[lang]] : []),
    ...told,
    '',
  ].join('\n');
}
