import type { TableCode } from '../../domain/model/table-code.ts';
import { addValue } from '../exact-sum.ts';
import { isBelow, type CellValue } from '../reference/cell-value.ts';
import { checkCell, readText, type Reading } from '../reference/check-row.ts';
import { checkText } from '../reference/check-text.ts';
import type { Args, Place, Report } from '../report.ts';
import { readCell } from './cell-text.ts';
import { FAULTY, OUTCOME, PRINTED, type ColumnRun } from './column-run.ts';
import { printValue } from './fingerprint.ts';
import { addFound, ORDER, PER_CELL, type Found, type FoundList } from './found-list.ts';
import type { Scan } from './scan.ts';
import { findText, viewText } from './text-map.ts';
import { MAX_DISTINCT, MAX_DISTINCT_BYTES } from '../describe-column.ts';

/** Where cells are judged as texts, by the rules of `reference/`. */
export interface Judge {
  readonly found: FoundList;
  /** The file is not UTF-8: cells with a replacement character are reported already. */
  readonly damaged: boolean;
  /** Only keys are of interest; nothing is reported or counted. */
  readonly quiet: boolean;
}

/** Judges the cell of record `r` of the block. What is left of it is in the column's figures and in the list of findings. */
export function judgeCell(judge: Judge, run: ColumnRun, scan: Scan, r: number): void {
  const { rule } = run.plan;
  const o = r * scan.width + run.index;
  const end = scan.ends[o] ?? 0;
  const text = readCell(scan.bytes, scan.starts[o] ?? 0, end);
  const damaged = judge.damaged && text.includes('\ufffd');
  const reading: Reading = damaged ? { state: 'unreadable', text } : readText(text, rule);
  run.faults = undefined;
  if (run.keyed) keepPrint(run, r, reading);
  if (judge.quiet) return;
  if (run.plan.kind !== 'text') (run.traces.odd ??= []).push(r);
  const row = scan.numbers[r] ?? 0;
  const place = { line: scan.lines[r] ?? 0, row, column: rule.name };
  checkText(text, place, reportTo(judge, run, row, ORDER.letters + run.index * PER_CELL));
  countReading(run, reading, place);
  checkCell(reading, rule, () => place, reportTo(judge, run, row, ORDER.cells + run.index * PER_CELL));
  const outcome = reading.state === 'missing' ? OUTCOME.missing : OUTCOME.judged;
  if (run.learnt) noteOutcome(run, run.learnt.text + r - run.learnt.record, outcome);
  else if (outcome !== OUTCOME.missing && (end < 0 || text === '')) countText(run, r, text);
}

function reportTo(judge: Judge, run: ColumnRun, row: number, order: number): Report {
  let next = order;
  return {
    add(code: TableCode, place: Place, args: Args = {}) {
      const found = addFound(judge.found, code, place, args, row, next++);
      const faults: Found[] = (run.faults ??= []);
      faults.push(found);
    },
    list: () => [],
  };
}

function countReading(run: ColumnRun, reading: Reading, { row, line }: { readonly row: number; readonly line: number }): void {
  if (reading.state === 'missing') return void run.missing++;
  run.count++;
  if (reading.state !== 'value') return;
  const { text, value } = reading;
  if (value.number !== undefined) {
    addValue(run.sum, value);
    run.numbers++;
  }
  if (!value.order?.length) return;
  if (!run.judgedLeast || isBelow(value.order, orderOf(run.judgedLeast), true)) run.judgedLeast = { text, value, row, line };
  if (!run.judgedMost || isBelow(orderOf(run.judgedMost), value.order, true)) run.judgedMost = { text, value, row, line };
}

function orderOf(extreme: { readonly value: CellValue }): NonNullable<CellValue['order']> {
  return extreme.value.order ?? [];
}

/** A cell whose bytes are not its text, or that has none, never reaches the vocabulary by itself. */
function countText(run: ColumnRun, r: number, text: string): void {
  const { vocabulary, keyed } = run;
  if (!vocabulary) return;
  const { map, prints } = vocabulary;
  const { view, length } = viewText(text);
  const before = map.size;
  const found = findText(map, view, 0, length);
  if (found < before) return void (map.seen[found] = (map.seen[found] ?? 0) + 1);
  noteOutcome(run, found, OUTCOME.judged);
  if (keyed) prints.push(keyed.states[r] ?? 0, keyed.low[r] ?? 0, keyed.high[r] ?? 0, keyed.numbers[r] ?? 0);
}

/** Notes what was found of a text that is new in the vocabulary. */
function noteOutcome({ vocabulary, faults }: ColumnRun, text: number, outcome: number): void {
  if (!vocabulary) return;
  const { map } = vocabulary;
  map.outcomes[text] = faults ? outcome | FAULTY : outcome;
  if (faults) vocabulary.faults.set(text, faults);
  if (outcome !== OUTCOME.missing) return;
  vocabulary.missing++;
  vocabulary.missingBytes += map.lengths[text] ?? 0;
}

/** True where the vocabulary has more texts than are told apart. */
export function isOverfull({ vocabulary }: ColumnRun): boolean {
  if (!vocabulary) return false;
  const { map, missing, missingBytes } = vocabulary;
  return map.size - missing > MAX_DISTINCT || map.bytes - missingBytes > MAX_DISTINCT_BYTES;
}

function keepPrint(run: ColumnRun, r: number, reading: Reading): void {
  if (!run.keyed) return;
  run.keyed.states[r] = reading.state === 'value' ? PRINTED.other : PRINTED.none;
  if (reading.state === 'value') printValue(run.keyed, r, run.plan, reading.value);
}
