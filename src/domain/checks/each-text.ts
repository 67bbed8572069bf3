import type { Dataset } from '../model/dataset.ts';
import type { Portal } from '../model/portal.ts';

/** One text that people wrote, with its place. */
export interface WrittenText {
  readonly file: string;
  readonly pointer: string;
  readonly text: string;
  /** A title, name or keyword stands on one line; a description may have several. */
  readonly isLine: boolean;
}

/** Half a dozen rules ask for the same texts of the same portal. */
const known = new WeakMap<Portal, readonly WrittenText[]>();

/** Texts of all datasets and of what the catalogue names: they reach pages, feeds, calendars and mail. */
export function eachText(portal: Portal): readonly WrittenText[] {
  const texts = known.get(portal) ?? collectTexts(portal);
  known.set(portal, texts);
  return texts;
}

function collectTexts(portal: Portal): WrittenText[] {
  return [
    ...portal.datasets.flatMap((dataset) => walk(`${dataset.folder}/metadata.yaml`, '', ownWords(dataset))),
    ...portal.agencies.flatMap((agency) =>
      walk(`catalogue/agencies/${agency.id}.yaml`, '', { name: agency.name, contact: agency.contact }),
    ),
    ...portal.lists.flatMap((list) =>
      walk(`catalogue/lists/${list.id}.yaml`, '', { document: list.document, items: list.items }),
    ),
    ...portal.changes.flatMap((change) => walk(`catalogue/changes/${change.id}.yaml`, '', { summary: change.summary })),
    ...portal.notices.flatMap((notice) => walk(`catalogue/notices/${notice.id}.md`, '', { title: notice.title })),
  ];
}

function ownWords(dataset: Dataset) {
  const { title, description, keywords, contact, sources, sync, noChange, changes } = dataset;
  const resources = dataset.resources.map((resource) => ({ title: resource.title, note: resource.note }));
  return { title, description, keywords, contact, sources, sync, noChange, changes, resources };
}

function walk(file: string, pointer: string, value: unknown): WrittenText[] {
  if (typeof value === 'string')
    return [{ file, pointer, text: value, isLine: !/\/(description|note|statement|sync)(\/|$)/.test(pointer) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => walk(file, `${pointer}/${key}`, child));
}
