import type { Agency } from './agency.ts';
import type { FrozenAssessment } from './assessment.ts';
import type {
  AnnouncedChange,
  Assignment,
  Attestation,
  Holiday,
  LegalDocument,
  Licence,
  ListVersion,
  MinistryDatabase,
  Notice,
  PortalSettings,
  Review,
  SentReport,
  Topic,
  Waiver,
} from './catalogue.ts';
import type { Regulation } from './regulation.ts';
import type { Dataset } from './dataset.ts';
import type { Finding, Where } from './finding.ts';
import type { HarvestSource } from './harvest-source.ts';
import type { Drill, Feedback, UsageMonth } from './operations.ts';
import type { Place } from './place.ts';
import type { QualityMethod } from './quality.ts';
import type { FileFacts } from './table-facts.ts';
import type { Instant } from './text.ts';

/** Everything the content repository says, read once. All lists are sorted by id (or date), all paths NFC. */
export interface Portal {
  readonly settings: PortalSettings;
  readonly regulation: Regulation;
  readonly legal: readonly LegalDocument[];
  readonly agencies: readonly Agency[];
  readonly places: readonly Place[];
  readonly topics: readonly Topic[];
  readonly licences: readonly Licence[];
  readonly ministryDatabases: readonly MinistryDatabase[];
  /** All years, by date. */
  readonly holidays: readonly Holiday[];
  /** By `inForceFrom`, oldest first. */
  readonly lists: readonly ListVersion[];
  readonly assignments: readonly Assignment[];
  readonly changes: readonly AnnouncedChange[];
  readonly waivers: readonly Waiver[];
  readonly attestations: readonly Attestation[];
  readonly reviews: readonly Review[];
  readonly reports: readonly SentReport[];
  readonly notices: readonly Notice[];
  readonly feedback: readonly Feedback[];
  /** By month, oldest first. */
  readonly usage: readonly UsageMonth[];
  readonly drills: readonly Drill[];
  readonly sources: readonly HarvestSource[];
  readonly quality: QualityMethod;
  /** Published results, oldest half-year first. */
  readonly assessments: readonly FrozenAssessment[];
  readonly datasets: readonly Dataset[];
  /** Every file under `catalogue/` and `datasets/`, by path. */
  readonly files: ReadonlyMap<string, FileEntry>;
  /** Facts of the data files that could be read, by path. */
  readonly facts: ReadonlyMap<string, FileFacts>;
  /**
   * What the rows of a file version were, by git blob id: of versions that were replaced or removed, and of files that may hold the rows of
   * another period. Elsewhere the bytes themselves tell.
   */
  readonly rowPrints: ReadonlyMap<string, RowPrint>;
  readonly history: History;
  /** Files that could not be read; what they would have said is unknown, not absent. */
  readonly unreadable: ReadonlySet<string>;
  /** What reading found: syntax and shape. */
  readonly findings: readonly Finding[];
  /** Place of a key in a file, for findings: `locate('catalogue/x.yaml', '/items/3/topic')`. */
  readonly locate: (file: string, pointer?: string) => Where;
}

/** Rows of a table, and a fingerprint of them that does not depend on their order, on line ends, quotes or a byte-order mark. */
export interface RowPrint {
  readonly rows: number;
  readonly print: string;
}

export interface FileEntry {
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. Data files only. */
  readonly sha256?: string;
}

/** What git tells. `none`: the folder is not under git; the ledger then says "unverified". */
export type History =
  | { readonly kind: 'none'; readonly because: 'no-git' | 'shallow' | 'no-commits' }
  | {
      readonly kind: 'git';
      /** Commit whose history this is. */
      readonly head: string;
      readonly commits: readonly Commit[];
      /** First commit whose metadata held a no-change statement with this document, per dataset folder and period; oldest first. */
      readonly statements: readonly Statement[];
    };

export interface Statement {
  /** The dataset's folder today, and the one that held the statement when it landed. */
  readonly folder: string;
  readonly statedIn: string;
  readonly period: string;
  /** Empty where the statement named none. */
  readonly document: string;
  readonly commit: string;
}

/** One first-parent commit of the branch, newest first. */
export interface Commit {
  readonly id: string;
  /** Committer date: when it landed. */
  readonly landed: Instant;
  /** `Submitted-At:` trailer, written by the merge beside `Reviewed-By:`: when the pull request first passed. */
  readonly submitted?: Instant;
  readonly subject: string;
  readonly changes: readonly { readonly path: string; readonly status: 'A' | 'M' | 'D' | 'T'; readonly blob: string }[];
}
