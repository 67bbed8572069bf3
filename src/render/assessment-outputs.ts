import type { Assessment } from '../domain/model/assessment.ts';
import { INDICATORS } from '../domain/model/quality.ts';
import type { AssessmentView } from '../domain/views/assessment-types.ts';
import type { SiteView } from '../domain/views/view-types.ts';
import { schemaAddress } from './addresses.ts';
import { csvText } from './csv.ts';

/** `/api/v1/assessments/<half>.json`. Shape: `schemas/published-assessment.schema.json`. */
export function assessmentJson(view: SiteView, { state, versions, report }: AssessmentView): object {
  const { illustrative, commit, assessment } = report;
  return {
    $schema: schemaAddress(view, 'published-assessment'),
    state,
    illustrative,
    ...(commit === undefined ? {} : { commit }),
    versions,
    result: assessment,
  };
}

const COUNTS = ['due', 'onTime', 'late', 'lateDays', 'longest', 'missing', 'pending', 'waived', 'unverified'] as const;

/** One line an agency: its duties, its score, and the share of each indicator (empty where it did not arise). */
export function assessmentCsv({ agencies }: Assessment): string {
  return csvText(
    [
      'agency',
      'name',
      'kind',
      ...COUNTS.map(snake),
      'items_due',
      'items_provided',
      'points',
      'grade',
      'rank',
      'leaks',
      ...INDICATORS,
    ],
    agencies.map(({ agency, name, kind, duties, items, score }) => [
      agency,
      name.vi,
      kind,
      ...COUNTS.map((count) => duties[count]),
      items.due,
      items.provided,
      score?.points ?? '',
      score?.grade.vi ?? '',
      score?.rank ?? '',
      score?.leaks ?? '',
      ...INDICATORS.map((id) => score?.indicators.find((one) => one.id === id)?.share ?? ''),
    ]),
  );
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
