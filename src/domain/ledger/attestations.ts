import type { DiscountReason, Evidence } from '../model/duty.ts';
import type { Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';
import type { Holders } from './holders.ts';
import type { Landings } from './landings.ts';
import type { Owed } from './owed.ts';

export interface Attested {
  readonly agency: string;
  readonly evidence: Evidence;
  /** Why it is none: not on the branch, or dated after it was stated. */
  readonly reason?: DiscountReason;
}

/** What the operator attests of the time before this repository. */
export interface Attestations {
  /** For an item of one holder, whoever held it when the duty opened or later: the duty may have passed on since. */
  readonly of: (owed: Owed, agency: string, asOf: Day) => Attested | undefined;
}

export function makeAttestations(portal: Portal, landings: Landings, holders: Holders): Attestations {
  const known = new Map<string, Map<string, Attested[]>>();
  for (const attestation of portal.attestations) {
    const file = `catalogue/attestations/${attestation.id}.yaml`;
    const [landing] = landings.ofPath(file);
    for (const { item, agency, period, announced, provided } of attestation.entries) {
      const late = provided > attestation.statedOn || (landing !== undefined && provided > landing.day);
      const reason = landings.verified && !landing ? 'not-landed' : late ? 'after-record' : undefined;
      const evidence: Evidence = { kind: 'attestation', file, day: provided, document: attestation.document };
      const ofItem = known.get(item) ?? new Map<string, Attested[]>();
      const key = period ?? announced ?? 'first';
      known.set(item, ofItem.set(key, [...(ofItem.get(key) ?? []), { agency, evidence, ...(reason ? { reason } : {}) }]));
    }
  }
  return {
    of(owed, agency, asOf) {
      const all = known.get(owed.name)?.get(owed.kind === 'first-provision' ? 'first' : owed.period);
      const { item, opens } = owed;
      const ofOne = typeof item?.holder === 'string';
      const fitting = all
        ?.filter((one) => (ofOne || one.agency === agency) && one.evidence.day <= asOf)
        .map((one): Attested => {
          const isHolder = !ofOne || holders.heldSince(item, one.agency, opens);
          return isHolder ? one : { ...one, reason: 'not-holder' };
        });
      return fitting?.find((one) => !one.reason) ?? fitting?.[0];
    },
  };
}
