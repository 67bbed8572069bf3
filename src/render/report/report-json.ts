import type { ReportView } from '../../domain/views/report/report-types.ts';
import type { Lang } from '../../domain/model/text.ts';
import { sayCriterion } from '../../words/quality.ts';

/** The report for machines: `schemas/report.schema.json`. */
export function reportJson(view: ReportView, lang: Lang): object {
  const { scores, basis, notices, province: _, portal, ...plain } = view;
  return {
    $schema: `${portal.url}/schemas/report.schema.json`,
    ...plain,
    basis: basis.map(({ document, ...rest }) => ({ id: document.id, number: document.number, title: document.title, ...rest })),
    notices: notices.map(({ markdown: __, ...notice }) => notice),
    reasons: [...scores].flatMap(([agency, score]) =>
      score.indicators.flatMap(({ id, criteria }) =>
        criteria.map((criterion) => {
          const { name, why, gain } = sayCriterion(criterion, lang);
          const { got, max } = criterion;
          return { agency, indicator: id, criterion: name, got: round(got), max: round(max), why, ...(gain ? { gain } : {}) };
        }),
      ),
    ),
  };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
