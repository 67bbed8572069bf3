import type { Duty } from '../model/duty.ts';
import type { SubjectRef } from './deadline-types.ts';
import { optional } from './optional.ts';
import type { References } from './references.ts';

/** What each duty is about. One reference a subject, so that thousands of duties share it. */
export function makeSubjectRefs(duties: readonly Duty[], refs: References): (duty: Duty) => SubjectRef {
  const agencies = new Map<string, Set<string>>();
  for (const duty of duties) agencies.set(subjectId(duty), (agencies.get(subjectId(duty)) ?? new Set()).add(duty.agency));
  const known = new Map<string, SubjectRef>();
  return (duty) => {
    const id = subjectId(duty);
    const made = known.get(id) ?? makeSubjectRef(duty, refs, (agencies.get(id)?.size ?? 0) > 1);
    known.set(id, made);
    return made;
  };
}

function makeSubjectRef(duty: Duty, refs: References, shared: boolean): SubjectRef {
  const id = subjectId(duty);
  const item = duty.item ? refs.item(duty.item)?.item : undefined;
  return {
    id,
    kind: duty.kind,
    ...optional('item', duty.item ? { code: duty.item, title: item?.title ?? { vi: duty.item } } : undefined),
    url: shared ? `/han-cung-cap/${id}/` : trackUrl(duty),
  };
}

/** Address of the page of what one agency owes of one subject. */
export function trackUrl(duty: Duty): string {
  return `/han-cung-cap/${subjectId(duty)}/${duty.agency}/`;
}

/** Place of a duty on that page: what its id has after subject and agency. */
export function anchorOf(duty: Duty): string {
  return duty.id.split('/').slice(2).join('-') || duty.due;
}

function subjectId(duty: Duty): string {
  return duty.id.split('/')[0] ?? duty.kind;
}
