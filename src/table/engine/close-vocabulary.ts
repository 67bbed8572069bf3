import { addTimes, addValue } from '../exact-sum.ts';
import { FAULTY, OUTCOME, type ColumnRun, type Vocabulary } from './column-run.ts';
import { readText } from './text-map.ts';
import { settleTraces } from './watch-column.ts';

/** Adds what was only counted to the column's figures, and forgets the texts. */
export function closeVocabulary(run: ColumnRun): void {
  if (run.vocabulary) addCounted(run, run.vocabulary);
  run.vocabulary = undefined;
}

/** Adds the cells that were known by their text to the column's figures. */
export function addCounted(run: ColumnRun, { map }: Vocabulary): void {
  settleTraces(run.traces, map);
  const numeric = run.plan.rule.type === 'integer' || run.plan.rule.type === 'number';
  for (let text = 0; text < map.size; text++) {
    const times = map.counts[text] ?? 0;
    if (times === 0) continue;
    if (((map.outcomes[text] ?? 0) & ~FAULTY) === OUTCOME.missing) run.missing += times;
    else {
      run.count += times;
      if (numeric) addNumber(run, readText(map, text), times);
    }
  }
}

function addNumber(run: ColumnRun, text: string, times: number): void {
  if (/^-?\d{1,15}$/.test(text)) {
    run.numbers += times;
    return addTimes(run.sum, Number(text), 0, times);
  }
  const value = run.plan.rule.parse(text);
  if (!value || value.number === undefined) return;
  run.numbers += times;
  addValue(run.sum, value, times);
}
