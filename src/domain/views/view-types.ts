import type { Contact } from '../model/agency.ts';
import type { Frequency, LegalDocument, Licence, ListVersion, Notice, PortalSettings } from '../model/catalogue.ts';
import type { Format } from '../model/dataset.ts';
import type { Duty, DutyState } from '../model/duty.ts';
import type { QualityMethod, Score } from '../model/quality.ts';
import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { ColumnFacts } from '../model/table-facts.ts';
import type { Field, TableSchema } from '../model/table-schema.ts';
import type { Day, Instant, Text } from '../model/text.ts';
import type { ListPagesView } from './list-pages-types.ts';
import type { StatisticsView } from './statistics-types.ts';
import type { AssessmentView } from './assessment-types.ts';
import type { AgencyScore, DeadlinesView, DueDayView, DutyRow, MatrixView, SubjectRef } from './deadline-types.ts';
import type { WaiverView } from './waiver-view.ts';

/** Everything that pages and outputs show, ready: they compute nothing. Lists are sorted as they are shown. */
export interface SiteView {
  readonly asOf: Day;
  /** Commit of the content; absent where the folder is not under git. */
  readonly commit?: string;
  /** When that commit landed; the build's own clock is never used. */
  readonly updated?: Instant;
  readonly settings: PortalSettings;
  readonly operator: AgencyRef;
  readonly datasets: readonly DatasetView[];
  /** Datasets left out because of an error, with the findings. */
  readonly withheld: readonly WithheldView[];
  readonly agencies: readonly AgencyView[];
  readonly topics: readonly TopicView[];
  readonly list: ListView | undefined;
  readonly lists: readonly ListVersion[];
  readonly listPages: ListPagesView;
  readonly duties: readonly DutyView[];
  readonly deadlines: DeadlinesView;
  readonly statistics: StatisticsView;
  /** Newest half-year first. */
  readonly assessments: readonly AssessmentView[];
  readonly method: QualityMethod;
  readonly legal: readonly LegalDocument[];
  readonly licences: readonly Licence[];
  readonly places: readonly Place[];
  readonly notices: readonly Notice[];
  /** Landings that touched published datasets, newest first, at most 200. */
  readonly changes: readonly ChangeView[];
  /** Exceptions in force. */
  readonly waivers: readonly WaiverView[];
  /** Datasets by the day of their last change, newest first. */
  readonly latest: readonly { readonly day: Day; readonly datasets: readonly DatasetView[] }[];
}

/** A thing that has a page: `url` is the path in Vietnamese, without `/en`. */
export interface Ref {
  readonly id: string;
  readonly name: Text;
  readonly url: string;
}

export interface AgencyRef extends Ref {
  readonly shortName?: Text;
}

export interface DatasetView {
  readonly id: string;
  readonly url: string;
  readonly title: Text;
  readonly description: Text;
  readonly agency: AgencyRef;
  readonly topic: Ref & { readonly theme: string };
  readonly item: {
    readonly code: string;
    readonly title: Text;
    readonly frequency: Frequency;
    readonly listId: string;
    readonly listDocument: string;
    readonly listIllustrative: boolean;
  };
  readonly keywords: readonly string[];
  readonly illustrative: boolean;
  readonly licence: Licence;
  readonly contact: Contact;
  readonly sources: readonly { readonly title: Text; readonly url?: string; readonly document?: string }[];
  readonly sync?: Text;
  readonly formats: readonly Format[];
  /** Newest period first. */
  readonly files: readonly FileView[];
  readonly apis: readonly {
    readonly url: string;
    /** Name of the resource. */
    readonly resource: string;
    readonly title?: Text;
    readonly openapiUrl?: string;
    readonly sampleUrl?: string;
    readonly note?: Text;
  }[];
  /** Every period owed or given, oldest first, gaps included; empty for on-change data. */
  readonly periods: readonly PeriodView[];
  /** All its duties, newest due date first. */
  readonly duties: readonly DutyView[];
  /** The duty to speak of now: the oldest open one that is overdue, else the latest met one. */
  readonly current?: DutyView;
  /** The next due date not yet met. */
  readonly next?: DutyView;
  readonly state: DutyState | 'none';
  readonly preview?: {
    readonly file: FileView;
    readonly header: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly total: number;
  };
  readonly columns: readonly { readonly field: Field; readonly facts?: ColumnFacts }[];
  /** Points or boxes to draw, from GeoJSON: [west, south, east, north] in degrees. */
  readonly bbox?: readonly [number, number, number, number];
  /** First and last landing of its data; attestations count for the day they state. */
  readonly issued?: Day;
  readonly modified?: Day;
  readonly temporal?: { readonly start: Day; readonly end: Day };
  readonly spatial: readonly { readonly code: string; readonly name: Text; readonly validFrom?: Day }[];
  readonly history: readonly ChangeView[];
  readonly formerIds: readonly string[];
  /** Path of the metadata in the repository. */
  readonly folder: string;
  /** README.md as agencies wrote it: Markdown, untrusted; `render/markdown.ts` makes it safe. */
  readonly readme?: string;
  readonly rows: number;
  readonly bytes: number;
  /** Over the last twelve months. */
  readonly quality?: Score;
}

