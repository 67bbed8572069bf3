import type { Landings } from '../ledger/landings.ts';
import { countStates } from '../measure/count-states.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Day } from '../model/text.ts';
import { compareText } from './compare.ts';
import type { TrackStep, TrackView } from './deadline-types.ts';
import { makeDutyTimeline, type DutyStep } from './duty-timeline.ts';
import { newestFirst } from './duty-view.ts';
import { optional } from './optional.ts';
import type { DatasetView, DutyView } from './view-types.ts';

export interface TrackContext {
  readonly duties: readonly DutyView[];
  readonly published: readonly Dataset[];
  readonly datasets: readonly DatasetView[];
  readonly landings: Landings;
  readonly asOf: Day;
}

/** What each agency owes of each subject, with the life of every duty; by address. */
export function makeTracks({ duties, published, datasets, landings, asOf }: TrackContext): TrackView[] {
  const datasetOf = new Map(published.map((dataset) => [dataset.id, dataset]));
  const addresses = new Map(datasets.flatMap((dataset) => dataset.files.map((file) => [file.path, file.url] as const)));
  const linked = (step: DutyStep): TrackStep => ({ ...step, ...optional('url', step.file && addresses.get(step.file)) });
  const entryOf = (duty: DutyView) => {
    const steps = makeDutyTimeline(duty, duty.dataset ? datasetOf.get(duty.dataset) : undefined, landings, asOf).map(linked);
    return { duty, timeline: duty.evidence ? steps : withToday(steps, asOf) };
  };
  return [...Map.groupBy(duties, (duty) => `${duty.subject.id} ${duty.agency}`).values()]
    .flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const { subject, agencyRef, url } = first;
      const page = url.slice(0, url.indexOf('#'));
      return { subject, agency: agencyRef, url: page, duties: newestFirst(own).map(entryOf), counts: countStates(own) };
    })
    .sort((a, b) => compareText(a.url, b.url));
}

/** While nothing came, today stands among the days: before the last day or after it. */
function withToday(steps: readonly TrackStep[], asOf: Day): TrackStep[] {
  const after = steps.filter((step) => step.day > asOf);
  return [...steps.slice(0, steps.length - after.length), { day: asOf, what: 'today' }, ...after];
}
