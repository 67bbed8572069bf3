import { isOverfull, judgeCell, type Judge } from './judge-cell.ts';
import { FAULTY, OUTCOME, PRINTED, type ColumnRun, type Extreme, type Vocabulary } from './column-run.ts';
import { decodeText } from './cell-text.ts';
import { printRows } from './fingerprint.ts';
import { closeVocabulary } from './close-vocabulary.ts';
import type { Scan } from './scan.ts';
import { scanFixed } from './scan-fixed.ts';
import { scanNumbers } from './scan-numbers.ts';
import { scanTexts } from './scan-texts.ts';
import { countKnown, findKnown } from './find-text.ts';
import { addText } from './text-map.ts';
import { watchCells, watchTexts } from './watch-column.ts';

/** Reads one column of the block. */
export function scanColumn(run: ColumnRun, scan: Scan, judge: Judge): void {
  run.keyed?.states.fill(1, 0, scan.rows);
  const { vocabulary } = run;
  const from = vocabulary ? scanKnown(run, vocabulary, scan, judge) : 0;
  if (vocabulary && !judge.quiet) watchTexts(run, vocabulary, scan, from);
  if (isOverfull(run)) closeVocabulary(run);
  scanCells(run, scan, judge, from, scan.rows);
  if (!judge.quiet) watchCells(run, scan, from);
  if (run.leastRow >= 0) run.leastAt = readExtreme(run, scan, run.leastRow);
  if (run.mostRow >= 0) run.mostAt = readExtreme(run, scan, run.mostRow);
  run.leastRow = -1;
  run.mostRow = -1;
}

function readExtreme(run: ColumnRun, scan: Scan, r: number): Extreme {
  const o = r * scan.width + run.index;
  return {
    text: decodeText(scan.bytes, scan.starts[o] ?? 0, scan.ends[o] ?? 0),
    row: scan.numbers[r] ?? 0,
    line: scan.lines[r] ?? 0,
  };
}

function scanCells(run: ColumnRun, scan: Scan, judge: Judge, from: number, to: number): void {
  const { plan } = run;
  if (plan.kind === 'text') scanTexts(plan, run, scan, judge, from, to);
  else if (plan.kind === 'number') scanNumbers(plan, run, scan, judge, from, to);
  else if (plan.kind === 'fixed') scanFixed(plan, run, scan, judge, from, to);
  else scanJudged(run, scan, judge, from, to);
  if (run.keyed) printRows(run, run.keyed, scan, from, to);
}

function scanJudged(run: ColumnRun, scan: Scan, judge: Judge, from: number, to: number): void {
  const { starts, ends, width } = scan;
  const skipEmpty = run.plan.emptyIsMissing && !run.plan.rule.required;
  for (let r = from, o = from * width + run.index; r < to; r++, o += width) {
    if (skipEmpty && starts[o] === ends[o]) run.missing++;
    else judgeCell(judge, run, scan, r);
  }
}

/**
 * Reads cells by what is known of their texts: a text that was right is right again. This makes the many columns with few
 * different texts cheap, whatever their type, and counts the texts on the way.
 * @returns the first cell that was not read, because there are too many texts
 */
function scanKnown(run: ColumnRun, vocabulary: Vocabulary, scan: Scan, judge: Judge): number {
  const { view, starts, ends, width, rows } = scan;
  const { map } = vocabulary;
  const { keyed } = run;
  const skipEmpty = run.plan.emptyIsMissing && !run.plan.rule.required;
  let isKnown = true;
  for (let r = 0; r < rows;) {
    if (isKnown && !keyed && (r = countKnown(map, scan, run.index, r, FAULTY)) === rows) break;
    const o = r * width + run.index;
    const start = starts[o] as number;
    const end = ends[o] as number;
    const before = map.size;
    if (end === start && skipEmpty) {
      run.missing++;
      if (keyed) keyed.states[r] = 0;
      r++;
    } else if (end <= start) judgeCell(judge, run, scan, r++);
    else {
      const text = findKnown(map, view, start, end);
      isKnown = text >= 0;
      if (isKnown) recall(run, vocabulary, r++, text);
      else r = learn(run, vocabulary, scan, judge, r);
    }
    if (map.size > before && isOverfull(run)) return r;
  }
  return rows;
}

/** Judges the cell of record `from`, whose text is new, with those behind it that are new too; returns the record behind them. */
function learn(run: ColumnRun, vocabulary: Vocabulary, scan: Scan, judge: Judge, from: number): number {
  const { map, prints } = vocabulary;
  const { view, starts, ends, width, rows } = scan;
  const first = map.size;
  let to = from;
  for (let o = from * width + run.index; to < rows && !isOverfull(run); to++, o += width) {
    const start = starts[o] as number;
    const end = ends[o] as number;
    if (end <= start || findKnown(map, view, start, end) >= 0) break;
    addText(map, view, start, end, OUTCOME.read);
  }
  run.learnt = { text: first, record: from };
  scanCells(run, scan, judge, from, to);
  run.learnt = undefined;
  const { keyed } = run;
  if (keyed) {
    const { states, low, high, numbers } = keyed;
    for (let r = from; r < to; r++) prints.push(states[r] ?? 0, low[r] ?? 0, high[r] ?? 0, numbers[r] ?? 0);
  }
  return to;
}

function recall({ keyed }: ColumnRun, { map, faults, prints }: Vocabulary, r: number, text: number): void {
  map.counts[text] = (map.counts[text] as number) + 1;
  if ((map.outcomes[text] as number) >= FAULTY) for (const found of faults.get(text) ?? []) found.count++;
  if (!keyed) return;
  const at = text * 4;
  keyed.states[r] = prints[at] === PRINTED.none ? PRINTED.none : PRINTED.other;
  keyed.low[r] = prints[at + 1] ?? 0;
  keyed.high[r] = prints[at + 2] ?? 0;
  keyed.numbers[r] = prints[at + 3] ?? 0;
}
