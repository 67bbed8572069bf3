import type { Count } from '../domain/measure/count-by.ts';
import type { SiteView } from '../domain/views/view-types.ts';
import { schemaAddress } from './addresses.ts';
import { origin } from './catalog-json.ts';
import { csvText } from './csv.ts';

/** `/api/v1/statistics.json` (Art. 9.1: statistics are made automatically). Shape: `schemas/statistics.schema.json`. */
export function statisticsJson(view: SiteView): object {
  return { $schema: schemaAddress(view, 'statistics'), ...origin(view), ...view.statistics };
}

/** The same as a long table, one number a line: group, key, name, measure, value. */
export function statisticsCsv(view: SiteView): string {
  const { totals, coverage, duties, onTime, halves, history, ...tables } = view.statistics;
  const groups: readonly (readonly [string, readonly Count[]])[] = [
    ['agency', tables.byAgency],
    ['topic', tables.byTopic],
    ['format', tables.byFormat],
    ['frequency', tables.byFrequency],
  ];
  return csvText(
    ['group', 'key', 'name', 'measure', 'value'],
    [
      ...Object.entries(totals).map(([measure, value]) => ['total', '', '', measure, value]),
      ...groups.flatMap(([group, rows]) => rows.flatMap((row) => countLines(group, row))),
      ...Object.entries(duties).map(([state, value]) => ['state', state, '', 'duties', value]),
      ['on-time', '', '', 'met', onTime.met],
      ['on-time', '', '', 'due', onTime.due],
      ['coverage', '', '', 'listed', coverage.listed],
      ['coverage', '', '', 'provided', coverage.provided],
      ...halves.flatMap(({ period, ...counts }) =>
        Object.entries(counts).map(([measure, value]) => ['half', period, '', measure, value]),
      ),
      ...history.flatMap(({ month, datasets, files }) => [
        ['month', month, '', 'datasets', datasets],
        ['month', month, '', 'files', files],
      ]),
    ],
  );
}

function countLines(group: string, row: Count): (string | number)[][] {
  return (['datasets', 'files', 'rows', 'bytes'] as const).map((measure) => [group, row.key, row.name.vi, measure, row[measure]]);
}
