import { verdictOf } from '../domain/review/verdict-of.ts';
import type { Review, TableReview } from '../domain/model/review.ts';
import type { ReportedTable, ReviewReport } from '../domain/model/review-report.ts';
import type { Rule } from '../domain/model/rule.ts';
import { inLang, type Lang } from '../domain/model/text.ts';
import { validationReport } from './findings-json.ts';
import { impactJson } from './impact-json.ts';
import { dutyJson } from './ledger-json.ts';

/** `review --format json`: the report of `schemas/review-report.schema.json`. */
export function reviewJson(review: Review, rules: readonly Rule[], lang: Lang): ReviewReport {
  const none = { datasets: 0, files: 0, rows: 0, bytes: 0 };
  return {
    $schema: 'https://opendata.quangngai.gov.vn/schemas/review-report.schema.json',
    lang,
    portal: review.portalUrl,
    asOf: review.asOf,
    verdict: verdictOf(review),
    author: review.author,
    base: review.base,
    head: review.head,
    changes: review.changes.map(({ path, status }) => ({ path, status })),
    problems: validationReport(review.findings, none, rules, lang).problems,
    tables: review.tables.map(tableJson),
    meets: review.met.map((duty) => dutyJson(duty, lang)),
    vanishes: review.vanished.map((duty) => dutyJson(duty, lang)),
    names: Object.fromEntries([...review.names].map(([id, name]) => [id, inLang(name, lang)])),
    ...(review.impact ? { impact: impactJson(review.impact, lang) } : {}),
  };
}

function tableJson({ pair, diff, preview, withheld }: TableReview): ReportedTable {
  const { before } = pair;
  return {
    file: pair.path,
    dataset: pair.dataset.id,
    ...(pair.file.period ? { period: pair.file.period } : {}),
    ...(before ? { comparedWith: { file: before.path, ...(before.period ? { period: before.period } : {}) } } : {}),
    key: pair.key,
    ...(diff ? { diff } : {}),
    ...(preview ? { preview } : {}),
    ...(withheld ? { withheld } : {}),
  };
}
