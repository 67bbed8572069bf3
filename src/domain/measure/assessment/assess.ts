import { addDays } from '../../calendar/day.ts';
import type { Assessment, AssessmentTotals, Window } from '../../model/assessment.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Duty } from '../../model/duty.ts';
import type { Finding } from '../../model/finding.ts';
import type { Portal } from '../../model/portal.ts';
import type { Day } from '../../model/text.ts';
import { measureGrowth } from '../growth.ts';
import { groupBy } from '../group-by.ts';
import { makeQualityContext, type QualityContext } from '../quality/context.ts';
import { hasData } from '../quality/duties.ts';
import { makeQuality } from '../quality/quality.ts';
import { assessAgencies } from './assess-agencies.ts';
import { countDuties, dataDutiesIn } from './count-duties.ts';

/**
 * Raised with every change of the ledger or the scoring that gives other figures for the same content: results frozen under earlier
 * rules stand as they were published and are computed again with the program of their own commit. A test holds the figures to it.
 */
export const RULES_VERSION = 1;

export interface AssessmentInput {
  readonly portal: Portal;
  /** The ledger as it stood on `asOf`. */
  readonly duties: readonly Duty[];
  readonly findings: readonly Finding[];
  readonly period: string;
  readonly window: Window;
  readonly asOf: Day;
}

/** The assessment of a period as of a day (Art. 9.2): the same content and day give the same values, to the last digit. */
export function assess({ portal, duties, findings, period, window, asOf }: AssessmentInput): Assessment {
  const context = makeQualityContext({ portal, duties, findings, ...window, asOf });
  return {
    period,
    ...window,
    asOf,
    method: portal.quality.version,
    totals: countTotals(context),
    duties: countDuties(dataDutiesIn(duties, window), asOf),
    agencies: assessAgencies(context, makeQuality(context)),
    topics: countTopics(context),
  };
}

function countTotals(context: QualityContext): AssessmentTotals {
  const { portal, from } = context;
  const listed = [...context.items.values()];
  const published = portal.datasets.filter((dataset) => context.isPublished(dataset));
  const files = published.flatMap((dataset) => pathsOf(dataset, context));
  return {
    listed: listed.length,
    provided: listed.filter((item) => isProvided(item.code, context)).length,
    datasets: published.length,
    files: files.length,
    rows: files.reduce((sum, path) => sum + (portal.facts.get(path)?.rows ?? 0), 0),
    bytes: files.reduce((sum, path) => sum + (portal.files.get(path)?.bytes ?? 0), 0),
    ...countBefore(portal, from),
  };
}

/** Nothing is said of a time before the repository: what stood on the old portal was not counted. */
function countBefore(portal: Portal, from: Day): Pick<AssessmentTotals, 'before'> {
  const before = measureGrowth(portal.history, addDays(from, -1)).at(-1);
  return before ? { before: { datasets: before.datasets, files: before.files } } : {};
}

function pathsOf(dataset: Dataset, context: QualityContext): string[] {
  return context.filesOn(dataset).map((file) => `${dataset.folder}/${file.path}`);
}

/** An item of many holders counts once one of them has provided. */
function isProvided(code: string, context: QualityContext): boolean {
  const item = context.items.get(code);
  return item !== undefined && context.datasetsOfItem(code).some(({ agency }) => hasData(item, agency, context));
}

function countTopics(context: QualityContext): Assessment['topics'] {
  const itemsOf = groupBy([...context.items.values()], (item) => item.topic);
  return context.portal.topics.flatMap(({ id, name }) => {
    const items = itemsOf(id);
    const provided = items.filter(({ code }) => isProvided(code, context)).length;
    return items.length === 0 ? [] : [{ topic: id, name, listed: items.length, provided }];
  });
}
