import { countOnTime, countStates, isMet } from '../measure/count-states.ts';
import type { Agency, AgencyKind } from '../model/agency.ts';
import type { ListItem } from '../model/catalogue.ts';
import type { Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';
import { compareText } from './compare.ts';
import { groupBy } from '../measure/group-by.ts';
import { makeDueDays, makeDutyRows } from './due-days.ts';
import { newestFirst, openFirst } from './duty-view.ts';
import { makeItemView, type HoldersOf } from './item-view.ts';
import { findUnplaced, makeMatrices } from './matrix-view.ts';
import { optional } from './optional.ts';
import type { References } from './references.ts';
import { makeScore } from './score-view.ts';
import type { AgencyView, DatasetView, DutyView } from './view-types.ts';

const KINDS: readonly AgencyKind[] = ['department', 'attached', 'commune', 'district', 'central', 'other'];

export interface AgencyContext {
  readonly portal: Portal;
  readonly refs: References;
  readonly duties: readonly DutyView[];
  readonly datasets: readonly DatasetView[];
  readonly holdersOf: HoldersOf;
  readonly qualityOf: (agency: string) => AgencyView['quality'];
  readonly asOf: Day;
}

/** Every agency of the registry, those of today first; the ended ones keep their page, for past reports name them. */
export function makeAgencyViews(context: AgencyContext): AgencyView[] {
  const { portal, refs, asOf } = context;
  const dutiesOf = groupBy(context.duties, (duty) => duty.agency);
  const datasetsOf = groupBy(context.datasets, (dataset) => dataset.agency.id);
  const itemsOf = itemsByHolder(context);
  const successors = findSuccessors(portal.agencies, refs);
  const views = portal.agencies.map((agency) => {
    const duties = dutiesOf(agency.id);
    const datasets = datasetsOf(agency.id);
    const [own, provided] = [groupBy(duties, (duty) => duty.item), groupBy(datasets, (dataset) => dataset.item.code)];
    const onTime = countOnTime(duties, asOf);
    return {
      ...refs.agency(agency.id),
      ...facts(agency, refs),
      successors: successors(agency.id).map((successor) => successor.view),
      datasets,
      items: itemsOf(agency.id).map(({ item, holders }) =>
        makeItemView(item, own(item.code), provided(item.code), refs, holders, asOf),
      ),
      duties: openFirst(duties),
      open: makeDueDays(
        duties.filter(({ state }) => !isMet(state) && state !== 'unverified'),
        asOf,
      ),
      unplaced: makeDutyRows(newestFirst(findUnplaced(duties))),
      matrices: makeMatrices(duties, (a, b) => compareText(a.subject.id, b.subject.id)),
      score: makeScore(duties, asOf),
      summary: countStates(duties),
      ...optional('quality', context.qualityOf(agency.id)),
      ...optional('onTime', onTime.due > 0 ? onTime : undefined),
    };
  });
  return sortAgencies(views, asOf);
}

function facts(agency: Agency, refs: References) {
  return {
    kind: agency.kind,
    ...optional('validFrom', agency.validFrom),
    ...optional('validTo', agency.validTo),
    predecessors: agency.predecessors.map((predecessor) => ({
      id: predecessor.agency,
      name: refs.agency(predecessor.agency).name,
      part: predecessor.part ?? false,
      ...optional('note', predecessor.note),
    })),
    ...optional('contact', agency.contact),
    ...optional('place', agency.place && refs.place(agency.place.code)),
    verified: agency.verified,
    ...optional('basis', agency.basis),
  };
}

function findSuccessors(agencies: readonly Agency[], refs: References) {
  const links = agencies.flatMap((agency) =>
    agency.predecessors.map((predecessor) => ({
      of: predecessor.agency,
      view: { id: agency.id, name: refs.agency(agency.id).name, part: predecessor.part ?? false },
    })),
  );
  return groupBy(links, (link) => link.of);
}

function itemsByHolder({ refs, holdersOf }: AgencyContext) {
  const held: { agency: string; item: ListItem; holders: readonly string[] }[] = [];
  for (const item of refs.listInForce?.items ?? []) {
    const holders = holdersOf(item);
    for (const agency of holders) held.push({ agency, item, holders });
  }
  return groupBy(held, (one) => one.agency);
}

function sortAgencies(views: readonly AgencyView[], asOf: Day): AgencyView[] {
  const inVietnamese = new Intl.Collator('vi').compare;
  const ended = (view: AgencyView) => ((view.validTo ?? asOf) < asOf ? 1 : 0);
  const rank = (view: AgencyView) => KINDS.indexOf(view.kind as AgencyKind);
  return [...views].sort(
    (a, b) => ended(a) - ended(b) || rank(a) - rank(b) || inVietnamese(a.name.vi, b.name.vi) || compareText(a.id, b.id),
  );
}
