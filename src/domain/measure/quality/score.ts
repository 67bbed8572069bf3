import type { Indicator, QualityMethod, Score } from '../../model/quality.ts';

/**
 * Points of 100 over the indicators that could be measured: those that dropped out leave their weight to the others. Undefined
 * where none could. A confirmed leak gives the lowest grade, whatever the points.
 */
export function scoreOf(indicators: readonly Indicator[], leaks: number, method: QualityMethod): Score | undefined {
  const measured = indicators.filter((indicator) => indicator.share !== undefined && indicator.weight > 0);
  const weight = measured.reduce((sum, indicator) => sum + indicator.weight, 0);
  if (weight === 0) return undefined;
  const gained = measured.reduce((sum, indicator) => sum + indicator.weight * (indicator.share ?? 0), 0);
  const points = Math.round((1000 * gained) / weight) / 10;
  return { points, grade: leaks > 0 ? method.grades.length - 1 : gradeOf(points, method), leaks, indicators };
}

function gradeOf(points: number, { grades }: QualityMethod): number {
  const grade = grades.findIndex(({ from }) => points >= from);
  return grade < 0 ? grades.length - 1 : grade;
}
