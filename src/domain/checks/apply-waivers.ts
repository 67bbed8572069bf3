import type { Waiver } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import type { Portal } from '../model/portal.ts';
import type { Rule } from '../model/rule.ts';
import type { Day } from '../model/text.ts';
import { findWaiverFault, isForFinding } from './find-waiver-fault.ts';

/**
 * The operator's recorded exceptions (Art. 7.3, 7.4): what a good waiver covers stays visible, as a warning that says who let it
 * stand, why and until when. Waivers that are not good, or cover nothing, are findings themselves.
 */
export function applyWaivers(findings: readonly Finding[], portal: Portal, rules: readonly Rule[], asOf: Day): Finding[] {
  const byCode = new Map<string, Finding[]>();
  for (const finding of findings) {
    const alike = byCode.get(finding.code);
    if (alike) alike.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  const covered = new Map<Finding, Waiver>();
  const faults = portal.waivers.filter(isForFinding).flatMap((waiver) => {
    const meant = (byCode.get(waiver.finding ?? '') ?? []).filter((finding) => covers(waiver, finding));
    const fault = findWaiverFault(waiver, meant.length, portal, rules, asOf);
    if (!fault) for (const finding of meant) covered.set(finding, waiver);
    return fault ? [fault] : [];
  });
  return [...findings.map((finding) => waive(finding, covered.get(finding))), ...faults];
}

/** The file itself, or every file of the dataset folder. */
function covers({ file = '' }: Waiver, { where }: Finding): boolean {
  return where.file === file || where.file.startsWith(`${file.replace(/\/$/, '')}/`);
}

function waive(finding: Finding, waiver: Waiver | undefined): Finding {
  if (!waiver) return finding;
  const { id, reason, document, by, until } = waiver;
  return { ...finding, level: 'warning', waived: { id, reason, document, by, until } };
}
