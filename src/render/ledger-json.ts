import { DUTY_STATES, type Duty } from '../domain/model/duty.ts';
import type { Day, Lang } from '../domain/model/text.ts';
import { sayReckoning } from '../words/reckoning.ts';

/** `deadlines --format json`: the ledger of `schemas/duty-ledger.schema.json`. */
export function ledgerJson(duties: readonly Duty[], asOf: Day, lang: Lang) {
  return {
    $schema: 'https://opendata.quangngai.gov.vn/schemas/duty-ledger.schema.json',
    asOf,
    summary: Object.fromEntries(DUTY_STATES.map((state) => [state, duties.filter((duty) => duty.state === state).length])),
    duties: duties.map((duty) => dutyJson(duty, lang)),
  };
}

/** One duty, its arithmetic said in words. */
export function dutyJson(duty: Duty, lang: Lang) {
  const { evidence, reckoning } = duty;
  return {
    id: duty.id,
    kind: duty.kind,
    ...(duty.item ? { item: duty.item } : {}),
    agency: duty.agency,
    ...(duty.period ? { period: duty.period } : {}),
    ...(duty.dataset ? { dataset: duty.dataset } : {}),
    opens: duty.opens,
    recommended: duty.recommended,
    due: duty.due,
    ...(reckoning.provisional ? { provisional: true } : {}),
    rule: { article: reckoning.article, text: sayReckoning(reckoning, lang) },
    state: duty.state,
    ...(duty.days === undefined ? {} : { days: duty.days }),
    ...(evidence ? { evidence } : {}),
    ...(duty.coverage ? { coverage: duty.coverage } : {}),
    ...(duty.discounted.length > 0 ? { discounted: duty.discounted } : {}),
  };
}
