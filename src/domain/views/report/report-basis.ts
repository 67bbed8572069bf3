import type { LegalDocument } from '../../model/catalogue.ts';
import type { Portal } from '../../model/portal.ts';
import { parsePeriod } from '../../model/period.ts';
import type { Day } from '../../model/text.ts';
import { optional } from '../optional.ts';
import type { BasisView, ReportView } from './report-types.ts';

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
