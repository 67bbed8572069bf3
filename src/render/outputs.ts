import type { AssessmentView } from '../domain/views/assessment-types.ts';
import { makeDutyRows } from '../domain/views/due-days.ts';
import type { AgencyView, DatasetView, SiteView } from '../domain/views/view-types.ts';
import { outputWords } from '../words/outputs.ts';
import { assessmentCsv, assessmentJson } from './assessment-outputs.ts';
import { atomFeed } from './atom.ts';
import { catalogJson, datasetJson } from './catalog-json.ts';
import { catalogJsonld } from './catalog-jsonld.ts';
import { datapackage } from './datapackage.ts';
import { makeAssessmentDocument } from './report/make-document.ts';
import { reportDocx } from './report/report-docx.ts';
import { reportXlsx } from './report/report-xlsx.ts';
import { recentDuties, rowCalendar } from './icalendar.ts';
import { securityText } from './security-text.ts';
import { dutyFeed } from './duty-atom.ts';
import { dutiesCsv } from './duties-csv.ts';
import { ledgerJson } from './ledger-json.ts';
import { securityHeaders } from './security-headers.ts';
import { listOutputsOfList } from './list-outputs.ts';
import { robotsText, sitemaps } from './sitemap.ts';
import { statisticsCsv, statisticsJson } from './statistics.ts';
import { excelTemplate } from './excel-template.ts';
import { mainSchema, tableSchemaJson, templateSchema } from './table-schema.ts';

/** A file made for machines: its path under the portal's root, and its maker. Undefined: there is nothing to write. */
export interface Output {
  readonly path: string;
  readonly make: () => string | Uint8Array | undefined;
}

/** Every machine output of the portal beside the data files themselves; `io/write-outputs.ts` writes them. */
export function listOutputs(view: SiteView): Output[] {
  const outputs: readonly (readonly [string, Output['make']])[] = [
    ['catalog.jsonld', () => json(catalogJsonld(view))],
    ['api/v1/catalog.json', () => json(catalogJson(view))],
    ['api/v1/duties.json', () => json(ledgerJson(view.duties, view.asOf, 'vi'))],
    ['api/v1/duties.csv', () => dutiesCsv(view.duties)],
    ['api/v1/statistics.json', () => json(statisticsJson(view))],
    ['api/v1/statistics.csv', () => statisticsCsv(view)],
    ['feed.atom', () => atomFeed(view)],
    ['calendar.ics', () => calendar(view)],
    ['_headers.json', () => json(securityHeaders())],
    ['robots.txt', () => robotsText(view)],
    ['.well-known/security.txt', () => securityText(view)],
    ...[...sitemaps(view)].map(([path, text]) => [path, () => text] as const),
    ...listOutputsOfList(view),
    ...view.datasets.flatMap((dataset) => datasetOutputs(view, dataset)),
    ...view.agencies.flatMap((agency) => agencyOutputs(view, agency)),
    ...view.assessments.flatMap((assessment) => assessmentOutputs(view, assessment)),
  ];
  return outputs.map(([path, make]) => ({ path, make }));
}

function datasetOutputs(view: SiteView, dataset: DatasetView): [string, Output['make']][] {
  const schema = mainSchema(dataset);
  const template = templateSchema(dataset);
  return [
    [`api/v1/dataset/${dataset.id}.json`, () => json(datasetJson(view, dataset))],
    [`data/${dataset.id}/datapackage.json`, () => json(datapackage(dataset, view))],
    [`data/${dataset.id}/schema.json`, () => json(schema && tableSchemaJson(schema))],
    [`data/${dataset.id}/mau.xlsx`, () => template && excelTemplate(template, dataset.title.vi)],
  ];
}

/** An agency without duties has no calendar and no news of them: RFC 5545 wants at least one entry in it. */
function agencyOutputs(view: SiteView, agency: AgencyView): [string, Output['make']][] {
  if (agency.duties.length === 0) return [];
  return [
    [`co-quan/${agency.id}/calendar.ics`, () => calendar(view, agency)],
    [`co-quan/${agency.id}/feed.atom`, () => dutyFeed(view, agency)],
  ];
}

function assessmentOutputs(view: SiteView, assessment: AssessmentView): [string, Output['make']][] {
  const { period, report } = assessment;
  const file = (extension: string) => `danh-gia/${period}/danh-gia-${period}.${extension}`;
  return [
    [`api/v1/assessments/${period}.json`, () => json(assessmentJson(view, assessment))],
    [file('csv'), () => assessmentCsv(report.assessment)],
    [file('xlsx'), () => reportXlsx(makeAssessmentDocument(report, 'vi'))],
    [file('docx'), () => reportDocx(makeAssessmentDocument(report, 'vi'), report.assessment.asOf)],
  ];
}

function calendar(view: SiteView, agency?: AgencyView): string {
  const name = `${outputWords.calendarName.vi}: ${(agency ?? view.settings).name.vi}`;
  const all = agency?.duties ?? view.duties;
  const recent = recentDuties(all, view.asOf);
  const duties = recent.length > 0 ? recent : all;
  return rowCalendar(makeDutyRows(duties), view.asOf, view.settings.url, 'vi', name);
}

function json(value: object | undefined): string | undefined {
  return value && `${JSON.stringify(value, null, 2)}\n`;
}
