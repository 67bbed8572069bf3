import type { ReportedProblem, ReviewArea, ReviewReport } from '../model/review-report.ts';

export interface AreaVerdict {
  readonly area: ReviewArea;
  readonly errors: number;
  readonly warnings: number;
}

/** Groups of codes by area; what is not named is about the form of files. */
const AREAS: readonly (readonly [ReviewArea, RegExp])[] = [
  ['privacy', /^privacy\/|^text\/secret$/],
  ['ownership', /^agency\/(?:not-yours|unknown-author)$|^git\/|^path\/special-file$|^waiver\//],
  ['metadata', /^(?:metadata|list|period|place|agency|catalogue|yaml|review|notice|overlap|duty)\//],
  ['format', /./],
];

/** Lateness refuses nothing, so that `deadline` has no errors. */
export function judgeAreas({ problems }: Pick<ReviewReport, 'problems'>): AreaVerdict[] {
  const areas: readonly ReviewArea[] = ['result', 'ownership', 'metadata', 'format', 'privacy', 'deadline'];
  return areas.map((area) => {
    const own = problems.filter((problem) => area === 'result' || areaOf(problem) === area);
    const errors = own.filter((problem) => problem.level === 'error').length;
    return { area, errors, warnings: own.length - errors };
  });
}

function areaOf({ code }: ReportedProblem): ReviewArea {
  return AREAS.find(([, codes]) => codes.test(code))?.[0] ?? 'format';
}
