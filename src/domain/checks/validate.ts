import { sortFindings, type Finding } from '../model/finding.ts';
import type { Portal } from '../model/portal.ts';
import type { Rule } from '../model/rule.ts';
import type { Day } from '../model/text.ts';
import { applyWaivers } from './apply-waivers.ts';
import { rules } from './registry.ts';

/**
 * Everything that is wrong with the portal on a day: what reading found and what the rules find, waived where the operator did; sorted.
 * @param isAsked leaves rules out whose answer is known or not needed
 */
export function validate(portal: Portal, asOf: Day, isAsked: (rule: Rule) => boolean = () => true): Finding[] {
  const asked = rules.filter(isAsked);
  const found = [...portal.findings, ...asked.flatMap((rule) => rule.check?.(portal, asOf) ?? [])];
  return sortFindings(applyWaivers(found, portal, rules, asOf));
}
