import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ledger } from '../src/domain/ledger/ledger.ts';
import type { Duty } from '../src/domain/model/duty.ts';
import type { Portal } from '../src/domain/model/portal.ts';
import type { IssueAction, RemindPlan } from '../src/domain/model/reminder.ts';
import { inLang, type Lang } from '../src/domain/model/text.ts';
import { makeDutyViews } from '../src/domain/views/duty-view.ts';
import { makeReferences } from '../src/domain/views/references.ts';
import { doActions } from '../src/io/forge/do-actions.ts';
import { ForgeError } from '../src/io/forge/forge-error.ts';
import type { Forge } from '../src/io/forge/forge.ts';
import { NO_ISSUES, readKnownIssues } from '../src/io/forge/known-issues.ts';
import { openForge } from '../src/io/forge/open-forge.ts';
import { planReminders } from '../src/io/plan-reminders.ts';
import { readPortal } from '../src/io/read-portal.ts';
import { readTold, writeTold } from '../src/io/told-file.ts';
import { officeFacts } from '../src/render/docx/office-facts.ts';
import { dutyCalendar } from '../src/render/icalendar.ts';
import { letterDocx } from '../src/render/remind/letter-docx.ts';
import { reminderContext } from '../src/render/remind/reminder-context.ts';
import { planJson } from '../src/render/remind/plan-json.ts';
import { planText } from '../src/render/remind/plan-text.ts';
import { commandWords } from '../src/words/command.ts';
import { remindWords } from '../src/words/remind.ts';
import { readForgeOptions } from './forge-options.ts';
import { readOptions, UsageError, type Common } from './options.ts';

/**
 * `opendata remind` (Art. 11.2): one living issue per agency, mails and calendars. Run once a day; what a missed day left is made up
 * for, and nothing is told twice. Exit code 2 where the forge refused something; the next run goes on from there.
 */
export async function runRemind(args: string[]): Promise<number> {
  const own = { agency: { type: 'string' }, out: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;
  const { common, text, flag } = readOptions('remind', args, own, ['text', 'json']);
  const isDry = flag('dry-run');
  const out = text('out') === undefined ? undefined : resolve(text('out') ?? '');
  const forge = (process.env['FORGE_TOKEN'] ?? '') === '' ? undefined : openForge(readForgeOptions(process.env, common.lang));
  if (!isDry && !out && !forge) throw new UsageError(remindWords[common.lang].needsTarget);
  const portal = await readPortal(common.root);
  const { history } = portal;
  if (history.kind === 'none' && history.because === 'shallow') throw new UsageError(commandWords[common.lang].shallow);
  if (history.kind === 'none') process.stderr.write(`${commandWords[common.lang].unverified}\n`);
  const agency = readAgency(portal, text('agency'), common.lang);
  const duties = ledger(portal, common.asOf);
  const context = reminderContext(portal, common.asOf, common.lang);
  const known = forge ? await readKnownIssues(forge) : NO_ISSUES;
  const mailed = out ? readTold(out) : isDry ? new Set<string>() : undefined;
  const plan = await planReminders({ portal, duties, context, known, mailed, ...(agency ? { agency } : {}) });
  if (isDry) return print(plan, common);
  if (out && mailed) writeFiles(out, mailed, plan, portal, duties, common);
  const failures = forge ? await settle(forge, plan, common.lang) : [];
  if (common.format === 'json') print(plan, common);
  else process.stdout.write(`${summary(plan, forge !== undefined, common.lang)}\n`);
  for (const failure of failures) process.stderr.write(`${failure}\n`);
  return failures.length > 0 ? 2 : 0;
}

function readAgency(portal: Portal, agency: string | undefined, lang: Lang): string | undefined {
  if (agency === undefined || portal.agencies.some((known) => known.id === agency)) return agency;
  throw new UsageError(commandWords[lang].badChoice('--agency', agency, portal.agencies.map((a) => a.id).join(', ')));
}

function print(plan: RemindPlan, { format, asOf, lang }: Common): number {
  process.stdout.write(format === 'json' ? `${JSON.stringify(planJson(plan, asOf), null, 2)}\n` : planText(plan, lang));
  return 0;
}

/** Mails, letters and calendars. The record of what was told comes after the mails: a killed run writes a mail again rather than none. */
function writeFiles(
  out: string,
  mailed: ReadonlySet<string>,
  plan: RemindPlan,
  portal: Portal,
  duties: readonly Duty[],
  { asOf, lang }: Common,
): void {
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), content);
  };
  for (const { mail } of plan.desks) if (mail) write(`mail/${mail.file}`, mail.text);
  const office = officeFacts(portal, asOf);
  const context = reminderContext(portal, asOf, lang);
  for (const { desk, letter } of plan.desks)
    if (letter) write(`letters/${letter.file}`, letterDocx(desk.agency, letter.overdue, office, context));
  const refs = makeReferences(portal, asOf);
  const calendar = (own: readonly Duty[]) =>
    dutyCalendar(makeDutyViews(own, refs, portal.datasets), asOf, portal.settings.url, lang);
  write('calendar/all.ics', calendar(duties));
  for (const { desk } of plan.desks) {
    const own = duties.filter((duty) => duty.agency === desk.agency.id);
    if (own.length > 0) write(`calendar/${desk.agency.id}.ics`, calendar(own));
  }
  const keys = plan.desks.flatMap(({ mail }) => mail?.keys ?? []);
  if (keys.length > 0) writeTold(out, new Set([...mailed, ...keys]));
}

/** Agency by agency: one that fails does not keep the others waiting, unless the forge itself is out of reach. */
async function settle(forge: Forge, plan: RemindPlan, lang: Lang): Promise<string[]> {
  const failures: string[] = [];
  const jobs: (readonly [string, readonly IssueAction[]])[] = [
    ...plan.desks.map(({ desk, actions }) => [inLang(desk.agency.name, lang), actions] as const),
    ['dashboard', plan.dashboard],
  ];
  for (const [name, actions] of jobs) {
    try {
      await doActions(forge, actions);
    } catch (error) {
      if (!(error instanceof ForgeError) || error.trouble === 'unreachable' || error.trouble === 'not-allowed') throw error;
      failures.push(remindWords[lang].failed(name, error.message));
    }
  }
  return failures;
}

function summary({ desks, dashboard }: RemindPlan, hasForge: boolean, lang: Lang): string {
  const say = remindWords[lang];
  const actions = hasForge ? [...desks.flatMap((desk) => desk.actions), ...dashboard] : [];
  const comments = actions.filter((action) => action.do === 'comment').length;
  const mails = desks.filter((desk) => desk.mail);
  const unaddressed = mails.filter(({ mail }) => mail?.to === undefined).length;
  const letters = desks.filter((desk) => desk.letter).length;
  return [
    say.done(actions.length - comments, comments, mails.length),
    letters > 0 ? say.drafted(letters) : '',
    unaddressed > 0 ? say.withoutMail(unaddressed) : '',
  ]
    .filter(Boolean)
    .join('\n');
}
