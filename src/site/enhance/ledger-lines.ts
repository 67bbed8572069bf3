import type { DutyKind, DutyState } from '../../domain/model/duty.ts';

/** One line of `/api/v1/duties.csv`, as far as the look-up needs it. */
export interface LedgerLine {
  readonly id: string;
  readonly kind: DutyKind;
  readonly agency: string;
  readonly period: string;
  readonly due: string;
  readonly state: DutyState;
  readonly days: number | undefined;
  readonly provided: string;
  readonly evidence: string;
}

/** What is asked for, by the names in the address: `?agency=so-y-te&item=yt-01&kind=periodic&state=overdue&month=2026-10`. */
export type Conditions = Readonly<Record<string, string>>;

/** The lines of the table, newest due date first. Its values are ids and days: none of them is quoted. */
export function readLedger(text: string): LedgerLine[] {
  const lines = text.trimEnd().split('\n').slice(1);
  return lines.map(readLine).reverse();
}

function readLine(line: string): LedgerLine {
  const [id = '', kind, , agency = '', period = '', , , due = '', state, days, provided = '', evidence = ''] = line.split(',');
  return {
    ...{ id, agency, period, due, provided, evidence },
    kind: kind as DutyKind,
    state: state as DutyState,
    days: days ? Number(days) : undefined,
  };
}

export function findLines(lines: readonly LedgerLine[], { agency, item, kind, state, month }: Conditions): LedgerLine[] {
  return lines.filter(
    (line) =>
      (!agency || line.agency === agency) &&
      (!item || line.id.startsWith(`${item}/`)) &&
      (!kind || line.kind === kind) &&
      (!state || line.state === state) &&
      (!month || line.due.startsWith(month)),
  );
}

/** Page of the duty and its place there, in Vietnamese. */
export function addressOf({ id, due }: LedgerLine): string {
  const [subject = '', agency = '', ...rest] = id.split('/');
  return `/han-cung-cap/${subject}/${agency}/#${rest.join('-') || due}`;
}
