import { DUTY_STATES, type Duty } from '../domain/model/duty.ts';
import type { Day, Lang } from '../domain/model/text.ts';
import { sayDay } from '../words/dates.ts';
import { ledgerWords, sayState, stateWords } from '../words/ledger.ts';
import { sayReckoning } from '../words/reckoning.ts';

/** `deadlines` for people: one line a duty, then how many stand how. */
export function ledgerText(duties: readonly Duty[], asOf: Day, lang: Lang): string {
  const say = ledgerWords[lang];
  if (duties.length === 0) return `${say.none}\n`;
  const rows = duties.map((duty) => [
    `${say.due} ${sayDay(duty.due, lang)}`,
    sayState(duty.state, duty.days, lang),
    duty.agency,
    duty.item ?? '',
    duty.period ?? '',
  ]);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${say.title(sayDay(asOf, lang))}\n\n${lines.join('\n')}\n\n${countStates(duties, lang)}\n`;
}

/** `deadlines --format markdown`: for an issue or a mail. */
export function ledgerMarkdown(duties: readonly Duty[], asOf: Day, lang: Lang): string {
  const say = ledgerWords[lang];
  const head = `| ${say.columns.join(' | ')} |\n|${say.columns.map(() => '---').join('|')}|\n`;
  const rows = duties.map((duty) => {
    const cells = [
      sayDay(duty.due, lang),
      sayState(duty.state, duty.days, lang),
      duty.agency,
      duty.item ?? '',
      duty.period ?? '',
      sayReckoning(duty.reckoning, lang),
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  });
  return `# ${say.title(sayDay(asOf, lang))}\n\n${countStates(duties, lang)}\n\n${head}${rows.join('')}`;
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
