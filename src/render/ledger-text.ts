import { DUTY_STATES, type Duty } from '../domain/model/duty.ts';
import { inLang, type Day, type Lang, type Text } from '../domain/model/text.ts';
import { sayDay } from '../words/dates.ts';
import { sayDutySubject } from '../words/duty-subject.ts';
import { discountWords, ledgerWords, sayCoverage, sayState, stateWords } from '../words/ledger.ts';
import { sayReckoning } from '../words/reckoning.ts';

/** What agencies and items are called; an unknown one is shown by its id. */
export interface DutyNames {
  readonly agency: (id: string) => Text | undefined;
  readonly item: (code: string) => Text | undefined;
}

/** What is still to be done, whose "why" an officer will ask for. */
const OPEN: ReadonlySet<Duty['state']> = new Set(['overdue', 'due-soon']);

/**
 * `deadlines` for people: one line a duty, what did not count and why below it, then how many stand how. `why` adds the arithmetic of
 * every due date that is still open.
 */
export function ledgerText(duties: readonly Duty[], asOf: Day, lang: Lang, names: DutyNames, why: boolean): string {
  const say = ledgerWords[lang];
  if (duties.length === 0) return `${say.none}\n`;
  const states = duties.map((duty) => sayState(duty.state, duty.days, lang));
  const width = Math.max(...states.map((state) => state.length));
  const lines = duties.map((duty, i) => {
    const when = `${say.due} ${sayDay(duty.due, lang)}`.padEnd(lang === 'vi' ? 0 : 21);
    const head = `${when}  ${(states[i] ?? '').padEnd(width)}  ${nameOf(duty.agency, names.agency, lang)}: ${subjectOf(duty, names, lang)}`;
    const more = [
      ...(duty.coverage ? [sayCoverage(duty.coverage, lang)] : []),
      ...duty.discounted.map(({ file, reason }) => say.discounted(file, discountWords[reason][lang])),
      ...(why && OPEN.has(duty.state) ? [sayReckoning(duty.reckoning, lang)] : []),
    ];
    return [head, ...more.map((line) => `    ${line}`)].join('\n');
  });
  return `${say.title(sayDay(asOf, lang))}\n\n${lines.join('\n')}\n\n${countStates(duties, lang)}\n`;
}

/** `deadlines --format markdown`: for an issue or a mail. */
export function ledgerMarkdown(duties: readonly Duty[], asOf: Day, lang: Lang, names: DutyNames): string {
  const say = ledgerWords[lang];
  const head = `| ${say.columns.join(' | ')} |\n|${say.columns.map(() => '---').join('|')}|\n`;
  const rows = duties.map((duty) => {
    const cells = [
      sayDay(duty.due, lang),
      sayState(duty.state, duty.days, lang),
      nameOf(duty.agency, names.agency, lang),
      subjectOf(duty, names, lang),
      sayReckoning(duty.reckoning, lang),
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  });
  return `# ${say.title(sayDay(asOf, lang))}\n\n${countStates(duties, lang)}\n\n${head}${rows.join('')}`;
}

function subjectOf(duty: Duty, names: DutyNames, lang: Lang): string {
  return sayDutySubject(duty, duty.item ? names.item(duty.item) : undefined, lang);
}

function nameOf(id: string, name: (id: string) => Text | undefined, lang: Lang): string {
  const found = name(id);
  return found ? inLang(found, lang) : id;
}

/** `deadlines --format csv`: RFC 4180, header in English like the JSON. */
export function ledgerCsv(duties: readonly Duty[], lang: Lang): string {
  const header = [
    'id',
    'kind',
    'item',
    'agency',
    'period',
    'opens',
    'recommended',
    'due',
    'article',
    'state',
    'days',
    'evidence_day',
    'evidence_file',
    'rule',
  ];
  const rows = duties.map((duty) => [
    duty.id,
    duty.kind,
    duty.item,
    duty.agency,
    duty.period,
    duty.opens,
    duty.recommended,
    duty.due,
    duty.reckoning.article,
    duty.state,
    duty.days,
    duty.evidence?.day,
    duty.evidence?.file,
    sayReckoning(duty.reckoning, lang),
  ]);
  return [header, ...rows].map((row) => `${row.map(csvCell).join(',')}\n`).join('');
}

function csvCell(value: string | number | undefined): string {
  const text = value === undefined ? '' : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function countStates(duties: readonly Duty[], lang: Lang): string {
  return DUTY_STATES.flatMap((state) => {
    const count = duties.filter((duty) => duty.state === state).length;
    return count === 0 ? [] : [`${stateWords[state][lang]}: ${count}`];
  }).join(' · ');
}
