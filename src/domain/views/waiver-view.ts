import type { Waiver } from '../model/catalogue.ts';
import type { DutyKind } from '../model/duty.ts';
import type { Portal } from '../model/portal.ts';
import type { Day, Text } from '../model/text.ts';
import { compareText } from './compare.ts';
import { optional } from './optional.ts';
import type { References } from './references.ts';
import type { AgencyRef, DatasetView, Ref } from './view-types.ts';

/** An exception that the operator has put on record: what it lets stand, why, by which document and until when. */
export interface WaiverView {
  readonly id: string;
  /** Code of the finding that it lets stand; absent where it is for duties. */
  readonly finding?: string;
  readonly file?: string;
  readonly item?: { readonly code: string; readonly title: Text };
  readonly duty?: DutyKind;
  readonly agency?: AgencyRef;
  readonly period?: string;
  /** Published datasets that it concerns. */
  readonly datasets: readonly Ref[];
  readonly reason: Text;
  readonly document: string;
  readonly until: Day;
}

/** Those in force, the first to end first. */
export function makeWaiverViews(portal: Portal, datasets: readonly DatasetView[], refs: References, asOf: Day): WaiverView[] {
  return portal.waivers
    .filter(({ until }) => until >= asOf)
    .map((waiver) => makeWaiverView(waiver, datasets, refs))
    .sort((a, b) => compareText(a.until, b.until) || compareText(a.id, b.id));
}

function makeWaiverView(waiver: Waiver, datasets: readonly DatasetView[], refs: References): WaiverView {
  const { id, finding, file, item, duty, agency, period, reason, document, until } = waiver;
  const title = item === undefined ? undefined : (refs.item(item)?.item.title ?? { vi: item });
  return {
    id,
    ...optional('finding', finding),
    ...optional('file', file),
    ...optional('item', item && title ? { code: item, title } : undefined),
    ...optional('duty', duty),
    ...optional('agency', agency === undefined ? undefined : refs.agency(agency)),
    ...optional('period', period),
    datasets: datasets
      .filter((dataset) => concerns(waiver, dataset))
      .map((dataset) => ({ id: dataset.id, name: dataset.title, url: dataset.url })),
    reason,
    document,
    until,
  };
}

function concerns({ file, item, agency }: Waiver, dataset: DatasetView): boolean {
  if (file !== undefined) return `${file}/`.startsWith(`${dataset.folder}/`);
  return item === dataset.item.code && (agency === undefined || agency === dataset.agency.id);
}
