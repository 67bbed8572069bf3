import { diffLists } from '../../list/diff-lists.ts';
import { isAnsweredInTime } from '../../measure/quality/readiness.ts';
import { isMet } from '../../measure/count-states.ts';
import type { Assessment, Window } from '../../model/assessment.ts';
import type { ListVersion } from '../../model/catalogue.ts';
import type { Duty } from '../../model/duty.ts';
import type { Feedback } from '../../model/operations.ts';
import type { Portal } from '../../model/portal.ts';
import type { Day, Text } from '../../model/text.ts';
import { compareText } from '../compare.ts';
import { optional } from '../optional.ts';
import type { FeedbackSummary, ReviewSummary, UsageSummary } from './report-types.ts';

/** Art. 11.5: opinions and proposals received, and how they were answered. */
export function summariseFeedback(portal: Portal, { from, to }: Window, asOf: Day): FeedbackSummary {
  const received = portal.feedback.filter((one) => from <= one.received && one.received <= to && one.received <= asOf);
  const answered = received.filter((one) => one.answered !== undefined && one.answered <= asOf);
  const count = (kind: Feedback['kind']) => received.filter((one) => one.kind === kind).length;
  return {
    received: received.length,
    byKind: { error: count('error'), request: count('request'), proposal: count('proposal'), incident: count('incident') },
    answered: answered.length,
    inTime: answered.filter((one) => isAnsweredInTime(one, portal.quality.answerDays, asOf)).length,
    open: received.length - answered.length,
    entries: received.map((one) => ({
      received: one.received,
      kind: one.kind,
      agency: addresseeOf(one, portal),
      summary: one.summary,
      ...(answered.includes(one) ? { ...optional('answered', one.answered), ...optional('answer', one.answer) } : {}),
    })),
  };
}

function addresseeOf({ agency, dataset }: Feedback, portal: Portal): Text {
  const id = agency ?? portal.datasets.find((one) => one.id === dataset)?.agency;
  return portal.agencies.find((one) => one.id === id)?.name ?? { vi: id ?? '' };
}

/** Downloads of the months in the window; undefined where nobody counted: a static site has no counter of its own. */
export function summariseUsage(portal: Portal, { from, to }: Window): UsageSummary | undefined {
  const months = portal.usage.filter(({ month }) => from.slice(0, 7) <= month && month <= to.slice(0, 7));
  if (months.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const { dataset, downloads } of months.flatMap(({ datasets }) => datasets))
    counts.set(dataset, (counts.get(dataset) ?? 0) + downloads);
  const titles = new Map(portal.datasets.map(({ id, title }) => [id, title]));
  const most = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).slice(0, 10);
  return {
    months: months.map(({ month, datasets }) => ({ month, downloads: datasets.reduce((sum, one) => sum + one.downloads, 0) })),
    downloads: [...counts.values()].reduce((sum, one) => sum + one, 0),
    datasets: most.map(([id, downloads]) => ({ title: titles.get(id) ?? { vi: id }, downloads })),
  };
}

/** Art. 11.3 and 13.5: who reviewed the list, what was proposed, what became of it. */
export function summariseReview(
  portal: Portal,
  duties: readonly Duty[],
  { agencies, from, to, asOf }: Assessment,
): ReviewSummary {
  const duty = duties.find(({ id, due }) => id.startsWith('list-review/') && from <= due && due <= to);
  const owed = agencies.filter(({ review }) => review !== undefined);
  const silent = owed.filter(({ review }) => review !== undefined && !isMet(review));
  const answers = portal.reviews
    .filter(({ answered }) => from <= answered && answered <= to && answered <= asOf)
    .flatMap((review) => review.answers);
  const count = (kind: (typeof answers)[number]['answer']) => answers.filter(({ answer }) => answer === kind).length;
  return {
    ...optional('half', duty?.period),
    ...optional('due', duty?.due),
    owed: owed.length,
    answered: owed.length - silent.length,
    silent: silent.map(({ name }) => name),
    proposals: { keep: count('keep'), add: count('add'), change: count('change'), drop: count('drop') },
    lists: portal.lists.flatMap((list, i) =>
      from <= list.inForceFrom && list.inForceFrom <= to ? [compareLists(list, portal.lists[i - 1])] : [],
    ),
  };
}

function compareLists(list: ListVersion, before: ListVersion | undefined): ReviewSummary['lists'][number] {
  const { document, inForceFrom } = list;
  const { added, changed, dropped } = diffLists(before ?? { ...list, items: [] }, list);
  return { document, inForceFrom, added: added.length, changed: changed.length, ended: dropped.length };
}
