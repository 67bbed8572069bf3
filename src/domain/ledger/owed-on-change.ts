import { literalDay, reckonDays } from '../calendar/reckon.ts';
import { HOLDER, type Owed } from './owed.ts';
import type { OwedContext } from './owed-context.ts';

/**
 * Art. 7.6 d: one duty per announced change of an on-change item, under the list in force on that day. Like a period, a change that
 * would fall due before the item's roadmap (Art. 13.1) is not owed: the data as changed come with the first provision.
 */
export function owedOnChange({ portal, reigns, daysOff, until }: OwedContext): Owed[] {
  const { effective, onChange, counting } = portal.regulation;
  return portal.changes.flatMap((change) => {
    const { announced } = change;
    if (announced > until || announced < effective) return [];
    const reign = reigns.find((one) => one.from <= announced && (!one.to || announced <= one.to));
    const item = reign?.list.items.find((one) => one.code === change.item);
    if (!item || item.frequency !== 'on-change' || (item.ends && item.ends < announced)) return [];
    const start = { day: announced, is: 'announcement', article: onChange.article } as const;
    const reckoning = reckonDays(start, onChange.days, counting, daysOff);
    if (item.roadmap && reckoning.due < item.roadmap) return [];
    return [
      {
        kind: 'on-change',
        name: item.code,
        item,
        by: change.agency ? { is: 'agency', agency: change.agency } : HOLDER,
        period: announced,
        opens: announced,
        recommended: literalDay(announced, onChange.days),
        reckoning,
      },
    ];
  });
}
