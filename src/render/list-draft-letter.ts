import { countOutcomes } from '../domain/list/count-outcomes.ts';
import type { DraftEntry, DraftOutcome, ListDraft } from '../domain/model/list-draft.ts';
import { outcomeWords, sayAnswered, sayOutcomes } from '../words/list-draft.ts';
import { proposalWords as say } from '../words/list-proposal.ts';
import { officialWords } from '../words/official-page.ts';
import { sayPeriod, upperFirst } from '../words/site-periods.ts';
import { bodyText, centredText } from './docx/body-text.ts';
import { footXml, headXml } from './docx/frame-xml.ts';
import { officeHead, type OfficeFacts } from './docx/office-facts.ts';
import type { ListNames } from './item-values.ts';
import { sayDraftEntry } from './say-draft-entry.ts';

const CHANGED: readonly DraftOutcome[] = ['added', 'changed', 'dropped'];

/** The letter (tờ trình): head, basis, what the review found, what would change, what is open, receivers and signature. */
export function draftLetter(draft: ListDraft, names: ListNames, office: OfficeFacts): string {
  const { outcomes, answered, partly } = countOutcomes(draft);
  const head = officeHead(office, {
    symbol: `TTr-${office.abbreviation}`,
    kind: say.kind,
    subject: say.about(sayPeriod(draft.half).vi),
    to: officialWords.vi.committee(office.province),
  });
  const illustrative = draft.base.illustrative || draft.coverage.some((one) => one.illustrative);
  return [
    headXml(head),
    illustrative ? centredText(say.illustrative, { size: 12, italic: true }) : '',
    bodyText(say.basis(office.regulation), { italic: true }),
    bodyText(say.based(draft.base.document), { italic: true }),
    bodyText(say.submits(office.agency)),
    bodyText(say.answers, { bold: true }),
    bodyText(sayAnswered(answered, partly, draft.coverage.length).vi),
    bodyText(sayOutcomes(outcomes).vi),
    bodyText(say.changes, { bold: true }),
    CHANGED.map((outcome) => section(draft, outcome, names)).join('') || bodyText(say.noChanges),
    bodyText(say.open, { bold: true }),
    section(draft, 'disputed', names) || bodyText(say.noOpen),
    bodyText(say.asks),
    bodyText(say.end),
    centredText(''),
    footXml(head, say.recipients),
  ].join('');
}

/** Empty where no entry has the outcome. */
function section({ entries }: ListDraft, outcome: DraftOutcome, names: ListNames): string {
  const told = entries.filter((entry) => entry.outcome === outcome);
  if (told.length === 0) return '';
  const heading = bodyText(`${upperFirst(outcomeWords[outcome].vi)} (${told.length}):`, { italic: true });
  return heading + told.map((entry) => one(entry, names)).join('');
}

function one(entry: DraftEntry, names: ListNames): string {
  const { code, title } = entry.item;
  return bodyText(`- ${[code, title.vi].filter(Boolean).join(' ')}: ${sayDraftEntry(entry, names, 'vi').join('; ')}.`);
}
