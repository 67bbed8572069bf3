import { stringify } from 'yaml';
import type { ListItem } from '../domain/model/catalogue.ts';
import type { FileFacts } from '../domain/model/table-facts.ts';
import { newDatasetWords } from '../words/new-dataset.ts';

/** What `opendata new` knows: the item, and the table it starts from, if one was given. */
export interface NewDataset {
  readonly item: ListItem;
  readonly resource?: { readonly path: string; readonly period?: string };
  readonly facts?: FileFacts;
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

/** The first `schema.yaml`: the table's own columns where there is one, else the fields that the list names. */
export function newSchema({ item, facts }: NewDataset): string {
  const fields = facts
    ? facts.columns.map((column) => ({ name: column.name, type: column.type }))
    : item.fields.map((title) => ({ name: columnName(title), type: 'string', title }));
  return stringify({ fields: fields.length > 0 ? fields : [{ name: 'ma', type: 'string' }] });
}

/** `Số giường` → `so_giuong`: a column name for machines, the title stays for people. */
export function columnName(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '_').replace(/^_|_$/g, '') || 'cot';
}
