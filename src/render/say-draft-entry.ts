import { applyProposal } from '../domain/list/judge-item.ts';
import { diffItems } from '../domain/list/diff-items.ts';
import type { DraftAnswer, DraftEntry } from '../domain/model/list-draft.ts';
import { inLang, type Lang } from '../domain/model/text.ts';
import { sayDay } from '../words/dates.ts';
import { answerWords, draftWords, sayAnswer, sayDouble, sayEnded, sayPassed, saySilent } from '../words/list-draft.ts';
import type { ListNames } from './item-values.ts';
import { sayChanges } from './list-diff-text.ts';

const FEW = 3;

/** Why an item stands in the draft as it does: what changes, who asked for it and why, what is still to be decided. */
export function sayDraftEntry(entry: DraftEntry, names: ListNames, lang: Lang): string[] {
  const agency = (id: string) => inLang(names.agency(id), lang);
  const { item, before, passed, doubles, ended, outcome } = entry;
  const changes = before ? sayChanges({ code: item.code, before, after: item, fields: entry.changes }, names, lang) : [];
  const code = item.code ? draftWords.codeProposed[lang] : draftWords.noCode[lang];
  return [
    ...(outcome === 'added' ? [code] : []),
    ...changes.map(({ field, before: was, after, effect }) => `${field}: ${was} → ${after}${effect ? ` (${effect})` : ''}`),
    ...(passed ? [sayPassed(agency(passed.from), agency(passed.to), passed.basis)[lang]] : []),
    ...(ended ? [sayEnded(sayDay(ended, lang))[lang]] : []),
    ...entry.answers.filter(({ answer }) => answer !== 'keep').map((answer) => sayOne(answer, entry, names, lang)),
    ...doubles.map((double) => sayDouble(double.item ?? agency(double.agency ?? ''))[lang]),
    ...saySilence(entry, agency, lang),
  ];
}

/** A proposal that was not taken over says what it would have changed. */
function sayOne(answer: DraftAnswer, { outcome, before }: DraftEntry, names: ListNames, lang: Lang): string {
  const { proposed, reason, document } = answer;
  const open = outcome === 'disputed' && before && proposed ? sayProposed(answer, before, names, lang) : [];
  const why = [...open, ...(reason ? [inLang(reason, lang).replace(/\.$/, '')] : []), ...(document ? [document] : [])];
  return sayAnswer(inLang(names.agency(answer.agency), lang), answerWords[answer.answer][lang], why);
}

function sayProposed(
  { proposed }: DraftAnswer,
  before: NonNullable<DraftEntry['before']>,
  names: ListNames,
  lang: Lang,
): string[] {
  if (!proposed) return [];
  const after = applyProposal(before, proposed);
  return sayChanges({ code: before.code, before, after, fields: diffItems(before, after) }, names, lang).map(
    (change) => `${change.field}: ${change.before} → ${change.after}`,
  );
}

function saySilence({ outcome, silent }: DraftEntry, agency: (id: string) => string, lang: Lang): string[] {
  // Where nobody answered, the outcome says so already.
  if (silent.length === 0 || outcome === 'dropped' || outcome === 'unanswered') return [];
  return [saySilent(silent.slice(0, FEW).map(agency).join(', '), Math.max(0, silent.length - FEW))[lang]];
}
