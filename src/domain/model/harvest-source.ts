import type { Text } from './text.ts';

/** `catalogue/sources/<id>.yaml`: an address from which the file of a dataset is fetched (Art. 7.2, 13.3). Agency and item follow from the dataset. */
export interface HarvestSource {
  readonly id: string;
  readonly title: Text;
  readonly dataset: string;
  /** `file`: the address gives the table itself; `ckan`: a file of a CKAN portal; `ckan-rows`: rows kept in CKAN's own database. */
  readonly kind: 'file' | 'ckan' | 'ckan-rows';
  /** Of the file, or of the CKAN portal. */
  readonly url: string;
  /** Name or id of the dataset on the CKAN portal. */
  readonly package?: string;
  /** Id of the resource on the CKAN portal. */
  readonly resource?: string;
  readonly format: 'csv' | 'json' | 'geojson';
  /** `last-ended`: what comes is the last period that has ended; `by-day`: a new file, named by the day, whenever something changed. */
  readonly period: 'last-ended' | 'by-day';
  /** What the server must say the file is; without it whatever fits the format. */
  readonly mediaType?: string;
  readonly maxMegabytes?: number;
  readonly illustrative: boolean;
}

export function sourcePath(id: string): string {
  return `catalogue/sources/${id}.yaml`;
}
