import type { Waiver } from '../model/catalogue.ts';
import type { Finding, Level } from '../model/finding.ts';
import type { Portal } from '../model/portal.ts';
import type { Rule } from '../model/rule.ts';
import { suggest } from '../model/suggest.ts';
import type { Day } from '../model/text.ts';

/** A reason that somebody can judge later has words in it. */
const SAYS_SOMETHING = /\p{L}{2,}[^\p{L}]+\p{L}{2,}/u;

/** A waiver is for findings, or for duties (`item`, `agency`, `period`: the ledger's); one that names neither is a broken one of these. */
export function isForFinding(waiver: Waiver): boolean {
  return waiver.finding !== undefined || waiver.file !== undefined || waiver.item === undefined;
}

/** What is wrong with a waiver for findings, `covered` of which it would cover; the first fault counts. */
export function findWaiverFault(
  waiver: Waiver,
  covered: number,
  portal: Portal,
  rules: readonly Rule[],
  asOf: Day,
): Finding | undefined {
  const { finding, file } = waiver;
  const fault = (name: string, level: Level, key: string, args: Finding['args']): Finding => {
    const where = portal.locate(`catalogue/waivers/${waiver.id}.yaml`, key && `/${key}`);
    return { code: `waiver/${name}`, level, where, args };
  };
  if (finding === undefined) return fault('incomplete', 'error', '', { key: 'finding' });
  if (file === undefined) return fault('incomplete', 'error', '', { key: 'file' });
  if (!SAYS_SOMETHING.test(waiver.reason.vi)) return fault('no-reason', 'error', 'reason', { found: waiver.reason.vi });
  if (!/\p{L}|\d/u.test(waiver.document)) return fault('no-reason', 'error', 'document', { found: waiver.document });
  const rule = rules.find((known) => known.code === finding);
  if (!rule) return fault('unknown-code', 'error', 'finding', withNear(finding, rules));
  if (rule.waivable === false) return fault('not-waivable', 'error', 'finding', { found: finding });
  // A file that was removed is its agency's right: it must not turn main red. What a slip in the name leaves uncovered still blocks.
  if (!isKnown(file, portal)) return fault('unknown-file', 'warning', 'file', { found: file });
  if (covered === 0) return fault('unused', 'warning', '', { found: finding, file });
  return waiver.until < asOf ? fault('expired', 'error', 'until', { until: waiver.until, found: finding }) : undefined;
}

function withNear(found: string, rules: readonly Rule[]): Finding['args'] {
  const meant = suggest(
    found,
    rules.map((rule) => rule.code),
  );
  return { found, ...(meant ? { suggestion: meant } : {}) };
}

/** A file, or a dataset's folder: nothing wider can be waived. */
function isKnown(file: string, portal: Portal): boolean {
  if (portal.files.has(file)) return true;
  const [, folder] = /^(datasets\/[^/]+\/[^/]+)\/?$/.exec(file) ?? [];
  return folder !== undefined && portal.files.has(`${folder}/metadata.yaml`);
}
