import { createHash } from 'node:crypto';
import type { Dataset, FileResource, Format } from '../domain/model/dataset.ts';
import { parsePeriod } from '../domain/model/period.ts';
import type { FileEntry, History, RowPrint } from '../domain/model/portal.ts';
import type { FileFacts } from '../domain/model/table-facts.ts';
import { printRows } from '../table/print-rows.ts';
import { readBlobs } from './read-blobs.ts';

interface Reading {
  readonly root: string;
  readonly datasets: readonly Dataset[];
  readonly history: History;
  readonly files: ReadonlyMap<string, FileEntry>;
  readonly facts: ReadonlyMap<string, FileFacts>;
  readonly read: (path: string) => Buffer;
}

/** Files beyond this are told apart by their bytes alone. */
export const LARGEST_PRINTED = 64_000_000;

/**
 * Prints of the rows that a period's evidence hangs on: of versions that were replaced or removed, and of those files of today that
 * have as many rows as one of them, or the same columns with the same figures as another file of their dataset. Few files are read.
 */
export function printVersions(reading: Reading): Map<string, RowPrint> {
  const past = pastVersions(reading);
  const prints = printPast(reading, [...past.values()].flat());
  for (const dataset of reading.datasets) {
    const rows = new Set(past.get(dataset.id)?.flatMap(({ blob }) => prints.get(blob)?.rows ?? []));
    for (const file of alikeFiles(reading, dataset, rows)) {
      const path = `${dataset.folder}/${file.path}`;
      const bytes = reading.read(path);
      const print = printRows(bytes, file.format);
      if (print) prints.set(blobId(bytes, reading.history), print);
    }
  }
  return prints;
}

/** Of versions that a later one of the same path replaced, or that were removed. */
function printPast({ root }: Reading, versions: readonly Version[]): Map<string, RowPrint> {
  const formats = new Map(versions.map(({ blob, format }) => [blob, format]));
  const prints = new Map<string, RowPrint>();
  for (const [blob, bytes] of readBlobs(root, [...formats.keys()], LARGEST_PRINTED)) {
    const print = printRows(bytes, formats.get(blob) ?? 'other');
    if (print) prints.set(blob, print);
  }
  return prints;
}

interface Version {
  readonly blob: string;
  readonly format: Format;
}

/** By dataset id, whatever agency's folder it lay in at the time. */
function pastVersions({ datasets, history }: Reading): Map<string, Version[]> {
  const living = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  const standing = new Map<string, string>();
  const past = new Map<string, Version[]>();
  for (const commit of history.kind === 'git' ? history.commits.toReversed() : []) {
    for (const { path, status, blob } of commit.changes) {
      const [root, , id = '', name = '', ...deeper] = path.split('/');
      const format = formatOf(name);
      const dataset = living.get(id);
      if (root !== 'datasets' || !dataset || !format || deeper.length > 0 || !isPeriodic(dataset, name)) continue;
      const before = standing.get(path);
      if (before !== undefined && before !== blob) past.set(id, [...(past.get(id) ?? []), { blob: before, format }]);
      if (status === 'D') standing.delete(path);
      else standing.set(path, blob);
    }
  }
  return past;
}

function isPeriodic(dataset: Dataset, name: string): boolean {
  const resource = dataset.resources.find((one) => one.kind === 'file' && one.path === name);
  const period = resource?.kind === 'file' ? resource.period : undefined;
  return period !== undefined || parsePeriod(name.slice(0, name.indexOf('.'))) !== undefined;
}

function alikeFiles({ files, facts }: Reading, dataset: Dataset, past: ReadonlySet<number>): FileResource[] {
  const tables = dataset.resources.flatMap((file): Table[] => {
    const path = `${dataset.folder}/${file.kind === 'file' ? file.path : ''}`;
    const [found, entry] = [facts.get(path), files.get(path)];
    if (file.kind !== 'file' || !formatOf(file.path) || !found || !entry?.sha256 || entry.bytes > LARGEST_PRINTED) return [];
    return [{ file, rows: found.rows, sha256: entry.sha256, ...figuresOf(found) }];
  });
  return tables.filter((table) => past.has(table.rows) || tables.some((other) => isAlike(table, other))).map(({ file }) => file);
}

interface Table {
  readonly file: FileResource;
  readonly sha256: string;
  readonly rows: number;
  readonly columns: string;
  readonly figures: string;
}

/** The same bytes need no print. Figures compare within a format: another one may write the same value otherwise. */
function isAlike(a: Table, b: Table): boolean {
  if (a.rows !== b.rows || a.columns !== b.columns || a.sha256 === b.sha256 || a.file.period === b.file.period) return false;
  return a.file.format !== b.file.format || a.figures === b.figures;
}

/** What the same rows in another order have in common, as one pass over the file tells it anyway. */
function figuresOf({ columns }: FileFacts): Pick<Table, 'columns' | 'figures'> {
  const told = columns.map(({ name, count, missing, distinct, min, max }) =>
    [name, count, missing, distinct, min, max].join('|'),
  );
  const names = columns.map(({ name }) => name);
  return { columns: names.sort().join(' '), figures: told.sort().join(' ') };
}

function formatOf(name: string): Format | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return ending === 'csv' || ending === 'json' || ending === 'geojson' ? ending : undefined;
}

/** As git names the bytes: SHA-1, or SHA-256 in a repository that uses it. */
function blobId(bytes: Buffer, history: History): string {
  const kind = history.kind === 'git' && history.head.length === 64 ? 'sha256' : 'sha1';
  return createHash(kind).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
