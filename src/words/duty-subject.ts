import type { Duty } from '../domain/model/duty.ts';
import { inLang, type Lang, type Text } from '../domain/model/text.ts';
import { sayDay } from './dates.ts';
import { kindWords } from './ledger.ts';
import { sayPeriod, upperFirst } from './site-periods.ts';

type SubjectOfDuty = Pick<Duty, 'id' | 'kind' | 'item' | 'period'>;

/** What is owed, in one phrase: «YT-01 Cơ sở khám bệnh, quý III/2026»; «rà soát Danh mục, 6 tháng đầu năm 2026». */
export function sayDutySubject(duty: SubjectOfDuty, title: Text | undefined, lang: Lang): string {
  const isTakenOver = duty.id.endsWith('-taken-over');
  return `${saySubject(duty, title, lang)}${isTakenOver ? `, ${takenOverWord[lang]}` : ''}`;
}

/** Of a commune that had met the period for its own area before it took another one in. */
const takenOverWord = { vi: 'phần địa bàn mới nhận', en: 'for the area taken over' } as const satisfies Text;

function saySubject(duty: SubjectOfDuty, title: Text | undefined, lang: Lang): string {
  const item = [duty.item, title && inLang(title, lang)].filter(Boolean).join(' ');
  const period = duty.period ?? '';
  switch (duty.kind) {
    case 'periodic':
      return `${item}, ${sayPeriod(period)[lang]}`;
    case 'on-change':
      return lang === 'vi'
        ? `${item}, thay đổi công bố ngày ${sayDay(period, lang)}`
        : `${item}, change announced on ${sayDay(period, lang)}`;
    case 'first-provision':
      return lang === 'vi'
        ? `${item}, ${kindWords[duty.kind].vi} (Danh mục ngày ${sayDay(period, lang)})`
        : `${item}, ${kindWords[duty.kind].en} (list of ${sayDay(period, lang)})`;
    default:
      return `${sayKind(duty, lang)}, ${sayPeriod(period)[lang]}`;
  }
}

const proposalWord = { vi: 'tham mưu sửa đổi Danh mục', en: 'proposal for the next list' } as const satisfies Text;

/** As a title: «Tham mưu sửa đổi Danh mục». */
export const listProposalWord: Required<Text> = { vi: upperFirst(proposalWord.vi), en: upperFirst(proposalWord.en) };

/** The operator's side of the review of the list has a name of its own (Art. 11.3). */
function sayKind({ id, kind }: SubjectOfDuty, lang: Lang): string {
  return id.startsWith('list-proposal/') ? inLang(proposalWord, lang) : kindWords[kind][lang];
}
