import type { DaysOff } from '../calendar/days-off.ts';
import type { Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';
import type { Reign } from './reigns.ts';
import type { Terms } from './terms.ts';

/** What every kind of duty is reckoned from. */
export interface OwedContext {
  readonly portal: Portal;
  readonly reigns: readonly Reign[];
  readonly daysOff: DaysOff;
  readonly terms: Terms;
  /** Periods that begin after this day are not asked for. */
  readonly until: Day;
}
