import type { SiteView } from '../domain/views/view-types.ts';
import { makeListNames } from './item-values.ts';
import { listDiffJson } from './list-diff-json.ts';
import { listDiffCsv } from './list-diff-text.ts';
import { listDraftCsv } from './list-draft-csv.ts';
import { listDraftJson } from './list-draft-json.ts';
import { listCsv, listJson } from './list-json.ts';

/** Machine outputs about the open-data list: its versions, what each changed, and what the reviews propose. */
export function listOutputsOfList(view: SiteView): [path: string, make: () => string][] {
  const names = makeListNames(view);
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  const current = view.list?.version;
  return [
    ...(current
      ? ([
          ['api/v1/list.json', () => json(listJson(view, current))],
          ['api/v1/list.csv', () => listCsv(view, current)],
        ] satisfies [string, () => string][])
      : []),
    ...view.listPages.versions.flatMap(({ version, diff }): [string, () => string][] => [
      [`api/v1/lists/${version.id}.json`, () => json(listJson(view, version))],
      [`api/v1/lists/${version.id}.csv`, () => listCsv(view, version)],
      ...(diff
        ? ([
            [`api/v1/lists/${version.id}-changes.json`, () => json(listDiffJson(diff.diff))],
            [`api/v1/lists/${version.id}-changes.csv`, () => listDiffCsv(diff.diff, names, 'vi')],
          ] satisfies [string, () => string][])
        : []),
    ]),
    ...view.listPages.reviews.flatMap(({ id, draft }): [string, () => string][] => [
      [`api/v1/reviews/${id}.json`, () => json(listDraftJson(draft))],
      [`api/v1/reviews/${id}.csv`, () => listDraftCsv(draft, names, 'vi')],
    ]),
  ];
}
