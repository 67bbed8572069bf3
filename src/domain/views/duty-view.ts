import { isMet } from '../measure/count-states.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Duty } from '../model/duty.ts';
import type { Day } from '../model/text.ts';
import { compareText } from './compare.ts';
import { optional } from './optional.ts';
import type { References } from './references.ts';
import { anchorOf, makeSubjectRefs, trackUrl } from './subject-ref.ts';
import type { DutyView, Ref } from './view-types.ts';

/** Duties with the names and addresses that pages show. A duty of a withheld dataset keeps its state but has no page to link. */
export function makeDutyViews(duties: readonly Duty[], refs: References, published: readonly Dataset[]): DutyView[] {
  const datasets = new Map(published.map((dataset) => [dataset.id, datasetRef(dataset)]));
  const subjects = makeSubjectRefs(duties, refs);
  return duties.map((duty) => {
    const item = duty.item ? refs.item(duty.item)?.item : undefined;
    return {
      ...duty,
      subject: subjects(duty),
      url: `${trackUrl(duty)}#${anchorOf(duty)}`,
      agencyRef: refs.agency(duty.agency),
      ...optional('itemRef', item && { code: item.code, title: item.title }),
      ...optional('datasetRef', duty.dataset ? datasets.get(duty.dataset) : undefined),
    };
  });
}

export function datasetRef(dataset: Pick<Dataset, 'id' | 'title'>): Ref {
  return { id: dataset.id, name: dataset.title, url: `/dataset/${dataset.id}/` };
}

/** Newest due date first. */
export function newestFirst(duties: readonly DutyView[]): DutyView[] {
  return [...duties].sort((a, b) => compareText(b.due, a.due) || compareText(a.id, b.id));
}

/** What is still owed, soonest due first; then what is met, newest first. */
export function openFirst(duties: readonly DutyView[]): DutyView[] {
  const open = duties.filter((duty) => !isMet(duty.state)).sort((a, b) => compareText(a.due, b.due) || compareText(a.id, b.id));
  return [...open, ...newestFirst(duties.filter((duty) => isMet(duty.state)))];
}

/**
 * The duty to speak of now: the oldest overdue one, else the latest that was answered. An unverified one was: there is a file,
 * only nobody can say when it came.
 */
export function findCurrent(newest: readonly DutyView[]): DutyView | undefined {
  return newest.findLast((duty) => duty.state === 'overdue') ?? newest.find((duty) => isAnswered(duty.state));
}

/** The next due date not yet met: the soonest that has not passed. */
export function findNext(newest: readonly DutyView[], asOf: Day): DutyView | undefined {
  return newest.findLast((duty) => duty.due >= asOf && duty.state !== 'overdue' && !isAnswered(duty.state));
}

function isAnswered(state: DutyView['state']): boolean {
  return isMet(state) || state === 'unverified';
}
