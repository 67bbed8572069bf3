import type { Dataset, FileResource, Resource } from './dataset.ts';
import { nameResources } from './resource-names.ts';
import type { ForeignKey, TableSchema } from './table-schema.ts';

/**
 * The resource that a foreign key of a file points to (Table Schema, `foreignKeys[].reference.resource`). Files of several periods
 * share one schema, so that what they point to is named without its period: `co-so` means, for a file of 2026-Q3, the resource
 * `co-so-2026-q3` of that period; else the one `co-so` that has no period, such as a list of codes; else whatever has that name.
 */
export function resolveReference(dataset: Pick<Dataset, 'resources'>, file: FileResource, name: string): Resource | undefined {
  const names = nameResources(dataset);
  const find = (fits: (resource: Resource, own: string) => boolean) =>
    dataset.resources.find((resource, i) => fits(resource, names[i] ?? ''));
  const family = (resource: Resource, own: string) => familyOf(own, periodOf(resource)) === name;
  return (
    find((resource, own) => file.period !== undefined && periodOf(resource) === file.period && family(resource, own)) ??
    find((resource, own) => periodOf(resource) === undefined && family(resource, own)) ??
    find((_, own) => own === name)
  );
}

function periodOf(resource: Resource): string | undefined {
  return resource.kind === 'file' ? resource.period : undefined;
}

/** The name without its period and the sign between them: `co-so-2026-q3`, `2026-q3_co-so` and `co-so` are one family. */
function familyOf(name: string, period: string | undefined): string {
  const written = period?.toLowerCase();
  if (written === undefined) return name;
  if (name.endsWith(written)) return name.slice(0, -written.length).replace(/[-_.]$/, '');
  return name.startsWith(written) ? name.slice(written.length).replace(/^[-_.]/, '') : name;
}

/** The schema by which a file is read: its own where it names one, else the dataset's. */
export function schemaOfFile(dataset: Pick<Dataset, 'schema'>, file: FileResource): TableSchema | undefined {
  return file.schemaPath === undefined ? dataset.schema : file.schema;
}

/** The name to which a foreign key points; empty where it stays in its own table. */
export function resourceOfKey(key: ForeignKey): string {
  return key.reference.resource ?? '';
}

/** A file's schema as a package shows it: each foreign key by the full name of the resource it points to. */
export function resolveSchema(dataset: Pick<Dataset, 'resources' | 'schema'>, file: FileResource): TableSchema | undefined {
  const schema = schemaOfFile(dataset, file);
  if (!schema?.foreignKeys?.some((key) => resourceOfKey(key) !== '')) return schema;
  const names = nameResources(dataset);
  const foreignKeys = schema.foreignKeys.map((key) => {
    const target = resourceOfKey(key) === '' ? undefined : resolveReference(dataset, file, resourceOfKey(key));
    const name = target && names[dataset.resources.indexOf(target)];
    return name === undefined ? key : { ...key, reference: { ...key.reference, resource: name } };
  });
  return { ...schema, foreignKeys };
}

/**
 * Files without a period that others point to: lists of codes, which hold for every period. Where a key leads nowhere, each may be
 * the one that was meant.
 */
export function listCodeLists(dataset: Pick<Dataset, 'resources' | 'schema'>): ReadonlySet<Resource> {
  const files = dataset.resources.flatMap((resource) => (resource.kind === 'file' ? [resource] : []));
  const lasting = files.filter((file) => file.period === undefined);
  const targets = files.flatMap((file) =>
    (schemaOfFile(dataset, file)?.foreignKeys ?? []).flatMap((key) => {
      if (resourceOfKey(key) === '') return [];
      const target = resolveReference(dataset, file, resourceOfKey(key));
      return target ? lasting.filter((other) => other === target && other !== file) : lasting;
    }),
  );
  return new Set(targets);
}
