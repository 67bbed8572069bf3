import { groupBy } from '../group-by.ts';
import type { Criterion, CriterionCode, Indicator, IndicatorId } from '../../model/quality.ts';

/** An indicator of what was looked at. Nothing looked at: it drops out. */
export function makeIndicator(id: IndicatorId, weight: number, criteria: readonly Criterion[]): Indicator {
  const max = criteria.reduce((sum, one) => sum + one.max, 0);
  if (max === 0) return { id, weight, criteria };
  return { id, weight, share: criteria.reduce((sum, one) => sum + one.got, 0) / max, criteria };
}

/** There or not. */
export function isThere(code: CriterionCode, max: number, there: boolean): Criterion {
  return { code, max, got: there ? max : 0, args: {} };
}

/** So many of so many; nothing where there is none to count. */
export function shareOf(code: CriterionCode, max: number, part: number, whole: number): Criterion[] {
  return whole === 0 ? [] : [{ code, max, got: (max * part) / whole, args: { part, whole } }];
}

/**
 * One indicator over several datasets: every criterion is the mean of theirs, and tells of how many datasets it is and how many
 * of them have it whole.
 */
export function averageIndicator(id: IndicatorId, weight: number, of: readonly Indicator[]): Indicator {
  const measured = of.filter((indicator) => indicator.share !== undefined);
  if (measured.length === 0) return { id, weight, criteria: [] };
  const criteriaOf = groupBy(
    measured.flatMap((indicator) => indicator.criteria),
    ({ code }) => code,
  );
  const codes = new Set(measured.flatMap((indicator) => indicator.criteria.map(({ code }) => code)));
  const criteria = [...codes].map((code) => meanCriterion(code, criteriaOf(code)));
  return { id, weight, share: mean(measured.map(({ share = 0 }) => share)), criteria };
}

function meanCriterion(code: CriterionCode, all: readonly Criterion[]): Criterion {
  return {
    code,
    max: mean(all.map(({ max }) => max)),
    got: mean(all.map(({ got }) => got)),
    args: { datasets: all.length, whole: all.filter(({ got, max }) => got === max).length },
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
