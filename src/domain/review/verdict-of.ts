import type { Level } from '../model/finding.ts';
import type { Verdict } from '../model/review-report.ts';

/** Errors refuse; warnings and vanishing duties ask for a look; else there is nothing to do. */
export function verdictOf({ findings, vanished }: Judged): Verdict {
  if (findings.some((finding) => finding.level === 'error')) return 'refused';
  return findings.length > 0 || vanished.length > 0 ? 'attention' : 'accepted';
}

interface Judged {
  readonly findings: readonly { readonly level: Level }[];
  readonly vanished: readonly unknown[];
}
