import type { ListVersion } from '../domain/model/catalogue.ts';
import { inLang } from '../domain/model/text.ts';
import type { SiteView } from '../domain/views/view-types.ts';
import { schemaAddress } from './addresses.ts';
import { csvText } from './csv.ts';
import { makeListNames } from './item-values.ts';
import { itemJson, versionJson } from './list-diff-json.ts';

/** A version of the open-data list for machines (Art. 7.1). Shape: `schemas/open-data-list.schema.json`. */
export function listJson(view: SiteView, version: ListVersion): object {
  return {
    $schema: schemaAddress(view, 'open-data-list'),
    ...versionJson(version),
    ...(version.note ? { note: version.note } : {}),
    items: version.items.map(itemJson),
  };
}

/** The same as a table: one item a line; ids with the names that they stand for. */
export function listCsv(view: SiteView, { items }: ListVersion): string {
  const names = makeListNames(view);
  return csvText(
    [
      'code',
      'title',
      'title_en',
      'topic',
      'topic_name',
      'fields',
      'holder',
      'holder_name',
      'cooperating',
      'frequency',
      'formats',
      'access',
      'roadmap',
      'ends',
      'priority',
      'privacy',
    ],
    items.map((item) => [
      item.code,
      item.title.vi,
      item.title.en ?? '',
      item.topic,
      names.topic(item.topic).vi,
      item.fields.join('; '),
      typeof item.holder === 'string' ? item.holder : `every ${item.holder.every}`,
      typeof item.holder === 'string' ? inLang(names.agency(item.holder), 'vi') : '',
      item.cooperating.join('; '),
      item.frequency,
      item.formats.join('; '),
      item.access,
      item.roadmap ?? '',
      item.ends ?? '',
      item.priority ?? '',
      item.privacy?.vi ?? '',
    ]),
  );
}
