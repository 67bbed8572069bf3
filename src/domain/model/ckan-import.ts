import type { HarvestSource } from './harvest-source.ts';

/** A dataset of a CKAN portal, as far as it can be taken over. All texts are a stranger's. */
export interface CkanPackage {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly notes: string;
  readonly tags: readonly string[];
  readonly licence: { readonly id: string; readonly title: string; readonly url: string };
  readonly resources: readonly CkanResource[];
}

export interface CkanResource {
  readonly name: string;
  readonly format: string;
  readonly url: string;
}

/** One dataset as a draft in a folder of its own. */
export interface ImportDraft {
  /** Folder name, made by us. */
  readonly folder: string;
  readonly from: CkanPackage;
  /** Id of our own licence, where CKAN names the very same. */
  readonly licence?: string;
  readonly files: readonly ImportedFile[];
}

/** `path`: taken into the draft under this name; else why not. */
export type ImportedFile =
  | { readonly resource: CkanResource; readonly path: string; readonly bytes: number }
  | { readonly resource: CkanResource; readonly fault: ImportFault };

/** `format`: no table of a kind that the portal publishes. Others are codes of findings. */
export type ImportFault =
  { readonly code: 'format' } | { readonly code: string; readonly args: Readonly<Record<string, string | number>> };

/** Formats that are taken over as they are. */
export function importFormat(format: string): HarvestSource['format'] | undefined {
  const plain = format.trim().toLowerCase().replace(/^\./, '');
  return plain === 'csv' || plain === 'json' || plain === 'geojson' ? plain : undefined;
}
