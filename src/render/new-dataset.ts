import { stringify } from 'yaml';
import type { ListItem } from '../domain/model/catalogue.ts';
import { columnName } from '../domain/model/column-name.ts';
import type { TableSchema } from '../domain/model/table-schema.ts';
import { newDatasetWords } from '../words/new-dataset.ts';
import { schemaYaml } from './describe-yaml.ts';

/** What `opendata new` knows: the item, and the table it starts from, if one was given. */
export interface NewDataset {
  readonly item: ListItem;
  readonly resource?: { readonly path: string; readonly period?: string };
  /** Inferred from the table. */
  readonly schema?: TableSchema;
}

/** The first `metadata.yaml` of a dataset: what the list says, and sentences to be rewritten. */
export function newMetadata({ item, resource }: NewDataset): string {
  const say = newDatasetWords.vi;
  return stringify(
    {
      title: item.title.en ? { vi: item.title.vi, en: item.title.en } : item.title.vi,
      description: say.description(item.title.vi),
      listItem: item.code,
      keywords: [],
      schema: 'schema.yaml',
      resources: resource ? [resource] : [],
    },
    { lineWidth: 120 },
  );
}

/** The first `schema.yaml`: inferred from the table where there is one, else the fields that the list names. */
export function newSchema({ item, schema }: NewDataset): string {
  if (schema) return schemaYaml(schema);
  const fields = item.fields.map((title) => ({ name: columnName(title), type: 'string', title }));
  return stringify({ fields: fields.length > 0 ? fields : [{ name: 'ma', type: 'string' }] });
}
