import type { Lang } from '../../domain/model/text.ts';
import { sayDay } from '../../words/dates.ts';
import { sayPeriod, upperFirst } from '../../words/site-periods.ts';
import { sayDutyState } from '../../words/site-states.ts';
import { addressOf, findLines, readLedger, type Conditions, type LedgerLine } from './ledger-lines.ts';

const AT_ONCE = 50;
const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'vi';
const home = lang === 'en' ? '/en' : '';
const form = document.querySelector<HTMLFormElement>('#loc-han');
const answer = document.querySelector<HTMLElement>('#ket-qua-han');
const pattern = document.querySelector<HTMLTemplateElement>('#dong-han');
if (form && answer && pattern) start(form, answer, pattern);

/** Shows the form and answers what the address asks; the ledger is fetched once, with the first condition. */
function start(form: HTMLFormElement, answer: HTMLElement, pattern: HTMLTemplateElement): void {
  let ledger: Promise<LedgerLine[]> | undefined;
  const asked = new URLSearchParams(location.search);
  for (const select of form.querySelectorAll('select')) select.value = asked.get(select.name) ?? '';
  form.hidden = false;
  const ask = async () => {
    const conditions = readConditions(form);
    writeAddress(conditions);
    const blank = Object.keys(conditions).length === 0;
    for (const reset of form.querySelectorAll('button')) reset.hidden = blank;
    answer.hidden = blank;
    if (blank) return;
    ledger ??= fetchLedger(form.dataset.ledger ?? '');
    try {
      show(findLines(await ledger, conditions), { form, answer, pattern });
    } catch {
      ledger = undefined;
      say(answer, 'failed', 0);
    }
  };
  form.addEventListener('change', () => void ask());
  form.addEventListener('reset', () => setTimeout(() => void ask()));
  void ask();
}

async function fetchLedger(address: string): Promise<LedgerLine[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return readLedger(await response.text());
}

function readConditions(form: HTMLFormElement): Conditions {
  const chosen = [...form.querySelectorAll('select')].filter((select) => select.value !== '');
  return Object.fromEntries(chosen.map((select) => [select.name, select.value]));
}

function writeAddress(conditions: Conditions): void {
  const query = new URLSearchParams(conditions).toString();
  history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
}

function show(
  lines: readonly LedgerLine[],
  parts: { form: HTMLFormElement; answer: HTMLElement; pattern: HTMLTemplateElement },
): void {
  const body = parts.answer.querySelector('tbody');
  const more = parts.answer.querySelector('button');
  if (!body || !more) return;
  say(parts.answer, lines.length > 0 ? 'found' : 'none', lines.length);
  body.replaceChildren();
  const add = () => {
    const from = body.rows.length;
    body.append(...lines.slice(from, from + AT_ONCE).map((line) => makeRow(line, parts.form, parts.pattern)));
    more.hidden = body.rows.length >= lines.length;
  };
  more.onclick = add;
  add();
}

function say(answer: HTMLElement, what: 'found' | 'none' | 'failed', count: number): void {
  const status = answer.querySelector<HTMLElement>('[role=status]');
  if (status) status.textContent = (status.dataset[what] ?? '').replace('{n}', String(count));
  answer.querySelector('table')?.toggleAttribute('hidden', what !== 'found');
}

function makeRow(line: LedgerLine, form: HTMLFormElement, pattern: HTMLTemplateElement): Node {
  const row = pattern.content.cloneNode(true) as DocumentFragment;
  const [due, provided] = row.querySelectorAll('time');
  const [duty, agency] = row.querySelectorAll('a');
  const state = row.querySelector('.state');
  fillDay(due, line.due);
  if (line.provided) fillDay(provided, line.provided);
  else provided?.parentElement?.replaceChildren();
  state?.classList.add(`state-${line.state}`);
  const evidence = line.evidence === 'no-change' ? ({ kind: 'no-change', file: '', day: line.provided } as const) : undefined;
  if (state)
    state.textContent = sayDutyState({
      state: line.state,
      ...(line.days === undefined ? {} : { days: line.days }),
      ...(evidence ? { evidence } : {}),
    })[lang];
  fillLink(duty, addressOf(line), `${labelOf(form, 'item', line.id.split('/')[0] ?? '')}, ${sayPeriodOf(line)}`);
  fillLink(agency, `/co-quan/${line.agency}/`, labelOf(form, 'agency', line.agency));
  return row;
}

function sayPeriodOf({ period, due }: LedgerLine): string {
  return /^\d{4}-\d\d-\d\d$/.test(period) ? sayDay(period, lang) : period ? sayPeriod(period)[lang] : sayDay(due, lang);
}

function fillDay(time: HTMLTimeElement | undefined, day: string): void {
  if (!time) return;
  time.dateTime = day;
  time.textContent = sayDay(day, lang);
}

function fillLink(link: HTMLAnchorElement | undefined, path: string, text: string): void {
  if (!link) return;
  link.href = home + path;
  link.textContent = upperFirst(text);
}

/** Names stand in the options of the form already. */
function labelOf(form: HTMLFormElement, name: string, value: string): string {
  return form.querySelector(`select[name=${name}] option[value="${CSS.escape(value)}"]`)?.textContent ?? value;
}
