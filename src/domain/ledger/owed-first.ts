import { addDays, addMonths } from '../calendar/day.ts';
import { lastWorkingDay, reckonMonths, reckonNamed } from '../calendar/reckon.ts';
import type { ListItem } from '../model/catalogue.ts';
import type { Day } from '../model/text.ts';
import { HOLDER, type Owed } from './owed.ts';
import type { OwedContext } from './owed-context.ts';
import type { Reign } from './reigns.ts';
import { isOwed, laterOf } from './terms.ts';

/**
 * Art. 13.6: what a list newly asks for is provided within three months of the list's publication. Where the list fixes the day itself
 * (roadmap, Art. 13.1), that day stands: the People's Committee set it for this very item. Where the item's first period falls due by
 * then, that duty is the first provision, and the same data are not asked for twice.
 */
export function owedFirst(context: OwedContext): Owed[] {
  const { reigns, until } = context;
  return reigns.flatMap((reign, i) => {
    const before = new Map(reigns[i - 1]?.list.items.map((item) => [item.code, item]));
    const later = reigns
      .slice(i + 1)
      .map((one) => ({ reign: one, items: new Map(one.list.items.map((item) => [item.code, item])) }));
    return reign.list.items.flatMap((item) => {
      const earlier = before.get(item.code);
      if (earlier && !asksForMore(item, earlier)) return [];
      const versions = [{ reign, item }, ...later.map((one) => ({ reign: one.reign, item: one.items.get(item.code) }))];
      const owed = makeFirst(context, versions, item, earlier !== undefined);
      return !owed || owed.opens > until || (!earlier && isSameAsPeriod(context, versions, owed.reckoning.due)) ? [] : [owed];
    });
  });
}

/** A changed item owes something new where the list names a field or a format that it did not ask for before, or an API. */
export function asksForMore(item: ListItem, earlier: ListItem): boolean {
  const newField = earlier.fields.length > 0 && item.fields.some((field) => !earlier.fields.includes(field));
  const newFormat = item.formats.some((format) => !earlier.formats.includes(format));
  return newField || newFormat || (item.access === 'api' && earlier.access !== 'api');
}

/** The item as each list from the publishing one on has it; undefined where a later list dropped it. */
type Versions = readonly { readonly reign: Reign; readonly item: ListItem | undefined }[];

function makeFirst(
  { portal, daysOff }: OwedContext,
  versions: Versions,
  item: ListItem,
  isSupplement: boolean,
): Owed | undefined {
  const { firstProvision, effective, counting } = portal.regulation;
  const issued = versions[0]?.reign.list.issued ?? effective;
  const published = laterOf(issued, effective);
  const start = { day: published, is: 'publication', article: firstProvision.article } as const;
  const byTerm = reckonMonths(start, firstProvision.months, counting, daysOff);
  const roadmap = findRoadmap(versions, published, byTerm.due);
  const due = roadmap ?? byTerm.due;
  if ((item.ends && item.ends < due) || isDropped(versions, due)) return undefined;
  return {
    kind: 'first-provision',
    name: item.code,
    item,
    by: HOLDER,
    period: issued,
    suffix: `first-${issued}`,
    isSupplement,
    opens: published,
    recommended: roadmap ? lastWorkingDay(roadmap, daysOff) : addDays(addMonths(published, firstProvision.months), -1),
    reckoning: roadmap ? reckonNamed({ day: roadmap, is: 'roadmap', article: '13.1' }, counting, daysOff) : byTerm,
  };
}

/** The day a list fixes. A later list can move it only while it has not passed: what is overdue stays overdue. */
function findRoadmap(versions: Versions, published: Day, due: Day): Day | undefined {
  let roadmap: Day | undefined;
  for (const [i, { reign, item }] of versions.entries()) {
    if (i > 0 && reign.from > (roadmap ?? due)) break;
    if (item?.roadmap && item.roadmap > published) roadmap = item.roadmap;
  }
  return roadmap;
}

/** A list that came into force before the day left the item out. */
function isDropped(versions: Versions, due: Day): boolean {
  return versions.some(({ reign, item }) => !item && reign.from <= due);
}

function isSameAsPeriod({ terms }: OwedContext, versions: Versions, due: Day): boolean {
  return versions.some(({ reign, item }) => {
    const first = item && terms(reign, item.frequency).find((term) => isOwed(term, item));
    return first !== undefined && first.reckoning.due <= due;
  });
}
