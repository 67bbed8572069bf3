import { addDays } from '../calendar/day.ts';
import { diffLists } from '../list/diff-lists.ts';
import { draftList } from '../list/draft-list.ts';
import { periodsOfYear } from '../model/period.ts';
import type { Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';
import { compareText } from './compare.ts';
import { groupBy } from '../measure/group-by.ts';
import { findHolderTerms, findItemEvents, indexLists, type IndexedList } from './item-history.ts';
import { listAddresses } from './list-addresses.ts';
import type { ItemHistoryView, ListPagesView, ReviewView, VersionView } from './list-pages-types.ts';
import type { References } from './references.ts';
import type { DatasetView, DutyView } from './view-types.ts';

const SHOWN_DUTIES = 24;
const inVietnamese = new Intl.Collator('vi').compare;

interface ListPagesContext {
  readonly portal: Portal;
  readonly refs: References;
  readonly datasetsOf: (code: string) => readonly DatasetView[];
  readonly dutiesOf: (code: string) => readonly DutyView[];
  readonly asOf: Day;
}

/** Versions, items and reviews of the open-data list (Art. 7.1, 11.3, 13.5). */
export function makeListPages(context: ListPagesContext): ListPagesView {
  const { portal, refs, asOf } = context;
  const reviews = makeReviews(portal, refs, asOf);
  const lists = indexLists(portal.lists);
  const answersOf = groupBy(reviews.flatMap(findAnswers), ({ code }) => code);
  const codes = [...new Set(lists.flatMap(({ items }) => [...items.keys()]))].sort(compareText);
  return {
    versions: makeVersions(portal, asOf),
    items: codes.flatMap((code) => makeItemHistory(code, context, lists, answersOf(code))),
    reviews,
  };
}

function makeVersions({ lists }: Portal, asOf: Day): VersionView[] {
  const inForce = lists.findLast((list) => list.inForceFrom <= asOf);
  return lists
    .map((version, i): VersionView => {
      const [previous, next] = [lists[i - 1], lists[i + 1]];
      return {
        version,
        url: listAddresses.version(version.id),
        state: version === inForce ? 'in-force' : version.inForceFrom > asOf ? 'coming' : 'past',
        ...(next ? { to: addDays(next.inForceFrom, -1) } : {}),
        ...(previous
          ? {
              diff: {
                url: listAddresses.diff(version.id, previous.id),
                previous: { id: previous.id, name: { vi: previous.document }, url: listAddresses.version(previous.id) },
                diff: diffLists(previous, version),
              },
            }
          : {}),
      };
    })
    .reverse();
}

function makeItemHistory(
  code: string,
  { portal, refs, datasetsOf, dutiesOf }: ListPagesContext,
  lists: readonly IndexedList[],
  answers: ItemHistoryView['answers'],
): ItemHistoryView[] {
  const known = refs.item(code);
  if (!known) return [];
  const { item, list } = known;
  const duties = typeof item.holder === 'string' ? dutiesOf(code) : [];
  return [
    {
      code,
      url: listAddresses.item(code),
      item,
      topic: refs.topic(item.topic),
      listed: list === refs.listInForce,
      illustrative: list.illustrative,
      events: findItemEvents(lists, code),
      holders: findHolderTerms(lists, portal.assignments, code, refs),
      datasets: datasetsOf(code),
      duties: duties.toSorted((a, b) => compareText(b.due, a.due)).slice(0, SHOWN_DUTIES),
      answers,
    },
  ];
}

/** Of a review the items of the list that were answered for. */
function findAnswers({ id, name, url, draft }: ReviewView) {
  return draft.entries.flatMap(({ before, answers, outcome }) =>
    before && answers.length > 0 ? [{ code: before.code, half: { id, name, url }, outcome }] : [],
  );
}

function makeReviews(portal: Portal, refs: References, asOf: Day): ReviewView[] {
  const current = periodsOfYear('half-yearly', Number(asOf.slice(0, 4))).find((half) => half.start <= asOf && asOf <= half.end);
  const halves = new Set([...portal.reviews.map(({ half }) => half), ...(current ? [current.id] : [])]);
  const communes = new Set(portal.agencies.flatMap(({ id, kind }) => (kind === 'commune' ? [id] : [])));
  return [...halves]
    .sort((a, b) => compareText(b, a))
    .flatMap((half): ReviewView[] => {
      const draft = draftList(portal, half, asOf);
      if (!draft) return [];
      const ofCommunes = draft.coverage.filter(({ agency }) => communes.has(agency));
      const silent = ofCommunes.filter(({ answered }) => answered === undefined);
      const named = draft.coverage.filter((coverage) => !silent.includes(coverage));
      return [
        {
          id: half,
          name: { vi: half },
          url: listAddresses.review(half),
          draft,
          illustrative: draft.base.illustrative || draft.coverage.some(({ illustrative }) => illustrative),
          agencies: named
            .map((coverage) => ({ agency: refs.agency(coverage.agency), coverage }))
            .sort((a, b) => inVietnamese(a.agency.name.vi, b.agency.name.vi)),
          communes: { all: ofCommunes.length, silent: silent.length },
        },
      ];
    });
}
