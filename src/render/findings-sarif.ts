import type { Finding, Waived } from '../domain/model/finding.ts';
import type { Rule } from '../domain/model/rule.ts';
import type { Lang } from '../domain/model/text.ts';
import { sayFinding } from '../words/findings.ts';
import { sayWaived } from '../words/waiver-findings.ts';

/** SARIF 2.1.0 (OASIS) of findings, for code-scanning pages and editors. `url` is the portal's, for the help pages. */
export function findingsSarif(findings: readonly Finding[], rules: readonly Rule[], url: string, lang: Lang) {
  const codes = [...new Set(findings.map((finding) => finding.code))].sort();
  const levels = new Map(rules.map((rule) => [rule.code, rule.level]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'opendata',
            informationUri: `${url}/huong-dan/loi/`,
            rules: codes.map((code) => ({
              id: code,
              helpUri: `${url}/huong-dan/loi/${code}/`,
              defaultConfiguration: { level: levels.get(code) ?? 'error' },
            })),
          },
        },
        columnKind: 'unicodeCodePoints',
        results: findings.map((finding) => toResult(finding, codes.indexOf(finding.code), lang)),
      },
    ],
  };
}

function toResult(finding: Finding, ruleIndex: number, lang: Lang) {
  const { message, fix } = sayFinding(finding, lang);
  const { file, line, character } = finding.where;
  const region =
    line === undefined ? {} : { region: { startLine: line, ...(character === undefined ? {} : { startColumn: character }) } };
  return {
    ruleId: finding.code,
    ruleIndex,
    level: finding.level,
    message: { text: `${message} → ${fix}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(file) }, ...region } }],
    ...(finding.waived ? { suppressions: [suppression(finding.waived, lang)] } : {}),
  };
}

/** SARIF 2.1.0 §3.35: accepted, and recorded outside the file. */
function suppression(waived: Waived, lang: Lang) {
  return {
    kind: 'external',
    status: 'accepted',
    justification: sayWaived(waived, lang),
    location: { physicalLocation: { artifactLocation: { uri: encodeURI(`catalogue/waivers/${waived.id}.yaml`) } } },
  };
}
