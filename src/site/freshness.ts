import type { DatasetView, DutyView } from '../domain/views/view-types.ts';
import type { Lang, Text } from '../domain/model/text.ts';
import { inLang } from '../domain/model/text.ts';
import {
  changeOf,
  datasetWords,
  firstProvision,
  nextDue,
  openFor,
  overdueSince,
  providedLate,
  providedOnTime,
  unverifiedFor,
  waivedFor,
} from '../words/site-dataset.ts';
import { sayPeriod, upperFirst } from '../words/site-periods.ts';
import { dutyKindWords } from '../words/site-states.ts';
import { sayDay } from '../words/dates.ts';

/** What a duty is about: «quý III/2026», «thay đổi công bố ngày 02/03/2026». */
export function sayDutySubject(duty: DutyView, lang: Lang): string {
  if (duty.kind === 'on-change' && duty.period) return inLang(changeOf(sayDay(duty.period, lang)), lang);
  if (duty.kind === 'first-provision') return inLang(firstProvision, lang);
  return inLang(duty.period ? sayPeriod(duty.period) : dutyKindWords[duty.kind], lang);
}

/** How the dataset stands, in one sentence without a full stop. */
export function sayCurrent(dataset: DatasetView, lang: Lang): string {
  const duty = dataset.current ?? dataset.next;
  if (!duty)
    return inLang(dataset.item.frequency === 'on-change' ? datasetWords.onChangeNoDeadline : datasetWords.noDeadlineYet, lang);
  return upperFirst(inLang(currentSentence(duty, sayDutySubject(duty, lang), sayDay(duty.due, lang)), lang));
}

function currentSentence(duty: DutyView, what: string, due: string): Text {
  switch (duty.state) {
    case 'overdue':
      return overdueSince(what, due, duty.days ?? 0);
    case 'provided-late':
      return providedLate(what, duty.days ?? 0);
    case 'provided':
      return providedOnTime(what);
    case 'waived':
      return waivedFor(what);
    case 'unverified':
      return unverifiedFor(what);
    default:
      return openFor(what, due, duty.days ?? 0);
  }
}

/** The next due date, where it is not the one already spoken of. */
export function sayNext(dataset: DatasetView, lang: Lang): string | undefined {
  const { current, next } = dataset;
  if (!next || !current || next.id === current.id) return undefined;
  return inLang(nextDue(sayDutySubject(next, lang), sayDay(next.due, lang), next.days), lang);
}
