import { countBy, countByFormat } from '../measure/count-by.ts';
import { countOnTime, countStates } from '../measure/count-states.ts';
import { measureGrowth } from '../measure/growth.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Frequency } from '../model/catalogue.ts';
import type { Portal } from '../model/portal.ts';
import type { Day, Text } from '../model/text.ts';
import type { AssessmentView } from './assessment-types.ts';
import { compareText } from './compare.ts';
import type { StatisticsView } from './statistics-types.ts';
import type { DatasetView, DutyView } from './view-types.ts';

const FREQUENCIES: Readonly<Record<Frequency, Text>> = {
  biennial: { vi: 'Hai năm', en: 'Every two years' },
  annual: { vi: 'Hằng năm', en: 'Annual' },
  'half-yearly': { vi: '6 tháng', en: 'Half-yearly' },
  quarterly: { vi: 'Hằng quý', en: 'Quarterly' },
  bimonthly: { vi: 'Hai tháng', en: 'Every two months' },
  monthly: { vi: 'Hằng tháng', en: 'Monthly' },
  weekly: { vi: 'Hằng tuần', en: 'Weekly' },
  daily: { vi: 'Hằng ngày', en: 'Daily' },
  continuous: { vi: 'Liên tục', en: 'Continuous' },
  irregular: { vi: 'Không định kỳ', en: 'Irregular' },
  'on-change': { vi: 'Khi có thay đổi', en: 'On change' },
};

/** Statistics of the portal, made at every build (Art. 9.1). */
export function makeStatistics(
  portal: Portal,
  datasets: readonly DatasetView[],
  duties: readonly DutyView[],
  assessments: readonly AssessmentView[],
  coverage: StatisticsView['coverage'],
  asOf: Day,
): StatisticsView {
  const providers = new Map(datasets.map((dataset) => [dataset.agency.id, dataset.agency.name]));
  const topics = new Map([
    ...portal.topics.map((topic) => [topic.id, topic.name] as const),
    ...datasets.map((dataset) => [dataset.topic.id, dataset.topic.name] as const),
  ]);
  return {
    totals: {
      datasets: datasets.length,
      files: sum(datasets, (dataset) => dataset.files.length),
      rows: sum(datasets, (dataset) => dataset.rows),
      bytes: sum(datasets, (dataset) => dataset.bytes),
      agencies: providers.size,
      illustrative: datasets.filter((dataset) => dataset.illustrative).length,
    },
    byAgency: largestFirst(countBy(groups(providers), datasets, (dataset) => dataset.agency.id)),
    byTopic: largestFirst(countBy(groups(topics), datasets, (dataset) => dataset.topic.id)),
    byFormat: countByFormat(datasets),
    byFrequency: countBy(groups(Object.entries(FREQUENCIES)), datasets, (dataset) => dataset.item.frequency),
    coverage,
    duties: countStates(duties),
    onTime: countOnTime(duties, asOf),
    halves: assessments.map(({ period, report }) => ({ period, ...halfOf(report.assessment) })).reverse(),
    history: measureGrowth(portal.history, asOf),
  };
}

function halfOf({ duties: { due, onTime, late, missing } }: Assessment) {
  return { due, onTime, late, missing };
}

function groups(names: Iterable<readonly [string, Text]>): { key: string; name: Text }[] {
  return [...names].map(([key, name]) => ({ key, name }));
}

function largestFirst<C extends { datasets: number; files: number; key: string }>(counts: readonly C[]): C[] {
  return [...counts].sort((a, b) => b.datasets - a.datasets || b.files - a.files || compareText(a.key, b.key));
}

function sum<V>(values: readonly V[], numberOf: (value: V) => number): number {
  return values.reduce((total, value) => total + numberOf(value), 0);
}
