import type { Impact } from '../domain/model/impact.ts';
import type { ReportedImpact } from '../domain/model/review-report.ts';
import type { Lang } from '../domain/model/text.ts';
import { dutyJson } from './ledger-json.ts';

/** The `impact` of `schemas/review-report.schema.json`. */
export function impactJson(impact: Impact, lang: Lang): ReportedImpact {
  return {
    added: impact.added,
    dropped: impact.dropped,
    changed: impact.changed,
    gaps: impact.gaps,
    freed: impact.freed.map((duty) => dutyJson(duty, lang)),
  };
}
