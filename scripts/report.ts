import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addDays } from '../src/domain/calendar/day.ts';
import { windowOf } from '../src/domain/measure/assessment/window.ts';
import type { Window } from '../src/domain/model/assessment.ts';
import { parsePeriod, type Period } from '../src/domain/model/period.ts';
import type { Portal } from '../src/domain/model/portal.ts';
import type { Day } from '../src/domain/model/text.ts';
import { freezeAssessment, verifyAssessments } from '../src/io/assessments.ts';
import { openReport } from '../src/io/open-report.ts';
import { readPortal } from '../src/io/read-portal.ts';
import { makeReportDocument } from '../src/render/report/make-document.ts';
import { reportDocx } from '../src/render/report/report-docx.ts';
import { reportHtml } from '../src/render/report/report-html.ts';
import { reportJson } from '../src/render/report/report-json.ts';
import { reportText } from '../src/render/report/report-text.ts';
import { reportXlsx } from '../src/render/report/report-xlsx.ts';
import { commandWords } from '../src/words/command.ts';
import { reportCommandWords } from '../src/words/report-command.ts';
import { readOptions, UsageError, type Common } from './options.ts';

const PERIODS = { half: 'half-yearly', quarter: 'quarterly', month: 'monthly', year: 'annual' } as const;

const OWN = {
  half: { type: 'string' },
  quarter: { type: 'string' },
  month: { type: 'string' },
  year: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string' },
  freeze: { type: 'boolean' },
  reason: { type: 'string' },
  verify: { type: 'boolean' },
} as const;

/** `opendata report`: the official report of a period, the frozen assessment of a half-year, and whether those still hold. */
export async function runReport(args: string[]): Promise<number> {
  const { common, text, day, flag } = readOptions('report', args, OWN, ['text', 'json']);
  const portal = await readPortal(common.root);
  refuseShallow(portal, common);
  if (flag('verify')) return verify(portal, common);
  const period = readPeriod(text, common);
  const window = {
    ...windowOf(period.id, portal.regulation),
    ...bound('from', day('from')),
    ...bound('to', day('to')),
  } as Window;
  if (window.from > window.to) throw new UsageError(reportCommandWords[common.lang].badWindow(window.from, window.to));
  const asOf = day('as-of') ?? closingDay(window, common.asOf);
  if (flag('freeze')) return freeze(portal, period, asOf, text('reason'), common);
  const view = openReport(portal, period.id, window, asOf);
  const out = text('out');
  const document = makeReportDocument(view, common.lang);
  const json = `${JSON.stringify(reportJson(view, common.lang), null, 2)}\n`;
  if (out === undefined) {
    process.stdout.write(common.format === 'json' ? json : reportText(document));
    return 0;
  }
  write(resolve(out), `bao-cao-${period.id}`, common, {
    html: reportHtml(document),
    json,
    xlsx: reportXlsx(document),
    docx: reportDocx(document, asOf),
  });
  return 0;
}

function refuseShallow({ history }: Portal, { lang }: Common): void {
  if (history.kind === 'none' && history.because === 'shallow') throw new UsageError(commandWords[lang].shallow);
  if (history.kind === 'none') process.stderr.write(`${commandWords[lang].unverified}\n`);
}

function readPeriod(text: (name: string) => string | undefined, { lang }: Common): Period {
  const say = reportCommandWords[lang];
  const asked = Object.entries(PERIODS).flatMap(([option, frequency]) => {
    const value = text(option);
    return value === undefined ? [] : [{ option, value, frequency }];
  });
  const [one] = asked;
  if (!one || asked.length > 1) throw new UsageError(say.onePeriod);
  const period = parsePeriod(one.value);
  if (period?.frequency !== one.frequency) throw new UsageError(say.badPeriod(`--${one.option}`, one.value));
  return period;
}

function bound(name: 'from' | 'to', day: Day | undefined): Partial<Window> {
  return day === undefined ? {} : { [name]: day };
}

/** The day after the window, when every duty in it is decided; today while it still runs. */
function closingDay({ to }: Window, today: Day): Day {
  return today <= to ? today : addDays(to, 1);
}

async function freeze(portal: Portal, period: Period, asOf: Day, reason: string | undefined, common: Common): Promise<number> {
  const say = reportCommandWords[common.lang];
  if (period.frequency !== 'half-yearly') throw new UsageError(say.freezeHalf);
  if (portal.history.kind === 'none') throw new UsageError(say.freezeNeedsGit);
  const again = portal.assessments.some((one) => one.period === period.id);
  if (again && reason === undefined) throw new UsageError(say.reasonNeeded(period.id));
  const path = await freezeAssessment(common.root, portal, period.id, asOf, reason === undefined ? undefined : { vi: reason });
  process.stdout.write(`${commandWords[common.lang].written(path)}\n`);
  return 0;
}

async function verify(portal: Portal, { root, lang }: Common): Promise<number> {
  const say = reportCommandWords[lang];
  const differences = await verifyAssessments(root, portal);
  for (const { path, frozen, because } of differences) process.stdout.write(`${path}: ${say.differs(frozen, because)}\n`);
  const count = portal.assessments.reduce((sum, { versions }) => sum + versions.length, 0) - differences.length;
  const isFaulty = differences.some(({ because }) => because !== 'rules');
  if (!isFaulty) process.stdout.write(`${say.verified(count)}\n`);
  return isFaulty ? 1 : 0;
}

function write(folder: string, name: string, { lang }: Common, files: Readonly<Record<string, string | Uint8Array>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [extension, content] of Object.entries(files)) {
    const path = join(folder, `${name}.${extension}`);
    writeFileSync(path, content);
    process.stdout.write(`${commandWords[lang].written(path)}\n`);
  }
}
