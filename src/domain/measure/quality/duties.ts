import type { ListItem } from '../../model/catalogue.ts';
import type { Duty, DutyKind } from '../../model/duty.ts';
import type { Criterion, CriterionCode, Indicator } from '../../model/quality.ts';
import type { QualityContext } from './context.ts';
import { makeIndicator } from './indicator.ts';

const DATA: readonly DutyKind[] = ['periodic', 'on-change'];

/** Group A of an agency: what it owed in this time, and how it met it. */
export function measureDuties(agency: string, duties: readonly Duty[], context: QualityContext): Indicator[] {
  const { weights } = context.portal.quality;
  return [
    makeIndicator('A1', weights.A1, onTime('on-time', 1, decided(duties, DATA, context), context)),
    makeIndicator('A2', weights.A2, coverage(agency, duties, context)),
    makeIndicator('A3', weights.A3, onTime('first-provision', 1, decided(duties, ['first-provision'], context), context)),
    makeIndicator('A4', weights.A4, [
      ...onTime('list-review', 2, decided(duties, ['list-review'], context), context),
      ...preparation(agency, duties, context),
    ]),
  ];
}

/** A1 of one dataset. */
export function measureDatasetDuties(duties: readonly Duty[], context: QualityContext): Indicator {
  return makeIndicator('A1', context.portal.quality.weights.A1, onTime('on-time', 1, decided(duties, DATA, context), context));
}

/** Duties due in this time whose day is over; waived ones and those that nobody can verify are not judged. */
export function decided(duties: readonly Duty[], kinds: readonly DutyKind[], { from, to, asOf }: QualityContext): Duty[] {
  return duties.filter(
    ({ kind, due, state }) =>
      kinds.includes(kind) && from <= due && due <= to && due < asOf && state !== 'waived' && state !== 'unverified',
  );
}

/** On time counts whole, a little late half. A statement that nothing changed meets a duty like data does. */
function onTime(code: CriterionCode, max: number, duties: readonly Duty[], { portal }: QualityContext): Criterion[] {
  if (duties.length === 0) return [];
  const met = duties.filter((duty) => duty.state === 'provided').length;
  const late = duties.filter((duty) => duty.state === 'provided-late');
  const half = late.filter((duty) => (duty.days ?? 0) <= portal.quality.halfLateDays).length;
  const args = { due: duties.length, met, late: late.length, missing: duties.length - met - late.length };
  return [{ code, max, got: (max * (met + half / 2)) / duties.length, args }];
}

/** Art. 7.1: items whose turn has come, and those of them with published data. */
function coverage(agency: string, duties: readonly Duty[], context: QualityContext): Criterion[] {
  const items = itemsDue(agency, duties, context);
  if (items.length === 0) return [];
  const provided = items.filter((item) => hasData(item, agency, context)).length;
  return [{ code: 'coverage', max: 1, got: provided / items.length, args: { listed: items.length, provided } }];
}

/** An item counts once a duty of it is over, or data is there; one that is still to come takes nothing away. */
export function itemsDue(agency: string, duties: readonly Duty[], context: QualityContext): ListItem[] {
  const over = new Set(duties.flatMap((duty) => (duty.item && duty.due < context.asOf ? [duty.item] : [])));
  return itemsOf(agency, context).filter((item) => over.has(item.code) || hasData(item, agency, context));
}

export function itemsOf(agency: string, { items, holders, asOf }: QualityContext): ListItem[] {
  return [...items.values()].filter((item) => holders.of(item, asOf).includes(agency));
}

export function hasData(item: ListItem, agency: string, context: QualityContext): boolean {
  return context
    .datasetsOfItem(item.code)
    .some(
      (dataset) =>
        (typeof item.holder === 'string' || dataset.agency === agency) &&
        dataset.resources.length > 0 &&
        !context.isWithheld(dataset),
    );
}

/** Art. 13.1 and 13.2: a date for what is still to come, and somebody to talk to. */
function preparation(agency: string, duties: readonly Duty[], context: QualityContext): Criterion[] {
  const missing = itemsOf(agency, context).filter((item) => !hasData(item, agency, context));
  const dated = missing.filter((item) => item.roadmap !== undefined || duties.some((duty) => duty.item === item.code)).length;
  const plan = missing.length === 0 ? 1 : dated / missing.length;
  const known = context.agencies.get(agency);
  const focal = known?.contact !== undefined || (known?.accounts.length ?? 0) > 0;
  return [
    { code: 'plan', max: 1, got: plan, args: { missing: missing.length, dated } },
    { code: 'focal-point', max: 1, got: focal ? 1 : 0, args: {} },
  ];
}
