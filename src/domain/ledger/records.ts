import type { Review, SentReport } from '../model/catalogue.ts';
import type { DiscountReason, Duty, Evidence } from '../model/duty.ts';
import type { Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';
import { describeLanding, NOTHING, type Found } from './evidence.ts';
import type { Holders } from './holders.ts';
import type { Landings } from './landings.ts';
import type { Owed } from './owed.ts';

interface Search {
  readonly portal: Portal;
  readonly holders: Holders;
  readonly landings: Landings;
  readonly asOf: Day;
}

/** Looks for what meets a duty that is no data: the operator's record of a review, a proposal, a report; the frozen assessment. */
export function findRecord(search: Search, owed: Owed, agency: string): Found {
  const { portal } = search;
  if (owed.kind === 'assessment') return judgeAssessment(search, owed);
  if (owed.name === 'list-review') {
    const review = portal.reviews.find((one) => one.half === owed.period && one.agency === agency);
    return review ? judgeReview(search, owed, review) : NOTHING;
  }
  const kind = owed.name as SentReport['kind'];
  const reports = portal.reports.filter((one) => one.kind === kind && one.period === owed.period);
  const found = reports.map((one) => judgeRecord(search, owed, `catalogue/reports/${one.id}.yaml`, one.sent, one.document));
  return earliest([...found, ...(kind === 'list-proposal' ? newLists(search, owed) : [])]);
}

/** Art. 9.2: the frozen result is the published one; it counts from its landing, once the figures of the half have closed. */
function judgeAssessment({ portal, landings, asOf }: Search, owed: Owed): Found {
  const file = `catalogue/assessments/${owed.period}.json`;
  if (!portal.files.has(file)) return NOTHING;
  if (!landings.verified) return { discounted: [], unverified: true };
  const landed = landings.ofPath(file).filter((landing) => landing.day <= asOf);
  const counting = landed.find((landing) => landing.day >= owed.opens);
  if (counting) return { ...NOTHING, evidence: describeLanding(counting, file, 'record') };
  return { ...NOTHING, discounted: [{ file, reason: landed.length > 0 ? 'too-early' : 'not-landed' }] };
}

/** An answer speaks of the items that the agency holds; what it does not mention is shown, an answer that mentions none is none. */
function judgeReview(search: Search, owed: Owed, review: Review): Found {
  const file = `catalogue/reviews/${review.half}/${review.agency}.yaml`;
  const held = itemsHeld(search, review.agency, owed.reckoning.start);
  const answered = new Set(review.answers.map((answer) => answer.item));
  const given = held.filter((code) => answered.has(code)).length;
  if (held.length > 0 && answered.size === 0) return { ...NOTHING, discounted: [{ file, reason: 'no-answers' }] };
  const coverage = { of: 'items', given, asked: held.length } as const;
  const found = judgeRecord(search, owed, file, review.answered, review.document);
  return found.evidence && held.length > 0 ? { ...found, coverage } : found;
}

function itemsHeld({ portal, holders }: Search, agency: string, day: Day): string[] {
  const list = portal.lists.findLast((one) => one.inForceFrom <= day);
  return (list?.items ?? []).filter((item) => holders.of(item, day).includes(agency)).map((item) => item.code);
}

/**
 * Art. 11.3: a new version of the list issued in the half-year is the amendment itself. Where the last day of the half before moved
 * into this one, a list of those days that still met the half before is not counted again.
 */
function newLists(search: Search, owed: Owed): Found[] {
  const { portal, asOf } = search;
  return portal.lists
    .filter((list) => owed.opens <= list.issued && list.issued <= owed.reckoning.due && list.issued <= asOf)
    .map((list) => ({ list, file: `catalogue/lists/${list.id}.yaml` }))
    .filter(({ list, file }) => {
      const { before } = owed;
      return !before || before.reckoning.due < list.issued || findRecord(search, before, '').evidence?.file !== file;
    })
    .map(({ list, file }) => judgeRecord(search, owed, file, list.issued, list.document));
}

/** The operator's word, dated by what it says, so long as it was put on record afterwards and not before. */
function judgeRecord({ landings, asOf }: Search, owed: Owed, file: string, day: Day, document: string): Found {
  const [landing] = landings.ofPath(file);
  const discount = (reason: DiscountReason): Found => ({ ...NOTHING, discounted: [{ file, reason }] });
  if (landings.verified && !landing) return discount('not-landed');
  if (document.trim() === '') return discount('no-document');
  if (day > asOf) return NOTHING;
  if (landing && day > landing.day) return discount('after-record');
  if (day < owed.opens) return discount('too-early');
  const published = landing ? { commit: landing.commit.id, publishedAt: landing.at } : {};
  const evidence: Evidence = { kind: 'record', file, day, document, ...published };
  return { ...NOTHING, evidence };
}

function earliest(found: readonly Found[]): Found {
  const discounted: Duty['discounted'] = found.flatMap((one) => one.discounted);
  const dated = found.filter((one) => one.evidence).sort((a, b) => ((a.evidence?.day ?? '') < (b.evidence?.day ?? '') ? -1 : 1));
  return { ...NOTHING, ...dated[0], discounted };
}
