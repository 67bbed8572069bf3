import type { Change, ChangedCell, FixReport, LeftAlone } from '../domain/model/rescue.ts';
import type { Lang } from '../domain/model/text.ts';
import { changeWords, fixWords, leftWords } from '../words/rescue.ts';
import { findingText } from './findings-text.ts';

/** `fix` for people: every kind of change with its first examples, what was left, what is still wrong. */
export function fixText(reports: readonly FixReport[], lang: Lang): string {
  return reports.map((report) => `${reportText(report, lang)}\n`).join('\n');
}

function reportText(report: FixReport, lang: Lang): string {
  const say = fixWords[lang];
  return [
    ...headText(report, lang),
    ...report.changes.flatMap((change) => changeText(change, lang)),
    ...(report.kept === undefined ? [] : [say.kept(report.kept)]),
    ...(report.left.length === 0 ? [] : [say.left, ...report.left.map((left) => leftText(left, lang))]),
    ...(report.findings.length === 0 ? [] : [say.remains, ...report.findings.map((finding) => findingText(finding, lang))]),
  ].join('\n');
}

function headText({ file, changes, written }: FixReport, lang: Lang): string[] {
  const say = fixWords[lang];
  if (changes.length === 0) return [say.nothing(file)];
  return [written === undefined ? say.would(file) : say.did(file, written)];
}

function changeText(change: Change, lang: Lang): string[] {
  return [`  - ${sayChange(change, lang)}`, ...change.examples.map((example) => exampleText(example, lang))];
}

/** A change in one sentence. */
export function sayChange(change: Change, lang: Lang): string {
  return upperFirst(changeWords[change.kind][lang](change));
}

/** What was left, in one sentence with its readings. */
export function sayLeft(left: LeftAlone, lang: Lang): string {
  return leftWords[left.kind][lang](left);
}

function leftText(left: LeftAlone, lang: Lang): string {
  const place = left.line === undefined ? '' : `${fixWords[lang].line(left.line)}: `;
  return `  - ${place}${sayLeft(left, lang)}`;
}

function exampleText({ line, before, after }: ChangedCell, lang: Lang): string {
  const say = fixWords[lang];
  const from = before === '' ? '' : `"${before}" → `;
  return `      ${say.line(line)}: ${from}${after === '' ? say.removed : `"${after}"`}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
