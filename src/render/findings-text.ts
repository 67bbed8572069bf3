import type { Finding } from '../domain/model/finding.ts';
import type { Lang } from '../domain/model/text.ts';
import { sayFinding } from '../words/findings.ts';
import { validationWords } from '../words/validation.ts';
import type { ValidationSummary } from './findings-json.ts';
import { sayScope } from './say-scope.ts';
import { showText } from './show-text.ts';

/** `validate` for people: place, level and code; what is wrong; what to do. One line when nothing is. */
export function findingsText(findings: readonly Finding[], summary: ValidationSummary, lang: Lang): string {
  const say = validationWords[lang];
  const scope = sayScope(summary, lang);
  if (findings.length === 0) return `${say.clean(scope)}\n`;
  const errors = findings.filter((finding) => finding.level === 'error').length;
  const blocks = findings.map((finding) => `${findingText(finding, lang)}\n`);
  return `${blocks.join('\n')}\n${say.total(errors, findings.length - errors, scope)}\n`;
}

/** One finding in three lines. */
export function findingText(finding: Finding, lang: Lang): string {
  const { message, fix } = sayFinding(finding, lang);
  const say = validationWords[lang];
  const { row, column } = finding.where;
  const cell = finding.args['cell'];
  const inTable = [
    cell === undefined ? '' : say.cell(String(cell)),
    column === undefined ? '' : say.column(column),
    row === undefined ? '' : say.row(row),
  ]
    .filter(Boolean)
    .join(', ');
  const head = [placeText(finding), say[finding.level], finding.code, inTable].filter(Boolean).join('  ');
  return `${showText(head)}\n  ${showText(message)}\n  → ${showText(fix)}`;
}

function placeText(finding: Finding): string {
  const { file, line, character } = finding.where;
  return [file, line, line === undefined ? undefined : character].filter((part) => part !== undefined).join(':');
}
