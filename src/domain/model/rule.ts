import type { Finding, Level } from './finding.ts';
import type { Portal } from './portal.ts';
import type { Day } from './text.ts';

/** One rule of the portal: one file in `domain/checks/<group>/<name>.ts`. Its words are in `words/findings.ts`. */
export interface Rule {
  readonly code: string;
  readonly level: Level;
  /** Article of the regulation it serves, e.g. `7.3`. */
  readonly article?: string;
  /** No waiver helps: what it finds harms a person or the portal, or leaves nothing that could be read. */
  readonly waivable?: false;
  /** Looks at the whole portal. Absent where the finding is made while reading (syntax, shape, tables). */
  readonly check?: (portal: Portal, asOf: Day) => Finding[];
  /** What it finds hangs on the catalogue alone: a request that leaves that alone can bring none of it, and the rule is not asked. */
  readonly about?: 'catalogue';
  /**
   * Files put over the small base repository of the tests (null removes one). `good` gives no finding of this code, `bad`
   * gives it. They are the rule's tests and stand on its help page.
   */
  readonly examples: {
    readonly good: Files;
    readonly bad: Files;
    readonly authors?: { readonly good?: string; readonly bad?: string };
  };
  /**
   * Where its examples can be seen: on the content as it lies (absent), as a pull request over the base repository (`review`, sent by
   * `authors` or by the agency's own account), as what a source's server answers (`harvest`), or only in git itself (`git`), which files
   * cannot show.
   */
  readonly shownBy?: 'review' | 'harvest' | 'git';
}

export type Files = Readonly<Record<string, string | null>>;
