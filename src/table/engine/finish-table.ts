import type { ColumnFacts, FileFacts } from '../../domain/model/table-facts.ts';
import type { CheckedFile } from '../checked-file.ts';
import { DATED, describeTexts } from '../describe-column.ts';
import { totalOf } from '../exact-sum.ts';
import { isBelow } from '../reference/cell-value.ts';
import { addCounted } from './close-vocabulary.ts';
import { FAULTY, OUTCOME, type ColumnRun, type Extreme } from './column-run.ts';
import { someTraces } from '../privacy/collect-traces.ts';
import { hideTraces } from '../privacy/hide-traces.ts';
import { listTraces } from '../privacy/tally.ts';
import { listFound } from './found-list.ts';
import { isOverfull } from './judge-cell.ts';
import type { TableReading } from './read-table.ts';
import type { Scan } from './scan.ts';
import { LOOSE } from './table-run.ts';
import { readText } from './text-map.ts';

/** The result of a reading. */
export function finishTable({ run, found }: TableReading, scan: Scan, file: string): CheckedFile {
  const findings = listFound(found, file);
  if (!run) return hideTraces({ facts: undefined, findings });
  const columns = run.columns.map(describeColumn);
  const facts: FileFacts = {
    rows: Math.max(0, scan.record - 1) - run.blanks,
    header: run.header,
    preview: run.preview.map(({ cells }) => cells),
    columns,
    ...someTraces([
      ...run.columns.flatMap(({ traces, plan, index }) => listTraces(traces.tallies, plan.watch, index, run.header[index])),
      ...listTraces(run.looseTraces, LOOSE, -1, undefined),
    ]),
  };
  return hideTraces({ facts, findings });
}

function describeColumn(run: ColumnRun): ColumnFacts {
  const { name, type } = run.plan.rule;
  const texts = describeVocabulary(run);
  if (run.vocabulary) addCounted(run, run.vocabulary);
  const [min, max] = [findExtreme(run, run.leastAt, run.judgedLeast, false), findExtreme(run, run.mostAt, run.judgedMost, true)];
  return {
    name,
    type,
    count: run.count,
    missing: run.missing,
    ...texts,
    ...(min && max ? { min: min.text, max: max.text } : {}),
    ...(max && DATED.has(type) ? { maxAt: { row: max.row, line: max.line } } : {}),
    ...(run.numbers > 0 ? { mean: totalOf(run.sum) / run.numbers } : {}),
  };
}

function describeVocabulary(run: ColumnRun): Pick<ColumnFacts, 'distinct' | 'top'> {
  const { vocabulary } = run;
  if (!vocabulary || isOverfull(run)) return {};
  const { map } = vocabulary;
  const counts = map.counts.slice(0, map.size);
  for (let text = 0; text < map.size; text++) {
    const missing = ((map.outcomes[text] ?? 0) & ~FAULTY) === OUTCOME.missing;
    counts[text] = missing ? 0 : (map.counts[text] ?? 0) + (map.seen[text] ?? 0);
  }
  return describeTexts(run.plan.rule.type, counts, (text) => readText(map, text));
}

/** Of the extreme read from bytes and the one judged as text the further one; of equal ones the first. */
function findExtreme(
  { plan }: ColumnRun,
  read: Extreme | undefined,
  judged: ColumnRun['judgedLeast'],
  most: boolean,
): Extreme | undefined {
  if (!read || !judged) return read ?? judged;
  const own = plan.rule.parse(read.text)?.order ?? [];
  const other = judged.value.order ?? [];
  if (isBelow(own, other, true)) return most ? judged : read;
  if (isBelow(other, own, true)) return most ? read : judged;
  return read.row < judged.row ? read : judged;
}
