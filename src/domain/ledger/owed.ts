import { makeDaysOff } from '../calendar/days-off.ts';
import type { ListItem } from '../model/catalogue.ts';
import type { DutyKind, Reckoning } from '../model/duty.ts';
import type { Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';
import { owedFirst } from './owed-first.ts';
import { owedFixed, owedMonthly } from './owed-fixed.ts';
import { owedOnChange } from './owed-on-change.ts';
import { owedPeriods } from './owed-periods.ts';
import { owedReviews } from './owed-reviews.ts';
import { findReigns } from './reigns.ts';
import { makeTerms } from './terms.ts';

/** A duty before anybody asked how it was met: what, who, when it opens, when it is due. */
export interface Owed {
  readonly kind: DutyKind;
  /** What stands before the agency in the duty's id: the item's code, or what is owed where there is no item. */
  readonly name: string;
  readonly item?: ListItem;
  readonly by: Bearer;
  readonly period: string;
  /** What stands last in the id; the period unless said. */
  readonly suffix?: string;
  /** A first provision that adds to what was there: only what came after the list counts. */
  readonly isSupplement?: boolean;
  /** The same duty of the half-year before. */
  readonly before?: Owed;
  readonly opens: Day;
  readonly recommended: Day;
  readonly reckoning: Reckoning;
}

/** Who owes it: whoever holds the item, one agency, or whoever has a role on the day. */
export type Bearer = { readonly is: 'holder' } | { readonly is: 'agency'; readonly agency: string } | { readonly is: Role };
export type Role = 'operator' | 'provider';

export const HOLDER: Bearer = { is: 'holder' };

/** Every duty under the lists that had been issued by `asOf`, for periods that have begun by `until`. */
export function findOwed(portal: Portal, asOf: Day, until: Day): Owed[] {
  const daysOff = makeDaysOff(portal.holidays);
  const reigns = findReigns(portal.lists, asOf);
  const context = { portal, until, daysOff, reigns, terms: makeTerms(portal, daysOff, until) };
  return [
    ...owedPeriods(context),
    ...owedOnChange(context),
    ...owedFirst(context),
    ...owedReviews(context),
    ...owedFixed(context),
    ...owedMonthly(context),
  ];
}
