import type { FixReport } from '../domain/model/rescue.ts';
import type { Rule } from '../domain/model/rule.ts';
import type { Lang } from '../domain/model/text.ts';
import { validationReport } from './findings-json.ts';
import { sayChange, sayLeft } from './fix-text.ts';

const NOTHING = { datasets: 0, files: 0, rows: 0, bytes: 0 };

/** `fix --format json`: the report of `schemas/fix-report.schema.json`. */
export function fixJson(reports: readonly FixReport[], rules: readonly Rule[], lang: Lang) {
  return {
    $schema: 'https://opendata.quangngai.gov.vn/schemas/fix-report.schema.json',
    files: reports.map(({ findings, changes, left, ...files }) => ({
      ...files,
      changes: changes.map((change) => ({ ...change, message: sayChange(change, lang) })),
      left: left.map((one) => ({ ...one, message: sayLeft(one, lang) })),
      problems: validationReport(findings, NOTHING, rules, lang).problems,
    })),
  };
}
