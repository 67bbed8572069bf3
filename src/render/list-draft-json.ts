import { countOutcomes } from '../domain/list/count-outcomes.ts';
import type { DraftEntry, ListDraft } from '../domain/model/list-draft.ts';
import { changeJson, itemJson, versionJson } from './list-diff-json.ts';

/** `list draft --format json`: shape of `schemas/list-draft.schema.json`. */
export function listDraftJson(draft: ListDraft) {
  const { outcomes, answered, partly } = countOutcomes(draft);
  return {
    $schema: 'https://opendata.quangngai.gov.vn/schemas/list-draft.schema.json',
    half: draft.half,
    asOf: draft.day,
    base: versionJson(draft.base),
    summary: { ...outcomes, agencies: draft.coverage.length, answered, partly },
    items: draft.entries.map(entryJson),
    coverage: draft.coverage,
  };
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
