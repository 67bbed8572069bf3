import type { Text } from '../domain/model/text.ts';
import type { SubjectRef } from '../domain/views/deadline-types.ts';
import { dutyKindWords } from '../words/site-states.ts';

/** The title of the list item, or the name of the kind of duty. */
export function subjectName(subject: SubjectRef): Text {
  return subject.item?.title ?? dutyKindWords[subject.kind];
}
