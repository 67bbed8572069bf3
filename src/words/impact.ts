import type { ChangedItem, Impact, ItemImpact } from '../domain/model/impact.ts';
import type { Duty } from '../domain/model/duty.ts';
import { inLang, type Day, type Lang } from '../domain/model/text.ts';
import { sayDay } from './dates.ts';
import { frequencyWords } from './frequencies.ts';

type SaidDuty = Pick<Duty, 'id' | 'due'>;
type SaidImpact = Omit<Impact, 'vanished' | 'freed'> & Readonly<Record<'vanished' | 'freed', readonly SaidDuty[]>>;

/** What a change of the catalogue does to who owes what, in headed lists of sentences. Empty parts are left out. */
export function sayImpact(impact: SaidImpact, lang: Lang): { readonly heading: string; readonly lines: readonly string[] }[] {
  const say = WORDS[lang];
  const freed = new Set(impact.freed.map((duty) => duty.id));
  return [
    { heading: say.freed, lines: impact.freed.map((duty) => sayDuty(duty, lang)) },
    { heading: say.vanished, lines: impact.vanished.filter((duty) => !freed.has(duty.id)).map((duty) => sayDuty(duty, lang)) },
    { heading: say.gaps, lines: impact.gaps.map((gap) => say.gap(gap.item, sayDay(gap.from, lang), sayDay(gap.to, lang))) },
    { heading: say.dropped, lines: impact.dropped.map((item) => sayItem(item, lang)) },
    { heading: say.changed, lines: impact.changed.map((item) => sayChange(item, lang)) },
    { heading: say.added, lines: impact.added.map((item) => sayItem(item, lang)) },
  ].filter(({ lines }) => lines.length > 0);
}

function sayDuty({ id, due }: SaidDuty, lang: Lang): string {
  return WORDS[lang].duty(id, sayDay(due, lang));
}

function sayItem({ item, title, frequency, holders, firstDue }: ItemImpact, lang: Lang): string {
  const say = WORDS[lang];
  const parts = [
    frequencyWords[frequency]?.[lang] ?? frequency,
    sayHolders(holders, lang),
    firstDue ? say.first(sayDay(firstDue, lang)) : '',
  ];
  return `${item} ${inLang(title, lang)} (${parts.filter(Boolean).join('; ')})`;
}

function sayChange({ item, title, frequency, holders, roadmap }: ChangedItem, lang: Lang): string {
  const say = WORDS[lang];
  const day = (value: Day | undefined) => (value ? sayDay(value, lang) : say.none);
  const name = (value: string) => frequencyWords[value]?.[lang] ?? value;
  const parts = [
    frequency ? `${name(frequency.before)} → ${name(frequency.after)}${frequency.loosened ? ` (${say.loosened})` : ''}` : '',
    holders ? `${sayHolders(holders.before, lang)} → ${sayHolders(holders.after, lang)}` : '',
    roadmap ? `${say.roadmap} ${day(roadmap.before)} → ${day(roadmap.after)}` : '',
  ];
  return `${item} ${inLang(title, lang)}: ${parts.filter(Boolean).join('; ')}`;
}

function sayHolders(holders: readonly string[], lang: Lang): string {
  return holders.length > 3 ? WORDS[lang].many(holders.length) : holders.join(', ') || WORDS[lang].none;
}

const WORDS = {
  vi: {
    freed: 'Nghĩa vụ đang quá hạn sẽ không còn',
    vanished: 'Nghĩa vụ đang mở sẽ không còn',
    gaps: 'Khoảng thời gian không kỳ nào phải cung cấp',
    dropped: 'Mục bị bỏ',
    changed: 'Mục thay đổi',
    added: 'Mục mới',
    duty: (id: string, due: string) => `${id} (hạn ${due})`,
    gap: (item: string, from: string, to: string) => `${item}: dữ liệu từ ${from} đến ${to}`,
    first: (due: string) => `hạn đầu tiên ${due}`,
    loosened: 'thưa hơn',
    roadmap: 'lộ trình',
    none: 'không có',
    many: (n: number) => `${n} cơ quan`,
  },
  en: {
    freed: 'Overdue duties that would no longer be owed',
    vanished: 'Open duties that would no longer be owed',
    gaps: 'Days that no period would ask for',
    dropped: 'Items dropped',
    changed: 'Items changed',
    added: 'Items added',
    duty: (id: string, due: string) => `${id} (due ${due})`,
    gap: (item: string, from: string, to: string) => `${item}: data from ${from} to ${to}`,
    first: (due: string) => `first due ${due}`,
    loosened: 'less often',
    roadmap: 'roadmap',
    none: 'none',
    many: (n: number) => `${n} agencies`,
  },
} satisfies Record<Lang, unknown>;
