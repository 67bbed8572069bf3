import type { Paragraph, Table } from 'docx';
import { countOutcomes } from '../../domain/list/count-outcomes.ts';
import type { DraftEntry, DraftOutcome, ListDraft } from '../../domain/model/list-draft.ts';
import { outcomeWords, sayAnswered, sayOutcomes } from '../../words/list-draft.ts';
import { proposalWords as say } from '../../words/list-proposal.ts';
import { upperFirst } from '../../words/site-periods.ts';
import type { ListNames } from '../item-values.ts';
import { sayDraftEntry } from '../say-draft-entry.ts';
import { body, centred, columns, line } from './official-page.ts';

/** Who proposes what to whom; what is not known stays blank. */
export interface LetterFacts {
  readonly title: string;
  /** Who signs: the operator, with the abbreviation of its documents, e.g. `SKHCN`. */
  readonly agency: string;
  readonly mark: string;
  /** `Tỉnh Quảng Ngãi`, and the place where documents are signed. */
  readonly province: string;
  readonly place: string;
  readonly year: string;
  /** `6 tháng cuối năm 2026`. */
  readonly half: string;
  /** Number of the decision with the regulation. */
  readonly regulation: string;
}

const CHANGED: readonly DraftOutcome[] = ['added', 'changed', 'dropped'];

/** The letter (tờ trình): head, basis, what the review found, what would change, what is open, receivers and signature. */
export function letterBlocks(draft: ListDraft, names: ListNames, facts: LetterFacts): (Paragraph | Table)[] {
  const { outcomes, answered, partly } = countOutcomes(draft);
  const changed = CHANGED.flatMap((outcome) => section(draft, outcome, names));
  const open = section(draft, 'disputed', names);
  const illustrative = draft.base.illustrative || draft.coverage.some((one) => one.illustrative);
  return [
    ...head(facts),
    ...(illustrative ? [centred(say.illustrative, { size: 24, italics: true })] : []),
    centred(say.kind, { bold: true }),
    centred(say.about(facts.half), { bold: true }),
    centred(''),
    centred(say.to(facts.province)),
    body(say.basis(facts.regulation), { italics: true }),
    body(say.based(draft.base.document), { italics: true }),
    body(say.submits(facts.agency)),
    body(say.answers, { bold: true }),
    body(sayAnswered(answered, partly, draft.coverage.length).vi),
    body(sayOutcomes(outcomes).vi),
    body(say.changes, { bold: true }),
    ...(changed.length > 0 ? changed : [body(say.noChanges)]),
    body(say.open, { bold: true }),
    ...(open.length > 0 ? open : [body(say.noOpen)]),
    body(say.asks),
    body(say.end),
    ...foot(),
  ];
}

function head({ agency, mark, province, place, year }: LetterFacts): (Paragraph | Table)[] {
  const left = [
    centred(say.committee(province), { size: 24 }),
    centred(agency.toLocaleUpperCase('vi'), { size: 24, bold: true }),
    centred('———', { size: 20 }),
    centred(say.numberOf(mark), { size: 26 }),
  ];
  const right = [
    centred(say.state, { size: 24, bold: true }),
    centred(say.motto, { bold: true, underline: true }),
    centred(''),
    centred(say.placeAndDay(place, year), { italics: true }),
  ];
  return [line(say.draft, { size: 24, bold: true }), columns(left, right, 40), centred('')];
}

function section({ entries }: ListDraft, outcome: DraftOutcome, names: ListNames): Paragraph[] {
  const told = entries.filter((entry) => entry.outcome === outcome);
  if (told.length === 0) return [];
  return [
    body(`${upperFirst(outcomeWords[outcome].vi)} (${told.length}):`, { italics: true }),
    ...told.map((entry) => one(entry, names)),
  ];
}

function one(entry: DraftEntry, names: ListNames): Paragraph {
  const { code, title } = entry.item;
  return body(`- ${[code, title.vi].filter(Boolean).join(' ')}: ${sayDraftEntry(entry, names, 'vi').join('; ')}.`);
}

function foot(): (Paragraph | Table)[] {
  const receivers = [
    line(say.receivers, { size: 24, bold: true, italics: true }),
    ...say.receiverLines.map((text) => line(text, { size: 22 })),
  ];
  return [centred(''), columns(receivers, [centred(say.signer, { bold: true })], 50)];
}
