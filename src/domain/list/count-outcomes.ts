import { DRAFT_OUTCOMES, type DraftOutcome, type ListDraft } from '../model/list-draft.ts';

/** How many items come to what, and how many agencies have answered for all or some of theirs. */
export function countOutcomes({ entries, coverage }: ListDraft) {
  const outcomes = Object.fromEntries(
    DRAFT_OUTCOMES.map((outcome) => [outcome, entries.filter((entry) => entry.outcome === outcome).length]),
  ) as Record<DraftOutcome, number>;
  const answered = coverage.filter((one) => one.answered !== undefined && one.unanswered.length === 0).length;
  return { outcomes, answered, partly: coverage.filter((one) => one.answered !== undefined).length - answered };
}
