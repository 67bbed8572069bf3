import type { Agency } from '../../model/agency.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { LegalDocument } from '../../model/catalogue.ts';
import type { Portal } from '../../model/portal.ts';
import { parsePeriod } from '../../model/period.ts';
import { INDICATORS } from '../../model/quality.ts';
import type { Day } from '../../model/text.ts';
import { optional } from '../optional.ts';
import type { AssessmentReport, BasisView, ReportView } from './report-types.ts';

/** The documents a report is founded on (`regulation.yaml`, `reporting.basis`), in force by that day, with what was repealed since. */
export function findBasis({ regulation, legal }: Portal, asOf: Day): BasisView[] {
  const known = new Map(legal.map((document) => [document.id, document]));
  const ids = regulation.reporting?.basis ?? [];
  return (ids.length > 0 ? ids : [regulation.document]).flatMap((id) => {
    const document = known.get(id);
    return document && (document.inForceFrom ?? asOf) <= asOf ? [basisView(document, known, asOf)] : [];
  });
}

function basisView(document: LegalDocument, known: ReadonlyMap<string, LegalDocument>, asOf: Day): BasisView {
  const numberOf = (id: string | undefined) => (id === undefined ? undefined : (known.get(id)?.number ?? id));
  return {
    document,
    ended: document.inForceTo !== undefined && document.inForceTo < asOf,
    ...optional('replacedBy', numberOf(document.replacedBy)),
    repealed: document.articles.flatMap(({ article, inForceTo, repealedBy }) =>
      inForceTo !== undefined && inForceTo < asOf ? [{ article, from: inForceTo, ...optional('by', numberOf(repealedBy)) }] : [],
    ),
  };
}

/** What kind of report a period has; one that no report is made for counts as a half-year. */
export function kindOf(period: string): ReportView['kind'] {
  const frequency = parsePeriod(period)?.frequency;
  return frequency === 'annual' || frequency === 'quarterly' || frequency === 'monthly' ? frequency : 'half-yearly';
}

/** Who ran the portal on a day (Art. 5). */
export function operatorOn(portal: Portal, asOf: Day): Agency | undefined {
  const { operators } = portal.settings;
  const role = operators.findLast(({ from }) => from <= asOf) ?? operators[0];
  return portal.agencies.find(({ id }) => id === role?.agency);
}

/** Whether anything of it is illustrative: the list in force, or a dataset. */
export function isIllustrative(portal: Portal, asOf: Day): boolean {
  return (
    (portal.lists.findLast(({ inForceFrom }) => inForceFrom <= asOf)?.illustrative ?? false) ||
    portal.datasets.some(({ illustrative }) => illustrative)
  );
}

/** The mean of all scored agencies, indicator by indicator. */
export function averageIndicators({ agencies }: Assessment): AssessmentReport['indicators'] {
  const all = agencies.flatMap(({ score }) => score?.indicators ?? []);
  return INDICATORS.flatMap((id) => {
    const same = all.filter((one) => one.id === id);
    const shares = same.flatMap(({ share }) => share ?? []);
    const share = shares.length > 0 ? shares.reduce((sum, one) => sum + one, 0) / shares.length : undefined;
    const weight = same[0]?.weight;
    return weight === undefined ? [] : [{ id, weight, ...optional('share', share) }];
  });
}
