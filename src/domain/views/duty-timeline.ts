import type { Landing, Landings } from '../ledger/landings.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Duty } from '../model/duty.ts';
import type { Day } from '../model/text.ts';
import { compareText } from './compare.ts';
import { optional } from './optional.ts';

/** One moment in the life of a duty. */
export interface DutyStep {
  readonly day: Day;
  readonly what: DutyMoment;
  readonly commit?: string;
  readonly file?: string;
  readonly document?: string;
}

/** `provided`: on somebody's word or record; `submitted` and `published`: by git; `corrected`: a later version of the same files. */
export type DutyMoment = 'opens' | 'recommended' | 'due' | 'submitted' | 'published' | 'provided' | 'waived' | 'corrected';

const ORDER: readonly DutyMoment[] = ['opens', 'submitted', 'published', 'provided', 'waived', 'corrected', 'recommended', 'due'];

/** The life of a duty up to a day: opens, the day to aim at, due, submitted, published, corrections. What is still to come is in it too. */
export function makeDutyTimeline(duty: Duty, dataset: Dataset | undefined, landings: Landings, asOf: Day): DutyStep[] {
  const terms: DutyStep[] = [
    { day: duty.opens, what: 'opens' },
    { day: duty.recommended, what: 'recommended' },
    { day: duty.due, what: 'due' },
  ];
  const steps = [...terms, ...evidenceSteps(duty, landings), ...(dataset ? corrections(duty, dataset, landings, asOf) : [])];
  return steps.sort((a, b) => compareText(a.day, b.day) || ORDER.indexOf(a.what) - ORDER.indexOf(b.what));
}

function evidenceSteps({ evidence }: Duty, landings: Landings): DutyStep[] {
  if (!evidence) return [];
  const { kind, file, day, commit, document, submittedAt } = evidence;
  const at = { file, ...optional('commit', commit), ...optional('document', document) };
  if (kind === 'waiver') return [{ day, what: 'waived', ...at }];
  if (kind === 'attestation' || kind === 'record') return [{ day, what: 'provided', ...at }];
  const published = commit ? landings.ofCommit(commit)?.day : undefined;
  return [
    ...(submittedAt ? [{ day, what: 'submitted' as const, ...at }] : []),
    { day: published ?? day, what: 'published', ...at },
  ];
}

/** Versions that landed after the one that counts. */
function corrections(duty: Duty, dataset: Dataset, landings: Landings, asOf: Day): DutyStep[] {
  const commit = duty.evidence?.commit;
  if (!commit || duty.evidence?.kind !== 'landing') return [];
  const counting = landings.ofCommit(commit);
  const isLater = (landing: Landing) => counting !== undefined && landing.day <= asOf && landing.at > counting.at;
  const files = dataset.resources.flatMap((r) => (r.kind === 'file' && r.period === duty.period ? [r.path] : []));
  return files.flatMap((name) =>
    landings
      .versionsOf(dataset, name)
      .filter(isLater)
      .map(({ day, commit: { id }, path }) => ({ day, what: 'corrected' as const, commit: id, file: path })),
  );
}
