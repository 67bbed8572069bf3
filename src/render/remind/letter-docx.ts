import { daysBetween } from '../../domain/calendar/day.ts';
import type { Agency } from '../../domain/model/agency.ts';
import type { Duty } from '../../domain/model/duty.ts';
import { LETTER_MARK } from '../../domain/model/reminder.ts';
import { sayDay } from '../../words/dates.ts';
import { citeArticle, letterWords as say } from '../../words/remind-letter.ts';
import { bodyText, centredText } from '../docx/body-text.ts';
import { footXml, headXml } from '../docx/frame-xml.ts';
import { officeHead, type OfficeFacts } from '../docx/office-facts.ts';
import { ruledTable } from '../docx/ruled-table.ts';
import { TEXT_WIDTH } from '../docx/word-xml.ts';
import { writeDocx } from '../docx/write-docx.ts';
import { nameDuty } from './name-duty.ts';
import type { ReminderContext } from './reminder-context.ts';

/**
 * A draft of the letter to an agency's head that names everything overdue (Art. 11.2): an official letter, so without a kind; number,
 * day, the day by which to answer and signature are blank. The same duties on the same day give the same bytes.
 */
export function letterDocx(
  agency: Agency,
  overdue: readonly Duty[],
  office: OfficeFacts,
  context: ReminderContext,
): Uint8Array<ArrayBuffer> {
  const name = agency.name.vi;
  const { asOf, url, illustrative } = context;
  const long = overdue.filter(({ due }) => daysBetween(due, asOf) >= LETTER_MARK).length;
  const head = officeHead(office, { symbol: `${office.abbreviation}-…`, about: say.about, to: name });
  const body = [
    headXml(head),
    illustrative ? centredText(say.illustrative, { size: 12, italic: true }) : '',
    bodyText(say.basis(office.regulation), { italic: true }),
    bodyText(say.found(office.agency, name, sayDay(asOf, 'vi'), overdue.length, long)),
    centredText('', { size: 6 }),
    dutyTable(overdue, context),
    bodyText(say.asks(name, asOf.slice(0, 4))),
    bodyText(say.otherwise(office.agency)),
    bodyText(say.details(`${url}/co-quan/${agency.id}/`)),
    bodyText(say.end(office.agency)),
    centredText(''),
    footXml(head, say.recipients),
  ];
  return writeDocx([{ body: body.join('') }], { title: say.title(name), author: office.agency, lang: 'vi', day: asOf });
}

function dutyTable(overdue: readonly Duty[], { asOf, titles }: ReminderContext): string {
  const { number, what, due, days, basis } = say.columns;
  const columns = [
    { title: number, width: 7, align: 'center' },
    { title: what, width: 44 },
    { title: due, width: 14, align: 'center' },
    { title: days, width: 12, align: 'center' },
    { title: basis, width: 23 },
  ] as const;
  const rows = overdue.map((duty, i) => [
    String(i + 1),
    nameDuty(duty, titles, 'vi'),
    sayDay(duty.due, 'vi'),
    String(daysBetween(duty.due, asOf)),
    say.article(citeArticle(duty.reckoning.article)),
  ]);
  return ruledTable(columns, rows, { width: TEXT_WIDTH, size: 12, air: 2 });
}
