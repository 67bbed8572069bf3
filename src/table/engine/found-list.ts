import type { Finding } from '../../domain/model/finding.ts';
import { TABLE_CODES, type TableCode } from '../../domain/model/table-code.ts';
import { clipText, type Args, type Place } from '../report.ts';

/**
 * Findings of one file in whatever order they are met: columns are looked at one after another, and parts of a file at the same
 * time. Each has a place in the order in which a reader from row to row would meet it, which the report is then in.
 */
export type FoundList = Map<string, Found>;

/** All findings of one code in one column; what is told is the first of them. */
export interface Found {
  code: TableCode;
  place: Place;
  args: Args;
  count: number;
  /** Record number of the first; findings that come after all rows have `AFTER_ROWS`. */
  row: number;
  /** Place among the findings of that record. */
  order: number;
}

export const AFTER_ROWS = 2 ** 52;
/** Findings about the file itself and its header come before all rows. */
export const BEFORE_ROWS = -1;

/** The order of findings within a row: letters of all cells, then the number of cells or the cells themselves, then keys. */
export const ORDER = { letters: 0, ragged: 2 ** 36, cells: 2 ** 40, keys: 2 ** 48 } as const;
/** No cell has more findings than this. */
export const PER_CELL = 64;

/** Adds one finding (or `count` of them); returns the entry it went to, in which a repetition may simply be counted. */
export function addFound(
  list: FoundList,
  code: TableCode,
  place: Place,
  args: Args,
  row: number,
  order: number,
  count = 1,
): Found {
  const key = `${code} ${place.column ?? ''}`;
  const known = list.get(key);
  if (!known) {
    const found = { code, place, args, count, row, order };
    list.set(key, found);
    return found;
  }
  known.count += count;
  if (row < known.row || (row === known.row && order < known.order)) Object.assign(known, { place, args, row, order });
  return known;
}

/** From here on a code's columns are counted together, as in `report.ts`. */
const MAX_FINDINGS = 1000;

/** The findings as `createReport` would have listed them had they come in order. */
export function listFound(list: FoundList, file: string): Finding[] {
  const all = [...list.values()].sort((a, b) => a.row - b.row || a.order - b.order);
  const kept = new Map<string, Found>();
  all.forEach((found, i) => {
    const key = kept.size < MAX_FINDINGS ? `${i}` : found.code;
    const known = kept.get(key);
    if (known) known.count += found.count;
    else kept.set(key, { ...found });
  });
  return [...kept.values()].map((found) => toFinding(found, file));
}

function toFinding({ code, place, args, count }: Found, file: string): Finding {
  const said = place.column === undefined ? args : { column: clipText(place.column), ...args };
  const finding = { code, level: TABLE_CODES[code], where: { file, ...place }, args: said };
  return count > 1 ? { ...finding, count } : finding;
}
