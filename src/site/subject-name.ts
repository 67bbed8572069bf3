import type { Text } from '../domain/model/text.ts';
import type { SubjectRef } from '../domain/views/deadline-types.ts';
import { listProposalWord } from '../words/duty-subject.ts';
import { dutyKindWords } from '../words/site-states.ts';

/** The title of the list item, or the name of the kind of duty; the operator's side of the list review has its own (Art. 11.3). */
export function subjectName(subject: SubjectRef): Text {
  if (subject.item) return subject.item.title;
  return subject.id === 'list-proposal' ? listProposalWord : dutyKindWords[subject.kind];
}
