import type { Finding } from '../../domain/model/finding.ts';
import type { Trace, TraceKind } from '../../domain/model/privacy/trace.ts';
import type { CheckedFile } from '../checked-file.ts';
import { maskText } from './mask.ts';

/** Kinds that are nobody's secret. */
const OPEN: ReadonlySet<TraceKind> = new Set<TraceKind>([
  'citizen-shape',
  'phone-shape',
  'tax-code',
  'household',
  'address',
  'score',
  'small-count',
]);

/**
 * Takes what must not be shown out of every finding of a file, whatever it is about: a CCCD with a letter too many is told as a
 * wrong type, with its value.
 */
export function hideTraces(checked: CheckedFile): CheckedFile {
  const traces = (checked.facts?.traces ?? []).filter(({ kind }) => !OPEN.has(kind));
  return { facts: checked.facts, findings: checked.findings.map((finding) => hideInFinding(finding, traces)) };
}

/** A finding without what is plainly a person's or a secret. */
export function maskFinding(finding: Finding): Finding {
  return hideInFinding(finding, []);
}

function hideInFinding(finding: Finding, traces: readonly Trace[]): Finding {
  const { column } = finding.where;
  const concerned = traces.some((trace) =>
    column === undefined || trace.column === undefined
      ? true
      : column.split(', ').includes(trace.column) || trace.column === column,
  );
  const args = Object.fromEntries(
    Object.entries(finding.args).map(([key, value]) => [key, typeof value === 'string' ? hideArg(key, value, concerned) : value]),
  );
  const shownColumn = column === undefined ? undefined : maskText(column);
  return { ...finding, where: shownColumn === undefined ? finding.where : { ...finding.where, column: shownColumn }, args };
}

function hideArg(key: string, value: string, concerned: boolean): string {
  const masked = maskText(value);
  return concerned && key === 'value' && masked === value ? hideAll(value) : masked;
}

/** What has no form of its own: every letter and digit. */
function hideAll(text: string): string {
  return text.replace(/[\p{L}\p{N}]/gu, '•').slice(0, 12);
}
