import type { CellValue } from '../reference/cell-value.ts';
import { createSum, type ExactSum } from '../exact-sum.ts';
import type { Tallies } from '../privacy/tally.ts';
import type { Found } from './found-list.ts';
import type { ColumnPlan } from './column-plan.ts';
import type { TextMap } from './text-map.ts';

/** What a text of a column was when it was judged; it is the same wherever it stands again. */
export const OUTCOME = { read: 0, judged: 1, missing: 2 } as const;
/** Added to the outcome of a text about which there are findings. */
export const FAULTY = 4;

/** The distinct texts of a column as long as they are few. */
export interface Vocabulary {
  readonly map: TextMap;
  /** By faulty text: entries of the report in which a repetition is counted. */
  readonly faults: Map<number, readonly Found[]>;
  /** Of a column that is part of a key: state, low and high word, and number of each text. */
  readonly prints: number[];
  /** Texts that mean no value, and their bytes. */
  missing: number;
  missingBytes: number;
}

/** An extreme value and the record where it first stands. */
export interface Extreme {
  readonly text: string;
  readonly row: number;
  readonly line: number;
}

/** What is seen of persons and secrets in a column. Of most columns there is nothing, and a file may have very many. */
export interface ColumnTraces {
  tallies: Tallies | undefined;
  /** By text of the vocabulary: what it turned out to be. Texts before `judged` that are not in it were not worth a look. */
  texts: Map<number, number> | undefined;
  judged: number;
  /** Records of the block whose cell must be looked at, since it has a sign or is not as its type is usually written; rising. */
  signs: readonly number[];
  odd: number[] | undefined;
}

/** The figures of one column while a file is read. */
export interface ColumnRun {
  readonly index: number;
  readonly plan: ColumnPlan;
  count: number;
  missing: number;
  numbers: number;
  sum: ExactSum;
  /** Undefined where texts are not told apart, or no more since the column has shown too many. */
  vocabulary: Vocabulary | undefined;
  /** Of the values that were read from bytes: places on the scale, and where they stand. */
  least: number;
  most: number;
  /** Record of the block in which they stand, -1 where it was an earlier block. */
  leastRow: number;
  mostRow: number;
  leastAt: Extreme | undefined;
  mostAt: Extreme | undefined;
  /** Of the values that were judged as texts. */
  judgedLeast: (Extreme & { readonly value: CellValue }) | undefined;
  judgedMost: (Extreme & { readonly value: CellValue }) | undefined;
  /** Faults of the cell judged last. */
  faults: Found[] | undefined;
  /** While cells are read whose texts are new: the first of these texts, and its record. The others follow in order. */
  learnt: { readonly text: number; readonly record: number } | undefined;
  readonly traces: ColumnTraces;
  /** Only where the column is part of a key. */
  readonly keyed: KeyedCells | undefined;
}

/** What a cell gives to a key: no value, one whose fingerprint is still to be taken, or one that has it. */
export const PRINTED = { none: 0, not: 1, fromScan: 2, other: 3 } as const;

/** Per record of the block: whether the cell has a value, and its fingerprint or the number it is made from. */
export interface KeyedCells {
  /** False where the numbers themselves are gathered and no fingerprint is asked for. */
  printing: boolean;
  /** One of PRINTED. */
  readonly states: Uint8Array;
  readonly numbers: Float64Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

const NO_ROWS: readonly number[] = [];
/** Only numbers are summed. */
const NO_SUM = createSum();

export function createColumnRun(
  index: number,
  plan: ColumnPlan,
  keyed: KeyedCells | undefined,
  map: TextMap | undefined,
): ColumnRun {
  return {
    index,
    plan,
    count: 0,
    missing: 0,
    numbers: 0,
    sum: plan.rule.type === 'integer' || plan.rule.type === 'number' ? createSum() : NO_SUM,
    vocabulary: map && { map, faults: new Map(), prints: [], missing: 0, missingBytes: 0 },
    least: Infinity,
    most: -Infinity,
    leastRow: -1,
    mostRow: -1,
    leastAt: undefined,
    mostAt: undefined,
    judgedLeast: undefined,
    judgedMost: undefined,
    faults: undefined,
    learnt: undefined,
    traces: { tallies: undefined, texts: undefined, judged: 0, signs: NO_ROWS, odd: undefined },
    keyed,
  };
}
