import type { Dataset, FileResource } from '../model/dataset.ts';
import { isReadTable } from '../model/resource-names.ts';
import type { ReviewInput, TablePair } from '../model/review.ts';

/** The tables that a change adds or alters, each with what it is to be compared with. */
export function pairTables({ base, head, changes }: Pick<ReviewInput, 'base' | 'head' | 'changes'>): TablePair[] {
  const byPath = new Map(changes.map((change) => [change.path, change]));
  return head.datasets.flatMap((dataset) =>
    dataset.resources.flatMap((file): TablePair[] => {
      if (file.kind !== 'file' || !isCompared(file, dataset)) return [];
      const path = `${dataset.folder}/${file.path}`;
      const change = byPath.get(path);
      if (!change || change.status === 'D') return [];
      // A copy is compared with itself only: the plain file beside it tells the rest.
      if (change.status === 'A' && !isReadTable(file, dataset)) return [];
      const schema = file.schemaPath ? file.schema : dataset.schema;
      const key = [schema?.primaryKey ?? []].flat().filter((name): name is string => typeof name === 'string');
      const own = { side: 'base' as const, path, format: file.format };
      const before = change.status === 'A' ? (replacedFile(base, dataset, file) ?? earlierPeriod(dataset, file)) : own;
      return [{ dataset, file, path, change, ...(before ? { before } : {}), key }];
    }),
  );
}

/** Plain tables, and every workbook. */
function isCompared(file: FileResource, dataset: Dataset): boolean {
  return file.format === 'xlsx' || isReadTable(file, dataset);
}

/** The same period under another name or in another format, which this file takes the place of. */
function replacedFile(base: ReviewInput['base'], dataset: Dataset, file: FileResource): TablePair['before'] {
  if (!file.period) return undefined;
  const old = base.datasets.find(({ folder }) => folder === dataset.folder);
  const replaced = old?.resources.find(
    (other): other is FileResource =>
      other.kind === 'file' &&
      isReadTable(other, old) &&
      other.period === file.period &&
      other.schemaPath === file.schemaPath &&
      !dataset.resources.some((kept) => kept.kind === 'file' && kept.path === other.path),
  );
  return old && replaced && { side: 'base', path: `${old.folder}/${replaced.path}`, format: replaced.format };
}

/** The latest earlier period; of its files the one in the same format, if there is one. */
function earlierPeriod(dataset: Dataset, file: FileResource): TablePair['before'] {
  const { period, format } = file;
  if (!period) return undefined;
  const rank = (other: FileResource) => `${other.period ?? ''} ${other.format === format ? 1 : 0}`;
  const earlier = dataset.resources
    .filter((other): other is FileResource => isReadTable(other, dataset) && other.schemaPath === file.schemaPath)
    .filter((other) => other.period !== undefined && other.period < period && other.period.length === period.length)
    .sort((a, b) => (rank(a) < rank(b) ? 1 : -1))[0];
  return (
    earlier && {
      side: 'head',
      path: `${dataset.folder}/${earlier.path}`,
      format: earlier.format,
      ...(earlier.period ? { period: earlier.period } : {}),
    }
  );
}
