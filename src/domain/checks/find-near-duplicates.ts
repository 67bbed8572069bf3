import type { Dataset } from '../model/dataset.ts';
import type { Portal } from '../model/portal.ts';
import type { ColumnFacts, FileFacts } from '../model/table-facts.ts';

export interface NearDuplicate {
  readonly dataset: Dataset;
  /** The one that comes first by folder. */
  readonly other: Dataset;
  /** Columns with the same values, of how many that were compared. */
  readonly same: number;
  readonly columns: number;
  readonly rows: number;
}

const LEAST_ROWS = 8;
/** A column with fewer different values (a year, a unit, yes or no) tells nothing. */
const LEAST_VALUES = 5;
/** A sketch that more tables share is that of a common code list, e.g. all communes. */
const MOST_SHARED = 20;
/** Of the rows that the engine keeps for the preview. */
const SKETCHED_ROWS = 24;

/**
 * Pairs of datasets whose newest tables hold the same data (Art. 7.5). Candidates share the sketch of a column. Two tables are the same when all their measures are, and at least two
 * thirds of their other columns; periods of one dataset are never compared. Linear in the number of datasets.
 */
export function findNearDuplicates(portal: Portal): NearDuplicate[] {
  const tables = portal.datasets.flatMap((dataset) => newestTable(dataset, portal));
  const buckets = new Map<string, number[]>();
  tables.forEach((table, i) => {
    for (const sketch of sketchesOf(table)) {
      const known = buckets.get(sketch);
      if (known) known.push(i);
      else buckets.set(sketch, [i]);
    }
  });
  const seen = new Set<number>();
  return [...buckets.values()]
    .filter((bucket) => bucket.length > 1 && bucket.length <= MOST_SHARED)
    .flatMap((bucket) => pairsOf(bucket))
    .flatMap(([first, second]) => {
      const key = first * tables.length + second;
      if (seen.has(key)) return [];
      seen.add(key);
      return compare(tables[second], tables[first]);
    });
}

interface Table {
  readonly dataset: Dataset;
  readonly facts: FileFacts;
  /** The columns that tell something, by name. */
  readonly columns: ReadonlyMap<string, Column>;
}

interface Column {
  readonly facts: ColumnFacts;
  readonly at: number;
  readonly preview: FileFacts['preview'];
}

function newestTable(dataset: Dataset, portal: Portal): Table[] {
  const files = dataset.resources.flatMap((file) => (file.kind === 'file' ? [file] : []));
  const newest = files.reduce((a, b) => ((b.period ?? '') >= (a?.period ?? '') ? b : a), files[0]);
  const facts = newest && portal.facts.get(`${dataset.folder}/${newest.path}`);
  if (!facts || facts.rows < LEAST_ROWS) return [];
  const { header, preview } = facts;
  const columns = facts.columns
    .filter(({ distinct = LEAST_VALUES }) => distinct >= LEAST_VALUES)
    .map((column): [string, Column] => [column.name, { facts: column, at: header.indexOf(column.name), preview }]);
  return [{ dataset, facts, columns: new Map(columns) }];
}

/** Of a measure its extent; of a text the smallest hash of its first values. */
function sketchesOf({ columns }: Table): string[] {
  return [...columns].map(([name, column]) => {
    if (isMeasure(column)) return `${name}\n${extentOf(column)}`;
    let least = 0xffffffff;
    for (const row of column.preview.slice(0, SKETCHED_ROWS)) least = Math.min(least, hash(row[column.at] ?? ''));
    return `${name}\n${least}`;
  });
}

function pairsOf(bucket: readonly number[]): [number, number][] {
  return bucket.flatMap((first, i) => bucket.slice(i + 1).map((second): [number, number] => [first, second]));
}

function compare(table: Table | undefined, other: Table | undefined): NearDuplicate[] {
  if (!table || !other || Math.abs(table.facts.rows - other.facts.rows) > 0.1 * other.facts.rows) return [];
  const names = [...new Set([...table.columns.keys(), ...other.columns.keys()])];
  const pairs = names.map((name) => [table.columns.get(name), other.columns.get(name)] as const);
  const differing = pairs.filter(([a, b]) => !a || !b || !areSame(a, b));
  if (differing.some(([a, b]) => isMeasure(a) || isMeasure(b))) return [];
  const same = pairs.length - differing.length;
  if (same < 2 || same * 3 < names.length * 2) return [];
  return [{ dataset: table.dataset, other: other.dataset, same, columns: names.length, rows: table.facts.rows }];
}

/** Measures by their extent, which is cheap and exact; anything else by what the previews have in common. */
function areSame(a: Column, b: Column): boolean {
  if (isMeasure(a) && isMeasure(b)) return extentOf(a) === extentOf(b);
  const [values, others] = [valuesOf(a), valuesOf(b)];
  const common = [...values].filter((value) => others.has(value)).length;
  return common >= 0.9 * Math.max(values.size, others.size);
}

function valuesOf({ preview, at }: Column): Set<string> {
  return new Set(preview.map((row) => row[at] ?? ''));
}

function extentOf({ facts }: Column): string {
  return `${facts.min ?? ''} ${facts.max ?? ''}`;
}

function isMeasure(column: Column | undefined): boolean {
  return column?.facts.type === 'number' || column?.facts.type === 'integer';
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}
