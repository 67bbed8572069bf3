import { daysBetween } from '../calendar/day.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Duty, Evidence } from '../model/duty.ts';
import type { Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';
import { findEvidence, type Found } from './evidence.ts';
import { makeHolders } from './holders.ts';
import { makeLandings } from './landings.ts';
import { findOwed, type Owed } from './owed.ts';

/**
 * The duty ledger as it stood on a day (Art. 7.6): what each agency owes, for which period, until when, and how it was met.
 * `until` (default: the day itself) adds the periods that begin later, for calendars. Sorted by due date, then id.
 */
export function ledger(portal: Portal, asOf: Day, until: Day = asOf): Duty[] {
  const holders = makeHolders(portal);
  const landings = makeLandings(portal);
  const answers = datasetsByItem(portal);
  const attested = attestations(portal);
  const duties = findOwed(portal, until).flatMap((owed) => {
    const day = owed.opens > asOf ? owed.opens : asOf;
    const agencies = owed.agency ? [owed.agency] : holders.of(owed.item, typeof owed.item.holder === 'string' ? day : owed.opens);
    return agencies.map((agency) => {
      const datasets = (answers.get(owed.item.code) ?? []).filter(
        (d) => typeof owed.item.holder === 'string' || d.agency === agency,
      );
      const found = findEvidence(portal, owed, datasets, landings, asOf);
      const word = attested.get(attestationKey(owed, typeof owed.item.holder === 'string' ? '' : agency));
      return makeDuty(
        portal,
        owed,
        agency,
        word && word.evidence.day <= asOf ? withAttestation(found, word.evidence) : found,
        word?.agency,
        asOf,
      );
    });
  });
  return duties.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.id < b.id ? -1 : 1));
}

function makeDuty(portal: Portal, owed: Owed, holder: string, found: Found, attestedBy: string | undefined, asOf: Day): Duty {
  const agency = found.evidence?.kind === 'attestation' && attestedBy ? attestedBy : holder;
  const due = owed.reckoning.due;
  const waiver = portal.waivers.find(
    (w) =>
      w.item === owed.item.code &&
      (!w.agency || w.agency === agency) &&
      (!w.period || w.period === owed.period) &&
      asOf <= w.until,
  );
  return {
    id: `${owed.item.code.toLowerCase()}/${agency}/${owed.period}`,
    kind: owed.kind,
    item: owed.item.code,
    agency,
    period: owed.period,
    ...(found.dataset ? { dataset: found.dataset.id } : {}),
    opens: owed.opens,
    recommended: owed.recommended,
    due,
    reckoning: owed.reckoning,
    ...stateOf(found, due, asOf, portal.regulation.dueSoonDays, waiver !== undefined),
    ...(found.evidence ? { evidence: found.evidence } : {}),
    discounted: found.discounted,
  };
}

function stateOf(found: Found, due: Day, asOf: Day, soon: number, waived: boolean): Pick<Duty, 'state' | 'days'> {
  if (found.evidence) {
    const late = daysBetween(due, found.evidence.day);
    return late > 0 ? { state: 'provided-late', days: late } : { state: 'provided' };
  }
  if (waived) return { state: 'waived' };
  if (found.unverified) return { state: 'unverified' };
  const left = daysBetween(asOf, due);
  if (left < 0) return { state: 'overdue', days: -left };
  return { state: left <= soon ? 'due-soon' : 'not-due', days: left };
}

/** The earlier of what git shows and what the operator attests from the old portal. */
function withAttestation(found: Found, attested: Evidence): Found {
  return found.evidence && found.evidence.day <= attested.day ? found : { ...found, evidence: attested };
}

/** Attested facts by item, period and, for template items, agency. */
function attestations(portal: Portal): Map<string, { agency: string; evidence: Evidence }> {
  const templates = new Set(
    portal.lists.flatMap((list) => list.items).flatMap((item) => (typeof item.holder === 'string' ? [] : [item.code])),
  );
  const known = new Map<string, { agency: string; evidence: Evidence }>();
  for (const attestation of portal.attestations) {
    for (const entry of attestation.entries) {
      const agency = templates.has(entry.item) ? entry.agency : '';
      known.set(`${entry.item} ${entry.period ?? entry.announced ?? ''} ${agency}`, {
        agency: entry.agency,
        evidence: {
          kind: 'attestation',
          file: `catalogue/attestations/${attestation.id}.yaml`,
          day: entry.provided,
          document: attestation.document,
        },
      });
    }
  }
  return known;
}

function attestationKey(owed: Owed, agency: string): string {
  return `${owed.item.code} ${owed.period} ${agency}`;
}

function datasetsByItem(portal: Portal): Map<string, Dataset[]> {
  const byItem = new Map<string, Dataset[]>();
  for (const dataset of portal.datasets) {
    const known = byItem.get(dataset.listItem);
    if (known) known.push(dataset);
    else byItem.set(dataset.listItem, [dataset]);
  }
  return byItem;
}
