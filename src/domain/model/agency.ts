import type { Day, Text } from './text.ts';

/** One agency, as `catalogue/agencies/<id>.yaml` says it. Names change by succession, never by editing: a new name is a new agency. */
export interface Agency {
  /** File name without `.yaml`; also the folder under `datasets/`. */
  readonly id: string;
  readonly name: Text;
  readonly shortName?: Text;
  /** In the symbols of its documents, e.g. `SKHCN` in «12/BC-SKHCN» (Decree 30/2020). */
  readonly abbreviation?: string;
  readonly kind: AgencyKind;
  /** First and last day of existence; open where absent. */
  readonly validFrom?: Day;
  readonly validTo?: Day;
  /** Agencies whose work this one took over, wholly or in part. The duties follow `assignments.yaml`, item by item. */
  readonly predecessors: readonly Predecessor[];
  /** Commune-level unit this People's Committee governs. */
  readonly place?: PlaceRef;
  /** Level-2 identifier under H48 (Decision 20/2020/QĐ-TTg); not known to us unless filled in. */
  readonly code?: string;
  readonly contact?: Contact;
  /** Forge logins that may change this agency's data (Art. 6.2). */
  readonly accounts: readonly string[];
  /** Forge logins of the agency's own reviewers. */
  readonly reviewers: readonly string[];
  /** Where the facts come from: an id in `catalogue/legal/`, or free text. */
  readonly basis?: string;
  readonly verified: boolean;
  readonly note?: Text;
}

export type AgencyKind = 'department' | 'commune' | 'district' | 'attached' | 'central' | 'other';

export interface Predecessor {
  readonly agency: string;
  /** True where only a part of the predecessor's work came over. */
  readonly part?: boolean;
  readonly note?: Text;
}

/** A place is its code and its validity: 62 of the new codes belonged to another place before 2025-07-01. */
export interface PlaceRef {
  readonly code: string;
  readonly validFrom: Day;
}

/** A role's address, not a person's (Art. 13.2 names focal officers; the portal publishes the office). */
export interface Contact {
  readonly name: Text;
  readonly email?: string;
  readonly phone?: string;
  readonly address?: Text;
  readonly url?: string;
}