export interface FileView {
  /** File name, and its address `/data/<dataset>/<name>`. */
  readonly name: string;
  readonly url: string;
  /** Path in the content repository. */
  readonly path: string;
  /** Name of the resource, by which others point to it. */
  readonly resource: string;
  readonly format: Format;
  readonly mediaType: string;
  readonly period?: string;
  readonly title?: Text;
  readonly note?: Text;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows?: number;
  readonly published?: Day;
  /** Table Schema of this file: its own, else the dataset's. Its foreign keys name the resources of this period. */
  readonly schema?: TableSchema;
}

export interface PeriodView {
  readonly period: string;
  readonly start: Day;
  readonly end: Day;
  readonly state: DutyState | 'not-owed';
  readonly file?: FileView;
  readonly noChange?: { readonly statement: Text; readonly document: string };
  readonly duty?: DutyView;
}

export interface DutyView extends Duty {
  readonly subject: SubjectRef;
  /** The page of its track, and its place there. */
  readonly url: string;
  readonly agencyRef: AgencyRef;
  readonly itemRef?: { readonly code: string; readonly title: Text };
  readonly datasetRef?: Ref;
}

export interface AgencyView extends AgencyRef {
  readonly kind: string;
  readonly validFrom?: Day;
  readonly validTo?: Day;
  readonly predecessors: readonly { readonly name: Text; readonly id: string; readonly part: boolean; readonly note?: Text }[];
  readonly successors: readonly { readonly name: Text; readonly id: string; readonly part: boolean }[];
  readonly contact?: Contact;
  readonly place?: Place;
  readonly verified: boolean;
  readonly basis?: string;
  readonly datasets: readonly DatasetView[];
  readonly items: readonly ItemView[];
  /** Its duties, soonest due first, met ones last. */
  readonly duties: readonly DutyView[];
  readonly summary: StateCounts;
  readonly matrices: readonly MatrixView[];
  /** What is still owed and could be verified, soonest due first; and all that no matrix holds, newest first. */
  readonly open: readonly DueDayView[];
  readonly unplaced: readonly DutyRow[];
  readonly score: AgencyScore;
  /** Its points in the half-year that runs, with their reasons; as in the assessment of that half-year. Absent where it owes nothing. */
  readonly quality?: { readonly period: string; readonly url: string; readonly score: Score };
  /** Share of duties met on time among those that were due by now; absent where none was. */
  readonly onTime?: { readonly met: number; readonly due: number };
}

export type StateCounts = Readonly<Record<DutyState, number>>;

export interface TopicView extends Ref {
  readonly description?: Text;
  readonly theme: string;
  readonly datasets: readonly DatasetView[];
  readonly items: number;
}

export interface ListView {
  readonly version: ListVersion;
  readonly items: readonly ItemView[];
  readonly coverage: { readonly listed: number; readonly provided: number };
}

export interface ItemView {
  readonly code: string;
  /** Its page across the versions of the list. */
  readonly url: string;
  readonly title: Text;
  readonly topic: Ref;
  readonly frequency: Frequency;
  readonly formats: readonly string[];
  readonly access: 'file' | 'api';
  /** One agency, or all of a kind. */
  readonly holder: AgencyRef | { readonly every: 'commune' | 'department'; readonly count: number };
  readonly privacy?: Text;
  readonly datasets: readonly DatasetView[];
  readonly next?: DutyView;
  readonly counts: StateCounts;
}

export interface WithheldView {
  readonly id: string;
  readonly agency?: AgencyRef;
  readonly folder: string;
  readonly title?: Text;
  readonly findings: readonly Finding[];
}

export interface ChangeView {
  readonly commit: string;
  readonly landed: Instant;
  readonly subject: string;
  readonly datasets: readonly Ref[];
  readonly files: readonly { readonly path: string; readonly status: 'A' | 'M' | 'D' | 'T' }[];
}
