import { findReminders } from '../domain/remind/find-reminders.ts';
import { hasWork, layDesks } from '../domain/remind/lay-desks.ts';
import { planIssue } from '../domain/remind/plan-issue.ts';
import { operatorOn } from '../domain/views/report/report-basis.ts';
import type { Duty } from '../domain/model/duty.ts';
import type { Portal } from '../domain/model/portal.ts';
import {
  LETTER_MARK,
  type Desk,
  type DeskPlan,
  type PlannedLetter,
  type PlannedMail,
  type RemindPlan,
} from '../domain/model/reminder.ts';
import { commentTexts } from '../render/remind/comment-text.ts';
import { dashboardText } from '../render/remind/dashboard-text.ts';
import { issueText } from '../render/remind/issue-text.ts';
import { addressOf, bodyText, mailText } from '../render/remind/mail.ts';
import type { ReminderContext } from '../render/remind/reminder-context.ts';
import type { KnownIssues } from './forge/known-issues.ts';

export interface RemindInput {
  readonly portal: Portal;
  /** The ledger of the day. */
  readonly duties: readonly Duty[];
  readonly context: ReminderContext;
  readonly known: KnownIssues;
  /** Keys of reminders that went out by mail; undefined where no mail is wanted. */
  readonly mailed: ReadonlySet<string> | undefined;
  /** Only this agency. */
  readonly agency?: string;
}

/** What a run of reminders would do (Art. 11.2). Asks the forge, changes nothing. */
export async function planReminders(input: RemindInput): Promise<RemindPlan> {
  const { portal, duties, context, known, agency } = input;
  const desks = layDesks(portal.agencies, duties, context.asOf);
  const plans: DeskPlan[] = [];
  for (const desk of desks) if (agency === undefined || agency === desk.agency.id) plans.push(await planDesk(desk, input));
  const dashboard = agency === undefined ? planIssue(known.dashboard, dashboardText(desks, duties, context), true) : [];
  return { desks: plans, dashboard };
}

async function planDesk(desk: Desk, input: RemindInput): Promise<DeskPlan> {
  const { context, known } = input;
  const open = [...desk.overdue, ...desk.soon];
  const issue = known.ofAgency(desk.agency.id);
  // Comments are read only where a mark has been reached at all.
  const isReached = findReminders(open, context.asOf, new Set()).length > 0;
  const reminders = isReached ? findReminders(open, context.asOf, await known.toldOn(issue)) : [];
  const comments = commentTexts(desk.agency, reminders, context);
  const mail = planMail(desk, input);
  const letter = mail ? planLetter(desk, mail, input) : undefined;
  return {
    desk,
    reminders,
    actions: planIssue(issue, issueText(desk, context), hasWork(desk), comments),
    ...(mail ? { mail } : {}),
    ...(letter ? { letter } : {}),
  };
}

function planMail({ agency, overdue, soon }: Desk, { portal, context, mailed }: RemindInput): PlannedMail | undefined {
  if (!mailed) return undefined;
  const reminders = findReminders([...overdue, ...soon], context.asOf, mailed);
  if (reminders.length === 0) return undefined;
  const to = addressOf(agency);
  return {
    file: `${context.asOf}-${agency.id}.eml`,
    ...(to === undefined ? {} : { to }),
    text: mailText(agency, reminders, context, portal.settings.contact.email),
    body: bodyText(agency, reminders, context),
    keys: reminders.flatMap((reminder) => reminder.keys),
  };
}

/**
 * A letter comes with the mail that tells the last mark of a duty; it names everything that is overdue. Nobody writes one to himself:
 * what the operator owes stands in its mail.
 */
function planLetter(
  { agency, overdue }: Desk,
  mail: PlannedMail,
  { portal, context: { asOf } }: RemindInput,
): PlannedLetter | undefined {
  const isLast = mail.keys.some((key) => key.endsWith(`/T+${LETTER_MARK}`));
  if (!isLast || agency.id === operatorOn(portal, asOf)?.id) return undefined;
  return { file: `${asOf}-${agency.id}.docx`, overdue };
}
