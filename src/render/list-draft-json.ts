import { countOutcomes } from '../domain/list/count-outcomes.ts';
import type { Duty } from '../domain/model/duty.ts';
import type { Impact } from '../domain/model/impact.ts';
import type { DraftEntry, ListDraft } from '../domain/model/list-draft.ts';
import type { Lang } from '../domain/model/text.ts';
import { dutyJson } from './ledger-json.ts';
import { changeJson, itemJson, versionJson } from './list-diff-json.ts';

/**
 * `list draft --format json`: shape of `schemas/list-draft.schema.json`.
 * @param impact what it would do to duties if it were issued today; the record of a past review has none
 */
export function listDraftJson(draft: ListDraft, impact?: Impact, lang: Lang = 'vi') {
  const { outcomes, answered, partly } = countOutcomes(draft);
  return {
    $schema: 'https://opendata.quangngai.gov.vn/schemas/list-draft.schema.json',
    half: draft.half,
    asOf: draft.day,
    base: versionJson(draft.base),
    summary: { ...outcomes, agencies: draft.coverage.length, answered, partly },
    items: draft.entries.map(entryJson),
    coverage: draft.coverage,
    ...(impact ? { impact: impactOf(impact, lang) } : {}),
  };
}

/** The items themselves stand above. */
function impactOf({ freed, vanished, gaps }: Impact, lang: Lang) {
  const say = (duties: readonly Duty[]) => duties.map((duty) => dutyJson(duty, lang));
  return { freed: say(freed), vanished: say(vanished), gaps };
}

function entryJson({ outcome, item, before, changes, answers, silent, holders, doubles, passed, ended }: DraftEntry) {
  return {
    outcome,
    item: itemJson(item),
    ...(outcome === 'added' ? { codeProposed: true } : {}),
    ...(before && changes.length > 0
      ? { changes: changeJson({ code: item.code, before, after: item, fields: changes }).fields }
      : {}),
    answers: answers.map(({ proposed, ...answer }) => ({
      ...answer,
      ...(proposed ? { proposed: itemJson(proposed) } : {}),
    })),
    silent,
    holders,
    ...(doubles.length > 0 ? { doubles } : {}),
    ...(passed ? { passed } : {}),
    ...(ended ? { ended } : {}),
  };
}
