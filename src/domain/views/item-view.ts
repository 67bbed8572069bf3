import { countStates } from '../measure/count-states.ts';
import type { ListItem } from '../model/catalogue.ts';
import type { Day } from '../model/text.ts';
import { findNext, newestFirst } from './duty-view.ts';
import { listAddresses } from './list-addresses.ts';
import { optional } from './optional.ts';
import type { References } from './references.ts';
import type { DatasetView, DutyView, ItemView, ListView } from './view-types.ts';

/** Who holds an item on the day of the view: one agency, or every unit of a template. */
export type HoldersOf = (item: ListItem) => readonly string[];

/** One list item; `duties` and `datasets` are those of the whole province or of one agency. */
export function makeItemView(
  item: ListItem,
  duties: readonly DutyView[],
  datasets: readonly DatasetView[],
  refs: References,
  holders: readonly string[],
  asOf: Day,
): ItemView {
  return {
    code: item.code,
    url: listAddresses.item(item.code),
    title: item.title,
    topic: refs.topic(item.topic),
    frequency: item.frequency,
    formats: item.formats,
    access: item.access,
    holder:
      typeof item.holder === 'string'
        ? refs.agency(holders[0] ?? item.holder)
        : { every: item.holder.every, count: holders.length },
    ...optional('privacy', item.privacy),
    datasets,
    ...optional('next', findNext(newestFirst(duties), asOf)),
    counts: countStates(duties),
  };
}

/** The open-data list in force with its coverage (Art. 7.1): an item counts as provided once a dataset of it is published. */
export function makeListView(
  refs: References,
  dutiesOf: (code: string) => readonly DutyView[],
  datasetsOf: (code: string) => readonly DatasetView[],
  holdersOf: HoldersOf,
  asOf: Day,
): ListView | undefined {
  const version = refs.listInForce;
  if (!version) return undefined;
  const items = version.items.map((item) =>
    makeItemView(item, dutiesOf(item.code), datasetsOf(item.code), refs, holdersOf(item), asOf),
  );
  return {
    version,
    items,
    coverage: { listed: items.length, provided: items.filter((item) => item.datasets.length > 0).length },
  };
}
