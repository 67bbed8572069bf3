import type { Dataset, FileResource, Format } from '../model/dataset.ts';
import type { ReviewInput, TablePair } from '../model/review.ts';

/** What can be read as a table of texts. */
const COMPARED: ReadonlySet<Format> = new Set(['csv', 'json', 'geojson']);

/** The tables that a change adds or alters, each with what it is to be compared with. */
export function pairTables({ head, changes }: Pick<ReviewInput, 'head' | 'changes'>): TablePair[] {
  const byPath = new Map(changes.map((change) => [change.path, change]));
  return head.datasets.flatMap((dataset) =>
    dataset.resources.flatMap((file): TablePair[] => {
      if (file.kind !== 'file' || !COMPARED.has(file.format)) return [];
      const path = `${dataset.folder}/${file.path}`;
      const change = byPath.get(path);
      if (!change || change.status === 'D') return [];
      const schema = file.schemaPath ? file.schema : dataset.schema;
      const key = [schema?.primaryKey ?? []].flat().filter((name): name is string => typeof name === 'string');
      const before = change.status === 'A' ? earlierPeriod(dataset, file) : { side: 'base' as const, path };
      return [{ dataset, file, path, change, ...(before ? { before } : {}), key }];
    }),
  );
}

function earlierPeriod(dataset: Dataset, file: FileResource): TablePair['before'] {
  const { period } = file;
  if (!period) return undefined;
  const earlier = dataset.resources
    .filter(
      (other): other is FileResource =>
        other.kind === 'file' && other.format === file.format && other.schemaPath === file.schemaPath,
    )
    .filter((other) => other.period !== undefined && other.period < period && other.period.length === period.length)
    .sort((a, b) => ((a.period ?? '') < (b.period ?? '') ? 1 : -1))[0];
  return (
    earlier && { side: 'head', path: `${dataset.folder}/${earlier.path}`, ...(earlier.period ? { period: earlier.period } : {}) }
  );
}
