import type { Dataset, FileResource, Resource } from '../model/dataset.ts';
import { isReadTable } from '../model/resource-names.ts';
import { resolveReference, resourceOfKey, schemaOfFile } from '../model/resolve-reference.ts';

/** A foreign key to another file that leads nowhere, by its place in the schema of the file that points. */
export interface BrokenLink {
  /** File name of the schema. */
  readonly schemaPath: string;
  readonly pointer: string;
  readonly kind: 'key-resource' | 'key-column' | 'key-circle';
  readonly value: string;
  readonly period?: string;
  readonly resource?: string;
}

/** A foreign key from one file of a dataset to another. */
interface Link {
  readonly file: FileResource;
  readonly schemaPath: string;
  readonly pointer: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly target: Resource | undefined;
}

/** Foreign keys between the files of a dataset that name no table, or no column of it, or run in a circle. */
export function findBrokenLinks(dataset: Dataset): BrokenLink[] {
  const links = dataset.resources.flatMap((resource) => (resource.kind === 'file' ? listLinks(dataset, resource) : []));
  return [...links.flatMap((link) => judgeLink(dataset, link)), ...findCircles(links)];
}

function listLinks(dataset: Dataset, file: FileResource): Link[] {
  const keys = schemaOfFile(dataset, file)?.foreignKeys ?? [];
  return keys.flatMap((key, i) => {
    const name = resourceOfKey(key);
    if (name === '') return [];
    const schemaPath = file.schemaPath ?? dataset.schemaPath ?? '';
    const columns = [key.reference.fields].flat();
    return [{ file, schemaPath, pointer: `/foreignKeys/${i}`, name, columns, target: resolveReference(dataset, file, name) }];
  });
}

function judgeLink(dataset: Dataset, { file, schemaPath, pointer, name, columns, target }: Link): BrokenLink[] {
  if (!target || !isReadTable(target, dataset)) {
    const period = file.period === undefined ? {} : { period: file.period };
    return [{ schemaPath, pointer: `${pointer}/reference/resource`, kind: 'key-resource', value: name, ...period }];
  }
  const fields = schemaOfFile(dataset, target)?.fields.map((field) => field.name);
  const absent = fields && columns.find((column) => !fields.includes(column));
  if (absent === undefined) return [];
  return [{ schemaPath, pointer: `${pointer}/reference/fields`, kind: 'key-column', value: absent, resource: target.path }];
}

/** Of each circle of files the key that closes it: nobody could write the first row of such tables. */
function findCircles(links: readonly Link[]): BrokenLink[] {
  const done = new Set<Resource>();
  const circles: BrokenLink[] = [];
  const follow = (from: Resource, path: readonly FileResource[]): void => {
    for (const link of links) {
      const { file, target, schemaPath, pointer } = link;
      if (file !== from || target?.kind !== 'file' || target === from) continue;
      const back = path.indexOf(target);
      const names = [...path.slice(back), target].map((one) => one.path);
      if (back >= 0) circles.push({ schemaPath, pointer, kind: 'key-circle', value: names.join(' → ') });
      else if (!done.has(target)) follow(target, [...path, target]);
    }
    done.add(from);
  };
  for (const { file } of links) if (!done.has(file)) follow(file, [file]);
  return circles;
}
