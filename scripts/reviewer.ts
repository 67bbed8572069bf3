import type { Agency } from '../src/domain/model/agency.ts';
import { parsePeriod, type Period } from '../src/domain/model/period.ts';
import type { Portal } from '../src/domain/model/portal.ts';
import type { Lang } from '../src/domain/model/text.ts';
import { commandWords } from '../src/words/command.ts';
import { UsageError } from './options.ts';

/** Who answers a review, and of which half-year. Throws `UsageError` where there is no such agency or half-year. */
export function readReviewer(portal: Portal, half: string, id: string, lang: Lang): { agency: Agency; period: Period } {
  const period = parsePeriod(half);
  if (period?.frequency !== 'half-yearly') throw new UsageError(commandWords[lang].badHalf('--review', half));
  const agency = portal.agencies.find((known) => known.id === id);
  if (!agency) throw new UsageError(commandWords[lang].badChoice('--agency', id, portal.agencies.map((a) => a.id).join(', ')));
  return { agency, period };
}
