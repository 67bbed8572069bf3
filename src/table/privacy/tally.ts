import { TRACE_KINDS, type Trace, type TraceKind } from '../../domain/model/privacy/trace.ts';
import { bitOf, type ColumnWatch } from './judge-value.ts';
import { maskValue } from './mask.ts';

/** Counts and first places by kind of one column. Plain data: it goes from one worker to another. */
export type Tallies = Map<TraceKind, Tally>;

export interface Tally {
  count: number;
  at: Trace['at'];
  /** Row of the first; rows decide which of two is first. */
  row: number;
  shown: string;
}

/** Adds a value that was judged, and where it stands. */
export function addTraces(tallies: Tallies, bits: number, text: string, row: number, at: Trace['at'], count = 1): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const kind = TRACE_KINDS[31 - Math.clz32(rest & -rest)];
    if (kind) addTally(tallies, kind, { count, at, row, shown: maskValue(text, kind) });
  }
}

export function addTally(tallies: Tallies, kind: TraceKind, tally: Tally): void {
  const known = tallies.get(kind);
  if (!known) return void tallies.set(kind, { ...tally });
  known.count += tally.count;
  if (tally.row < known.row) Object.assign(known, { at: tally.at, row: tally.row, shown: tally.shown });
}

/** Adds what was seen in a part of a file that begins behind so many rows and lines. */
export function mergeTallies(tallies: Tallies, part: Tallies, rows: number, lines: number): void {
  for (const [kind, tally] of part) {
    const { line, row } = tally.at;
    const at = { ...(line === undefined ? {} : { line: line + lines }), ...(row === undefined ? {} : { row: row + rows }) };
    addTally(tallies, kind, { ...tally, at, row: tally.row + rows });
  }
}

/** The traces of a column in the order of their kinds. */
export function listTraces(tallies: Tallies | undefined, watch: ColumnWatch, index: number, column: string | undefined): Trace[] {
  if (!tallies || tallies.size === 0) return [];
  return TRACE_KINDS.flatMap((kind) => {
    const tally = tallies.get(kind);
    if (!tally) return [];
    const { count, at, shown } = tally;
    return [{ kind, index, ...(column === undefined ? {} : { column }), named: isNamed(kind, watch), count, at, shown }];
  });
}

function isNamed(kind: TraceKind, { hints }: ColumnWatch): boolean {
  if (kind === 'citizen-id') return hints.citizenId;
  if (kind === 'phone') return hints.phone;
  if (kind === 'plate') return hints.plate;
  if (kind === 'person-name') return hints.name === 'person';
  return (bitOf(kind) & NEVER_NAMED) === 0;
}

const NEVER_NAMED = (['citizen-shape', 'phone-shape', 'phone-tax', 'email', 'health-card'] as const).reduce(
  (bits, kind) => bits | bitOf(kind),
  0,
);
