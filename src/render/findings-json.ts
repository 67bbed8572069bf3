import type { Finding, Waived } from '../domain/model/finding.ts';
import type { Rule } from '../domain/model/rule.ts';
import { inLang, type Lang } from '../domain/model/text.ts';
import { sayFinding } from '../words/findings.ts';

/** Counts of a validation, over everything that was looked at. */
export interface ValidationSummary {
  readonly datasets: number;
  readonly files: number;
  readonly rows: number;
  readonly bytes: number;
}

/** `validate --format json`: the report of `schemas/validation-report.schema.json`. */
export function validationReport(findings: readonly Finding[], summary: ValidationSummary, rules: readonly Rule[], lang: Lang) {
  const articles = new Map(rules.map((rule) => [rule.code, rule.article]));
  const errors = findings.filter((finding) => finding.level === 'error').length;
  return {
    $schema: 'https://opendata.quangngai.gov.vn/schemas/validation-report.schema.json',
    valid: errors === 0,
    summary: { ...summary, errors, warnings: findings.length - errors },
    problems: findings.map((finding) => toProblem(finding, articles.get(finding.code), lang)),
  };
}

function toProblem(finding: Finding, article: string | undefined, lang: Lang) {
  const { file, line, character, row, column, pointer } = finding.where;
  const said = sayFinding(finding, lang);
  const value = finding.args['value'] ?? finding.args['found'];
  return {
    code: finding.code,
    level: finding.level,
    file,
    ...optional('dataset', datasetOf(file)),
    ...optional('line', line),
    ...optional('character', character),
    ...optional('row', row),
    ...optional('column', column),
    ...optional('cell', finding.args['cell'] === undefined ? undefined : String(finding.args['cell'])),
    ...optional('pointer', pointer || undefined),
    ...optional('value', value === undefined ? undefined : String(value)),
    count: finding.count ?? 1,
    message: said.message,
    fix: said.fix,
    ...optional('article', article),
    ...optional('waived', finding.waived && toWaived(finding.waived, lang)),
    help: `/huong-dan/loi/${finding.code}/`,
  };
}

function toWaived({ id, reason, document, by, until }: Waived, lang: Lang) {
  return { waiver: `catalogue/waivers/${id}.yaml`, reason: inLang(reason, lang), document, by, until };
}

function datasetOf(file: string): string | undefined {
  return /^datasets\/[^/]+\/([^/]+)\//.exec(file)?.[1];
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<K, V>>;
}
