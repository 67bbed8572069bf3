import type { ListDraft } from '../domain/model/list-draft.ts';
import { proposalWords as say } from '../words/list-proposal.ts';
import { sayPeriod } from '../words/site-periods.ts';
import type { OfficeFacts } from './docx/office-facts.ts';
import { writeDocx } from './docx/write-docx.ts';
import type { ListNames } from './item-values.ts';
import { draftAnnex } from './list-draft-annex.ts';
import { draftLetter } from './list-draft-letter.ts';

/** The letter that proposes the next list, and the list itself as its annex, on turned pages. Number, day and signature are blank. */
export function listDraftDocx(draft: ListDraft, names: ListNames, office: OfficeFacts): Uint8Array<ArrayBuffer> {
  const title = `${say.kind}: ${say.about(sayPeriod(draft.half).vi)}`;
  return writeDocx([{ body: draftLetter(draft, names, office) }, { body: draftAnnex(draft, names, office), turned: true }], {
    title,
    author: office.agency,
    lang: 'vi',
    day: office.day,
  });
}
