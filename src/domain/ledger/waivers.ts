import type { Waiver } from '../model/catalogue.ts';
import type { Evidence } from '../model/duty.ts';
import type { Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';
import type { Landings } from './landings.ts';
import type { Owed } from './owed.ts';

/** The operator's exception for a duty, in force on a day no later than the ledger's: from its landing until its last day. */
export type FindWaiver = (owed: Owed, agency: string, day: Day) => Evidence | undefined;

export function makeWaivers(portal: Portal, landings: Landings, asOf: Day): FindWaiver {
  const known = portal.waivers.flatMap((waiver) => {
    const file = `catalogue/waivers/${waiver.id}.yaml`;
    const [landing] = landings.ofPath(file);
    const from = landing?.day ?? (landings.verified ? undefined : asOf);
    if ((!waiver.item && !waiver.duty) || from === undefined || from > asOf) return [];
    const published = landing ? { commit: landing.commit.id, publishedAt: landing.at } : {};
    return [{ waiver, evidence: { kind: 'waiver', file, day: from, document: waiver.document, ...published } as const }];
  });
  return (owed, agency, day) =>
    known.find(({ waiver, evidence }) => evidence.day <= day && day <= waiver.until && speaksOf(waiver, owed, agency))?.evidence;
}

function speaksOf(waiver: Waiver, owed: Owed, agency: string): boolean {
  return (
    (!waiver.item || waiver.item === owed.item?.code) &&
    (!waiver.duty || waiver.duty === owed.kind) &&
    (!waiver.agency || waiver.agency === agency) &&
    (!waiver.period || waiver.period === owed.period)
  );
}
