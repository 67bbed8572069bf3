import type { Dataset, FileResource, Format, Resource } from './dataset.ts';

type Resources = Pick<Dataset, 'resources'>;

/** Formats in which a table is read without doubt. */
const PLAIN: readonly Format[] = ['csv', 'json', 'geojson'];

/**
 * Name of each resource, by its place (Data Package v2, Data Resource, `name`): the one written in the metadata, else the file name
 * in small letters without its ending. Of several files that differ in the ending alone, the first plain table has that name and
 * the others keep their ending. An API is `api-1`, `api-2` …
 */
export function nameResources({ resources }: Resources): string[] {
  const written = new Set(resources.flatMap(({ name }) => name ?? []));
  const bearers = findBearers(resources);
  let apis = 0;
  return resources.map((resource) => {
    if (resource.kind === 'api') apis++;
    if (resource.name !== undefined) return resource.name;
    if (resource.kind === 'api') return `api-${apis}`;
    const stem = stemOf(resource);
    return !written.has(stem) && bearers.get(stem) === resource ? stem : resource.path.toLowerCase();
  });
}

function stemOf({ path }: FileResource): string {
  return path.replace(/\.[^.]+$/, '').toLowerCase();
}

/** For each file name without ending the file that bears it. */
function findBearers(resources: readonly Resource[]): Map<string, FileResource> {
  const bearers = new Map<string, FileResource>();
  for (const resource of resources) {
    if (resource.kind !== 'file' || resource.name !== undefined) continue;
    const known = bearers.get(stemOf(resource));
    if (!known || (isPlain(resource) && !isPlain(known))) bearers.set(stemOf(resource), resource);
  }
  return bearers;
}

function isPlain({ format }: FileResource): boolean {
  return PLAIN.includes(format);
}

/** True for a file that is read as a table: a plain one, or a workbook that stands alone. */
export function isReadTable(resource: Resource, dataset: Resources): resource is FileResource {
  if (resource.kind !== 'file') return false;
  return resource.format === 'xlsx' ? !isCopy(resource, dataset) : isPlain(resource);
}

/** True for a workbook beside a plain file of the same period: it is only offered for convenience. */
export function isCopy(workbook: FileResource, { resources }: Resources): boolean {
  return resources.some((other) => other.kind === 'file' && isPlain(other) && other.period === workbook.period);
}
