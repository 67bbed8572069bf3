import type { Contact } from './agency.ts';
import type { TableSchema } from './table-schema.ts';
import type { Day, Text } from './text.ts';

/** One dataset, as `datasets/<agency>/<id>/metadata.yaml` says it. Owner, frequency and topic come from the list item, never from here. */
export interface Dataset {
  /** Folder name, unique in the whole portal; the page is `/dataset/<id>/`. */
  readonly id: string;
  /** Folder above it: the agency that provides it. */
  readonly agency: string;
  /** `datasets/<agency>/<id>` */
  readonly folder: string;
  readonly title: Text;
  readonly description: Text;
  readonly listItem: string;
  readonly keywords: readonly string[];
  readonly licence?: string;
  /** Not real data: the portal says so on the page. */
  readonly illustrative: boolean;
  readonly contact?: Contact;
  /** Where the facts were taken from. */
  readonly sources: readonly { readonly title: Text; readonly url?: string; readonly document?: string }[];
  /** How it stays in step with a ministry's database (Art. 7.5). */
  readonly sync?: Text;
  /** Commune-level units it speaks about; the whole province where absent. */
  readonly places: readonly string[];
  readonly formerIds: readonly string[];
  readonly schemaPath?: string;
  /** Parsed `schema.yaml`; absent where there is none or it could not be read. */
  readonly schema?: TableSchema;
  readonly resources: readonly Resource[];
  readonly noChange: readonly NoChange[];
  readonly changes: readonly ChangeAnswer[];
  /** Text of `README.md`, Markdown, untrusted. */
  readonly readme?: string;
}

export type Resource = FileResource | ApiResource;

export interface FileResource {
  readonly kind: 'file';
  /** File name beside the metadata, e.g. `2026-Q3.csv`. */
  readonly path: string;
  /** As written; `nameResources` knows the name of each resource. */
  readonly name?: string;
  readonly format: Format;
  readonly period?: string;
  readonly title?: Text;
  readonly note?: Text;
  /** Schema of this file where it differs from the dataset's. */
  readonly schemaPath?: string;
  readonly schema?: TableSchema;
}

/** Art. 7.2: agencies with a database of their own are encouraged to share by API. */
export interface ApiResource {
  readonly kind: 'api';
  readonly api: string;
  readonly name?: string;
  readonly openapi?: string;
  readonly sample?: string;
  readonly title?: Text;
  readonly note?: Text;
}

export type Format = 'csv' | 'geojson' | 'json' | 'xlsx' | 'parquet' | 'xml' | 'ods' | 'pdf' | 'other';

/** A signed "nothing new in this period". */
export interface NoChange {
  readonly period: string;
  readonly statement: Text;
  readonly document: string;
}

export interface ChangeAnswer {
  readonly announced: Day;
  readonly document: string;
  readonly resource: string;
}

/** `datasets/<agency>/<id>` of a path in it or of the folder itself; undefined elsewhere. */
export function datasetFolder(path: string): string | undefined {
  const [root, agency, id] = path.split('/', 3);
  return root === 'datasets' && agency && id ? `datasets/${agency}/${id}` : undefined;
}
