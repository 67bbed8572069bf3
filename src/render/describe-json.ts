import type { Description } from '../domain/model/rescue.ts';
import type { Rule } from '../domain/model/rule.ts';
import type { Lang } from '../domain/model/text.ts';
import { saySniffed } from '../words/describe.ts';
import { validationReport } from './findings-json.ts';

/** `describe --format json`: the description of `schemas/description.schema.json`. */
export function describeJson(description: Description, rules: readonly Rule[], lang: Lang) {
  const { findings, sniffed, ...rest } = description;
  const nothing = { datasets: 0, files: 1, rows: rest.rows, bytes: 0 };
  return {
    $schema: 'https://opendata.quangngai.gov.vn/schemas/description.schema.json',
    file: rest.file,
    rows: rest.rows,
    sniffed,
    notes: saySniffed(sniffed, lang),
    ...(rest.schema.fields.length > 0 ? { schema: rest.schema } : {}),
    columns: rest.columns,
    problems: validationReport(findings, nothing, rules, lang).problems,
  };
}
