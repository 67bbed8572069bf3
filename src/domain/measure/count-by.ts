import type { Text } from '../model/text.ts';

/** What of a dataset is counted. */
export interface Counted {
  readonly files: readonly { readonly format: string; readonly rows?: number; readonly bytes: number }[];
}

export interface Count {
  readonly key: string;
  readonly name: Text;
  readonly datasets: number;
  readonly files: number;
  readonly rows: number;
  readonly bytes: number;
}

/** Datasets, files, rows and bytes per group, in the order of `groups`, which may have empty ones; largest first is the page's affair. */
export function countBy<D extends Counted>(
  groups: readonly { readonly key: string; readonly name: Text }[],
  datasets: readonly D[],
  keyOf: (dataset: D) => string,
): Count[] {
  const counts = new Map(groups.map((group) => [group.key, { ...group, datasets: 0, files: 0, rows: 0, bytes: 0 }]));
  for (const dataset of datasets) {
    const count = counts.get(keyOf(dataset));
    if (!count) continue;
    count.datasets += 1;
    for (const file of dataset.files) addFile(count, file);
  }
  return [...counts.values()];
}

/** The same by file format: a dataset counts once in each format it has. */
export function countByFormat(datasets: readonly Counted[]): Count[] {
  const counts = new Map<string, { key: string; name: Text; datasets: number; files: number; rows: number; bytes: number }>();
  for (const dataset of datasets) {
    for (const format of new Set(dataset.files.map((file) => file.format))) {
      const count = counts.get(format) ?? { key: format, name: formatName(format), datasets: 0, files: 0, rows: 0, bytes: 0 };
      counts.set(format, count);
      count.datasets += 1;
      for (const file of dataset.files) if (file.format === format) addFile(count, file);
    }
  }
  return [...counts.values()].sort((a, b) => b.files - a.files || (a.key < b.key ? -1 : 1));
}

function addFile(count: { files: number; rows: number; bytes: number }, file: Counted['files'][number]): void {
  count.files += 1;
  count.rows += file.rows ?? 0;
  count.bytes += file.bytes;
}

function formatName(format: string): Text {
  const name = format === 'geojson' ? 'GeoJSON' : format.toUpperCase();
  return format === 'other' ? { vi: 'Khác', en: 'Other' } : { vi: name, en: name };
}
