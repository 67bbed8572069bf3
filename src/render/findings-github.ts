import type { Finding } from '../domain/model/finding.ts';
import type { Lang } from '../domain/model/text.ts';
import { sayFinding } from '../words/findings.ts';
import { validationWords } from '../words/validation.ts';

/** GitHub shows at most 10 annotations of a kind a step and drops the rest silently: 9 and a pointer to the others. */
const SHOWN = 9;

/** `validate --format github`: workflow commands, errors first. */
export function findingsGithub(findings: readonly Finding[], lang: Lang): string {
  return (['error', 'warning'] as const)
    .flatMap((level) => {
      const ofLevel = findings.filter((finding) => finding.level === level);
      const rest = ofLevel.length - SHOWN;
      const pointer = rest > 0 ? [`::${level}::${escapeData(validationWords[lang].more(rest))}`] : [];
      return [...ofLevel.slice(0, SHOWN).map((finding) => command(finding, lang)), ...pointer];
    })
    .map((line) => `${line}\n`)
    .join('');
}

function command(finding: Finding, lang: Lang): string {
  const { file, line, character } = finding.where;
  const { message, fix } = sayFinding(finding, lang);
  const properties = [
    `file=${escapeProperty(file)}`,
    line === undefined ? '' : `line=${line}`,
    character === undefined ? '' : `col=${character}`,
    `title=${escapeProperty(finding.code)}`,
  ].filter(Boolean);
  return `::${finding.level} ${properties.join(',')}::${escapeData(`${message} → ${fix}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
