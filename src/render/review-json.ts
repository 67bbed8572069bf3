import type { Review, TableReview } from '../domain/model/review.ts';
import type { Rule } from '../domain/model/rule.ts';
import type { Lang } from '../domain/model/text.ts';
import { validationReport } from './findings-json.ts';
import { dutyJson } from './ledger-json.ts';
import { verdictOf } from '../domain/review/verdict-of.ts';

/** `review --format json`: the report of `schemas/review-report.schema.json`. */
export function reviewJson(review: Review, rules: readonly Rule[], lang: Lang) {
  const none = { datasets: 0, files: 0, rows: 0, bytes: 0 };
  return {
    $schema: 'https://opendata.quangngai.gov.vn/schemas/review-report.schema.json',
    verdict: verdictOf(review),
    author: review.author,
    base: review.base,
    head: review.head,
    changes: review.changes.map(({ path, status }) => ({ path, status })),
    problems: validationReport(review.findings, none, rules, lang).problems,
    tables: review.tables.map(tableJson),
    meets: review.met.map((duty) => dutyJson(duty, lang)),
    vanishes: review.vanished.map((duty) => dutyJson(duty, lang)),
  };
}

function tableJson({ pair, diff }: TableReview) {
  const { before } = pair;
  return {
    file: pair.path,
    dataset: pair.dataset.id,
    ...(pair.file.period ? { period: pair.file.period } : {}),
    ...(before ? { comparedWith: { file: before.path, ...(before.period ? { period: before.period } : {}) } } : {}),
    key: pair.key,
    ...(diff ? { diff } : {}),
  };
}
