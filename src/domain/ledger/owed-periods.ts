import type { ListItem } from '../model/catalogue.ts';
import { HOLDER, type Owed } from './owed.ts';
import type { OwedContext } from './owed-context.ts';
import { isOwed, type Term } from './terms.ts';

/**
 * Art. 7.6 a–c. A period is owed under the list in force on its last day, from the regulation's effect, the list's effect and the
 * item's roadmap on, whichever is latest, until the item ends. Where a new list changes the frequency, the running period is owed as
 * the new list says.
 */
export function owedPeriods({ reigns, terms, until }: OwedContext): Owed[] {
  const owed: Owed[] = [];
  for (const reign of reigns) {
    for (const item of reign.list.items) {
      for (const term of terms(reign, item.frequency)) {
        if (term.period.start <= until && isOwed(term, item)) owed.push(owe(item, term));
      }
    }
  }
  return owed;
}

function owe(item: ListItem, { period, opens, recommended, reckoning }: Term): Owed {
  return { kind: 'periodic', name: item.code, item, by: HOLDER, period: period.id, opens, recommended, reckoning };
}
