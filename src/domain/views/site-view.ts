import { addDays, addMonths } from '../calendar/day.ts';
import { makeHolders } from '../ledger/holders.ts';
import { halfOf } from '../measure/assessment/window.ts';
import { makeQuality, type Quality } from '../measure/quality/quality.ts';
import { makeLandings, type Landings } from '../ledger/landings.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Duty } from '../model/duty.ts';
import type { Finding } from '../model/finding.ts';
import { isPrivacyCode } from '../model/privacy/privacy-code.ts';
import type { Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';
import { makeAssessmentViews, makeRunningScores } from './assessment-views.ts';
import { makeAgencyViews } from './agency-view.ts';
import { makeChanges } from './change-view.ts';
import { compareText } from './compare.ts';
import { makeDatasetView } from './dataset-view.ts';
import { makeDeadlines } from './deadlines-view.ts';
import { makeDutyViews } from './duty-view.ts';
import { groupBy } from '../measure/group-by.ts';
import { makeListView } from './item-view.ts';
import { makeListPages } from './list-pages.ts';
import { optional } from './optional.ts';
import { makeReferences, type References } from './references.ts';
import { splitPublished, type Withheld } from './split-published.ts';
import { makeStatistics } from './statistics-view.ts';
import type { AgencyRef, DatasetView, DutyView, SiteView, TopicView, WithheldView } from './view-types.ts';
import { makeWaiverViews } from './waiver-view.ts';

export interface SiteInput {
  readonly portal: Portal;
  /** The ledger, sorted by due date. */
  readonly duties: readonly Duty[];
  readonly findings: readonly Finding[];
  readonly asOf: Day;
}

/** Everything that pages and outputs show. Linear in datasets, duties and landings. */
export function buildSiteView({ portal, duties, findings, asOf }: SiteInput): SiteView {
  const refs = makeReferences(portal, asOf);
  const { published, withheld } = splitPublished(portal, findings);
  const dutyViews = makeDutyViews(duties, refs, published);
  const changes = makeChanges(portal, published, asOf);
  const quality = makeQuality({ portal, duties, findings, from: addDays(addMonths(asOf, -12), 1), to: asOf, asOf });
  const landings = makeLandings(portal);
  const datasets = makeDatasets(portal, published, refs, dutyViews, landings, changes.byFolder, quality, asOf);
  const holders = makeHolders(portal);
  const holdersOf = (item: Parameters<typeof holders.of>[0]) => holders.of(item, asOf);
  const [dutiesOf, datasetsOf] = [groupBy(dutyViews, (duty) => duty.item), groupBy(datasets, (dataset) => dataset.item.code)];
  const list = makeListView(refs, dutiesOf, datasetsOf, holdersOf, asOf);
  const assessments = makeAssessmentViews({ portal, duties, findings, asOf });
  const qualityOf = makeRunningScores({ portal, duties, findings, asOf }, assessments);
  const agencies = makeAgencyViews({ portal, refs, duties: dutyViews, datasets, holdersOf, qualityOf, asOf });
  const coverage = list?.coverage ?? { listed: 0, provided: 0 };
  const halfOfDay = (day: Day) => halfOf(day, portal.regulation);
  return {
    asOf,
    ...origin(portal),
    settings: portal.settings,
    operator: findOperator(portal, refs, asOf),
    datasets,
    withheld: withheld.map((one) => makeWithheldView(one, refs)),
    agencies,
    topics: makeTopics(portal, refs, datasets),
    list,
    lists: portal.lists,
    listPages: makeListPages({ portal, refs, datasetsOf, dutiesOf, asOf }),
    duties: dutyViews,
    deadlines: makeDeadlines({ duties: dutyViews, agencies, published, datasets, landings, halfOf: halfOfDay, asOf }),
    statistics: makeStatistics(portal, datasets, dutyViews, assessments, coverage, asOf),
    assessments,
    method: portal.quality,
    legal: portal.legal,
    licences: portal.licences,
    places: portal.places,
    notices: portal.notices
      .filter((notice) => notice.published <= asOf && !isBlocked(`catalogue/notices/${notice.id}.md`, findings))
      .toSorted((a, b) => compareText(b.published, a.published)),
    changes: changes.all,
    waivers: makeWaiverViews(portal, datasets, refs, asOf),
    latest: groupByDay(datasets),
  };
}

/** A notice with personal data or a secret in it is not shown. */
function isBlocked(file: string, findings: readonly Finding[]): boolean {
  return findings.some(({ level, where, code }) => level === 'error' && where.file === file && isPrivacyCode(code));
}

function makeDatasets(
  portal: Portal,
  published: readonly Dataset[],
  refs: References,
  duties: readonly DutyView[],
  landings: Landings,
  changes: ReadonlyMap<string, SiteView['changes']>,
  quality: Quality,
  asOf: Day,
): DatasetView[] {
  const contacts = new Map(portal.agencies.map((agency) => [agency.id, agency.contact]));
  const byItem = groupBy(duties, (duty) => duty.item);
  const byHolder = groupBy(duties, (duty) => duty.item && `${duty.item} ${duty.agency}`);
  const views = published.map((dataset) =>
    makeDatasetView(dataset, {
      portal,
      refs,
      landings,
      agencyContact: (agency) => contacts.get(agency),
      dutiesOf: ({ listItem, agency }) =>
        typeof refs.item(listItem)?.item.holder === 'string' ? byItem(listItem) : byHolder(`${listItem} ${agency}`),
      qualityOf: quality.ofDataset,
      changesOf: ({ folder }) => changes.get(folder) ?? [],
      asOf,
    }),
  );
  const inVietnamese = new Intl.Collator('vi').compare;
  return views.sort((a, b) => inVietnamese(a.title.vi, b.title.vi) || compareText(a.id, b.id));
}

/** Datasets come sorted by title, and stay so within a day. */
function groupByDay(datasets: readonly DatasetView[]): SiteView['latest'] {
  const days = Map.groupBy(
    datasets.filter((dataset) => dataset.modified),
    (dataset) => dataset.modified ?? '',
  );
  return [...days].map(([day, changed]) => ({ day, datasets: changed })).sort((a, b) => compareText(b.day, a.day));
}

function origin({ history }: Portal): Pick<SiteView, 'commit' | 'updated'> {
  if (history.kind === 'none') return {};
  return { commit: history.head, ...optional('updated', history.commits[0]?.landed) };
}

/** The role passed on: the last operator whose first day has come (Art. 5). */
function findOperator(portal: Portal, refs: References, asOf: Day): AgencyRef {
  const { operators } = portal.settings;
  const operator = operators.toSorted((a, b) => compareText(a.from, b.from)).findLast((one) => one.from <= asOf) ?? operators[0];
  return refs.agency(operator?.agency ?? '');
}

function makeWithheldView({ id, agency, folder, dataset, findings }: Withheld, refs: References): WithheldView {
  return { id, agency: refs.agency(agency), folder, ...optional('title', dataset?.title), findings };
}

function makeTopics(portal: Portal, refs: References, datasets: readonly DatasetView[]): TopicView[] {
  const datasetsOf = groupBy(datasets, (dataset) => dataset.topic.id);
  const itemsOf = groupBy(refs.listInForce?.items ?? [], (item) => item.topic);
  return portal.topics.map((topic) => ({
    ...refs.topic(topic.id),
    ...optional('description', topic.description),
    datasets: datasetsOf(topic.id),
    items: itemsOf(topic.id).length,
  }));
}
