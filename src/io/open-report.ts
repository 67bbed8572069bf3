import { validate } from '../domain/checks/validate.ts';
import { ledger } from '../domain/ledger/ledger.ts';
import { addDays } from '../domain/calendar/day.ts';
import type { Window } from '../domain/model/assessment.ts';
import type { Portal } from '../domain/model/portal.ts';
import type { Day } from '../domain/model/text.ts';
import { buildReportView } from '../domain/views/report/report-view.ts';
import type { ReportView } from '../domain/views/report/report-types.ts';

/** The report of a period of a portal that was read. `next`: what falls due after it, for as many days as the window has. */
export function openReport(portal: Portal, period: string, window: Window, asOf: Day): ReportView {
  const next = { from: addDays(window.to, 1), to: addDays(window.to, HALF_A_YEAR) };
  const duties = ledger(portal, asOf, next.to);
  return buildReportView({ portal, duties, findings: validate(portal, asOf), period, window, next, asOf });
}

const HALF_A_YEAR = 183;
