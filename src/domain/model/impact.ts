import type { Frequency } from './catalogue.ts';
import type { Duty } from './duty.ts';
import type { Day, Text } from './text.ts';

/** What a change of the list, the registry, the rules or the records would do to who owes what by when. */
export interface Impact {
  readonly added: readonly ItemImpact[];
  readonly dropped: readonly ItemImpact[];
  /** Items whose frequency, holder or roadmap changes. */
  readonly changed: readonly ChangedItem[];
  /** Open duties that would be owed no more, by due date. */
  readonly vanished: readonly Duty[];
  /** Those of today's overdue duties that would vanish, be waived, or get a later day. */
  readonly freed: readonly Duty[];
  /** Days of data that would fall between the old frequency's last period and the new one's first. */
  readonly gaps: readonly { readonly item: string; readonly from: Day; readonly to: Day }[];
}

export interface ItemImpact {
  readonly item: string;
  readonly title: Text;
  readonly frequency: Frequency;
  readonly holders: readonly string[];
  /** What it would owe first, if anything is known yet. */
  readonly firstDue?: Day;
}

export interface ChangedItem {
  readonly item: string;
  readonly title: Text;
  readonly frequency?: { readonly before: Frequency; readonly after: Frequency; readonly loosened: boolean };
  readonly holders?: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly roadmap?: { readonly before?: Day; readonly after?: Day };
}
