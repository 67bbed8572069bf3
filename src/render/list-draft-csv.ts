import type { ListDraft } from '../domain/model/list-draft.ts';
import { inLang, type Lang } from '../domain/model/text.ts';
import { draftWords, outcomeWords } from '../words/list-draft.ts';
import { csvText } from './csv.ts';
import type { ListNames } from './item-values.ts';
import { annexHeader, annexRow } from './list-annex.ts';
import { sayDraftEntry } from './say-draft-entry.ts';

/** The annex as a table, dropped items too, with what the review made of each and who asked for it. */
export function listDraftCsv({ entries }: ListDraft, names: ListNames, lang: Lang): string {
  const header = [...annexHeader(lang), draftWords.outcome[lang], draftWords.proposer[lang]];
  let number = 0;
  const rows = entries.map((entry) => {
    if (entry.outcome !== 'dropped') number += 1;
    const proposers = entry.answers
      .filter(({ answer }) => answer !== 'keep')
      .map(({ agency }) => inLang(names.agency(agency), lang));
    const [, ...cells] = annexRow(entry.item, number, names, lang, sayDraftEntry(entry, names, lang).join('; '));
    return [entry.outcome === 'dropped' ? '' : number, ...cells, outcomeWords[entry.outcome][lang], proposers.join('; ')];
  });
  return csvText(header, rows);
}
