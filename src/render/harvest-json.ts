import type { HarvestDone, HarvestResult } from '../domain/model/harvest-result.ts';
import type { Rule } from '../domain/model/rule.ts';
import type { Day, Lang } from '../domain/model/text.ts';
import { validationReport } from './findings-json.ts';

const NOTHING = { datasets: 0, files: 0, rows: 0, bytes: 0 };

/** `harvest --format json`: the report of `schemas/harvest-report.schema.json`. */
export function harvestJson(
  results: readonly { readonly result: HarvestResult; readonly done: HarvestDone }[],
  rules: readonly Rule[],
  asOf: Day,
  lang: Lang,
) {
  return {
    $schema: 'https://opendata.quangngai.gov.vn/schemas/harvest-report.schema.json',
    asOf,
    sources: results.map(({ result: { source, outcome, pulled, files, findings }, done }) => ({
      source,
      outcome,
      ...(pulled ? { pulled } : {}),
      files: files.map(({ path, bytes, isNew }) => ({ path, bytes: bytes.length, isNew })),
      done: done.kind,
      ...(done.kind === 'proposed' ? { request: done.url } : {}),
      ...(done.kind === 'proposed-before' ? { branch: done.branch } : {}),
      problems: validationReport(findings, NOTHING, rules, lang).problems,
    })),
  };
}
