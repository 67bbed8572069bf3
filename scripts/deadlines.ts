import { ledger } from '../src/domain/ledger/ledger.ts';
import { DUTY_STATES, type Duty, type DutyState } from '../src/domain/model/duty.ts';
import type { Portal } from '../src/domain/model/portal.ts';
import { makeDutyViews } from '../src/domain/views/duty-view.ts';
import { makeReferences } from '../src/domain/views/references.ts';
import { readPortal } from '../src/io/read-portal.ts';
import { dutyCalendar } from '../src/render/icalendar.ts';
import { ledgerJson } from '../src/render/ledger-json.ts';
import { ledgerCsv, ledgerMarkdown, ledgerText, type DutyNames } from '../src/render/ledger-text.ts';
import { commandWords } from '../src/words/command.ts';
import { readOptions, UsageError, type Common } from './options.ts';

/** `opendata deadlines`: the duty ledger as it stood on a day. */
export async function runDeadlines(args: string[]): Promise<number> {
  const own = {
    agency: { type: 'string' },
    state: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    'fail-on': { type: 'string' },
  } as const;
  const { common, text, day } = readOptions('deadlines', args, own, ['text', 'json', 'csv', 'ics', 'markdown']);
  const states = readStates('--state', text('state'), common);
  const failOn = readStates('--fail-on', text('fail-on'), common) ?? [];
  const [agency, from, to] = [text('agency'), day('from'), day('to')];
  const portal = await readPortal(common.root);
  if (portal.history.kind === 'none' && portal.history.because === 'shallow')
    throw new UsageError(commandWords[common.lang].shallow);
  if (portal.history.kind === 'none') process.stderr.write(`${commandWords[common.lang].unverified}\n`);
  if (agency !== undefined && !portal.agencies.some((known) => known.id === agency)) {
    throw new UsageError(commandWords[common.lang].badChoice('--agency', agency, portal.agencies.map((a) => a.id).join(', ')));
  }
  const until = to !== undefined && to > common.asOf ? to : common.asOf;
  const duties = ledger(portal, common.asOf, until).filter(
    (duty) =>
      (agency === undefined || duty.agency === agency) &&
      (states === undefined || states.includes(duty.state)) &&
      (from === undefined || duty.due >= from) &&
      (to === undefined || duty.due <= to),
  );
  process.stdout.write(print(duties, common, portal, agency !== undefined));
  return duties.some((duty) => failOn.includes(duty.state)) ? 1 : 0;
}

function readStates(option: string, value: string | undefined, common: Common): DutyState[] | undefined {
  if (value === undefined) return undefined;
  return value.split(',').map((part) => {
    const state = DUTY_STATES.find((known) => known === part.trim());
    if (!state) throw new UsageError(commandWords[common.lang].badChoice(option, part, DUTY_STATES.join(', ')));
    return state;
  });
}

function print(duties: readonly Duty[], { format, asOf, lang }: Common, portal: Portal, why: boolean): string {
  const { url } = portal.settings;
  const names = namesOf(portal);
  if (format === 'json') return `${JSON.stringify(ledgerJson(duties, asOf, lang), null, 2)}\n`;
  if (format === 'csv') return ledgerCsv(duties, lang);
  if (format === 'markdown') return ledgerMarkdown(duties, asOf, lang, names);
  if (format === 'ics')
    return dutyCalendar(makeDutyViews(duties, makeReferences(portal, asOf), portal.datasets), asOf, url, lang);
  return ledgerText(duties, asOf, lang, names, why);
}

/** Agencies by their short name; items by the title of the newest list that has them. */
function namesOf(portal: Portal): DutyNames {
  const agencies = new Map(portal.agencies.map(({ id, name, shortName }) => [id, shortName ?? name]));
  const items = new Map(portal.lists.flatMap((list) => list.items.map((item) => [item.code, item.title] as const)));
  return { agency: (id) => agencies.get(id), item: (code) => items.get(code) };
}
