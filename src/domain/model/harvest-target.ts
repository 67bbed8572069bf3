import { isPeriodic } from './catalogue.ts';
import type { Dataset, FileResource } from './dataset.ts';
import type { HarvestSource } from './harvest-source.ts';
import { lastEnded } from './period.ts';
import type { Portal } from './portal.ts';
import type { Day } from './text.ts';

/** Where a file from a source belongs. */
export interface HarvestTarget {
  readonly dataset: Dataset;
  /** File name in the dataset's folder, made by us: nothing of it comes from the source. */
  readonly path: string;
  readonly period?: string;
  /** The metadata names this file already. */
  readonly isNamed: boolean;
}

/** Why a source fits no file of its dataset. */
export type Unfit = 'needs-package' | 'needs-resource' | 'geojson-rows' | 'needs-periods' | 'needs-no-periods' | 'several';

/** The file that a source feeds on a day, or why there is none; undefined where the dataset or its item is not known: others tell that. */
export function chooseTarget(portal: Portal, source: HarvestSource, asOf: Day): HarvestTarget | Unfit | undefined {
  if (source.kind === 'ckan' && source.package === undefined) return 'needs-package';
  if (source.kind === 'ckan-rows' && source.resource === undefined) return 'needs-resource';
  if (source.kind === 'ckan-rows' && source.format === 'geojson') return 'geojson-rows';
  const dataset = portal.datasets.find(({ id }) => id === source.dataset);
  const list = portal.lists.findLast(({ inForceFrom }) => inForceFrom <= asOf);
  const item = list?.items.find(({ code }) => code === dataset?.listItem);
  if (!dataset || !item) return undefined;
  if (source.period === 'by-day') return isPeriodic(item.frequency) ? 'needs-no-periods' : nameFile(dataset, source, asOf);
  const period = isPeriodic(item.frequency) ? lastEnded(item.frequency, asOf)?.id : undefined;
  return period === undefined ? 'needs-periods' : nameFile(dataset, source, period, period);
}

function nameFile(dataset: Dataset, { format }: HarvestSource, name: string, period?: string): HarvestTarget | Unfit {
  const files = dataset.resources.filter((one): one is FileResource => one.kind === 'file');
  const path = `${name}.${format}`;
  const named = period === undefined ? [] : files.filter((file) => file.period === period && file.format === format);
  if (named.length > 1) return 'several';
  const known = named[0]?.path ?? (files.some((file) => file.path === path) ? path : undefined);
  return { dataset, path: known ?? path, isNamed: known !== undefined, ...(period === undefined ? {} : { period }) };
}
