import type { Landings } from '../ledger/landings.ts';
import type { Dataset, FileResource } from '../model/dataset.ts';
import { parsePeriod } from '../model/period.ts';
import type { Portal } from '../model/portal.ts';
import { nameResources } from '../model/resource-names.ts';
import { resolveSchema } from '../model/resolve-reference.ts';
import type { Day } from '../model/text.ts';
import { compareText } from './compare.ts';
import { FORMAT_ORDER, MEDIA_TYPES } from './media-types.ts';
import { optional } from './optional.ts';
import type { FileView } from './view-types.ts';

/** The dataset's data files that are there, newest period first; days are those of the file's landings. */
export function makeFileViews(portal: Portal, dataset: Dataset, days: FileDays): FileView[] {
  const names = nameResources(dataset);
  const files = dataset.resources.flatMap((resource, i) =>
    resource.kind === 'file' ? (makeFileView(portal, dataset, resource, names[i] ?? '', days) ?? []) : [],
  );
  return files.sort(compareFiles);
}

/** Days on which the data of a file came, oldest first. */
export type FileDays = (path: string, period: string | undefined) => readonly Day[];

/**
 * Landings on the branch up to a day. A period that the operator attests (provided on the old portal) has the attested day in
 * place of its first landing here; a renamed file keeps the first day of its rows.
 */
export function makeFileDays(dataset: Dataset, landings: Landings, attested: ReadonlyMap<string, Day>, asOf: Day): FileDays {
  return (path, period) => {
    const landed = landings.ofPath(path).filter((landing) => landing.day <= asOf);
    const days = landed.map((landing) => landings.firstOfRows(dataset, landing).day);
    const word = period ? attested.get(period) : undefined;
    return (word ? [word, ...days.slice(1)] : days).sort();
  };
}

function makeFileView(
  portal: Portal,
  dataset: Dataset,
  resource: FileResource,
  name: string,
  days: FileDays,
): FileView | undefined {
  const path = `${dataset.folder}/${resource.path}`;
  const entry = portal.files.get(path);
  if (!entry) return undefined;
  return {
    name: resource.path,
    url: `/data/${dataset.id}/${resource.path}`,
    path,
    resource: name,
    format: resource.format,
    mediaType: MEDIA_TYPES[resource.format],
    bytes: entry.bytes,
    sha256: entry.sha256 ?? '',
    ...optional('period', resource.period),
    ...optional('title', resource.title),
    ...optional('note', resource.note),
    ...optional('rows', portal.facts.get(path)?.rows),
    ...optional('published', days(path, resource.period)[0]),
    ...optional('schema', resolveSchema(dataset, resource)),
  };
}

function compareFiles(a: FileView, b: FileView): number {
  return compareText(endOf(b), endOf(a)) || rank(a) - rank(b) || compareText(a.name, b.name);
}

/** Last day a file speaks of: of its period, else the day its name begins with. */
function endOf(file: FileView): string {
  const period = file.period ? parsePeriod(file.period) : undefined;
  return period?.end ?? /^\d{4}-\d{2}-\d{2}/.exec(file.name)?.[0] ?? '';
}

function rank(file: FileView): number {
  return FORMAT_ORDER.indexOf(file.format);
}
