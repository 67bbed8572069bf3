import { addDays } from '../../calendar/day.ts';
import type { Feedback } from '../../model/operations.ts';
import type { Indicator } from '../../model/quality.ts';
import type { Day } from '../../model/text.ts';
import type { QualityContext } from './context.ts';
import { makeIndicator, shareOf } from './indicator.ts';

/** Group D: could the data be reached, where somebody measured it; was feedback answered in time, where there was any. */
export function measureReadiness(
  datasets: ReadonlySet<string>,
  isMine: (feedback: Feedback) => boolean,
  context: QualityContext,
): Indicator[] {
  const { portal, from, to } = context;
  const { weights, answerDays } = portal.quality;
  const months = portal.usage.filter(({ month }) => from.slice(0, 7) <= month && month <= to.slice(0, 7));
  const checks = months.flatMap(({ datasets: counted }) =>
    counted.flatMap(({ dataset, checks: made }) => (datasets.has(dataset) && made ? [made] : [])),
  );
  const total = (key: 'made' | 'passed') => checks.reduce((sum, check) => sum + check[key], 0);
  const asked = portal.feedback.filter((one) => isMine(one) && from <= one.received && one.received <= to);
  const judged = asked.filter((one) => answerOf(one, context.asOf) || addDays(one.received, answerDays) < context.asOf);
  const answered = judged.filter((one) => isAnsweredInTime(one, answerDays, context.asOf)).length;
  return [
    makeIndicator('D1', weights.D1, shareOf('availability', 1, total('passed'), total('made'))),
    makeIndicator('D2', weights.D2, shareOf('answers', 1, answered, judged.length)),
  ];
}

export function isAnsweredInTime(feedback: Feedback, answerDays: number, asOf: Day): boolean {
  const answered = answerOf(feedback, asOf);
  return answered !== undefined && answered <= addDays(feedback.received, answerDays);
}

/** The day of the answer, where it had come by then. */
function answerOf({ answered }: Feedback, asOf: Day): Day | undefined {
  return answered !== undefined && answered <= asOf ? answered : undefined;
}
