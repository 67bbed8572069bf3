import type { Issue, IssueText } from '../model/forge.ts';
import type { IssueAction, IssueChange } from '../model/reminder.ts';

/**
 * What makes a living issue agree with what is wanted: made when there is work, edited silently, closed when nothing is open, opened
 * again later. Only comments notify anybody.
 */
export function planIssue(
  known: Issue | undefined,
  wanted: IssueText,
  hasWork: boolean,
  comments: readonly string[] = [],
): IssueAction[] {
  const said = comments.map((body) => ({ do: 'comment' as const, ...(known ? { number: known.number } : {}), body }));
  if (!known) return hasWork ? [{ do: 'create', ...wanted }, ...said] : [];
  const change = findChange(known, wanted, hasWork);
  return [...(Object.keys(change).length > 0 ? [{ do: 'edit' as const, number: known.number, change }] : []), ...said];
}

function findChange(known: Issue, wanted: IssueText, hasWork: boolean): IssueChange {
  const state = hasWork ? 'open' : 'closed';
  return {
    ...(known.title === wanted.title ? {} : { title: wanted.title }),
    ...(sameText(known.body, wanted.body) ? {} : { body: wanted.body }),
    ...(sameLabels(known.labels, wanted.labels) ? {} : { labels: wanted.labels }),
    ...(known.state === state ? {} : { state }),
  };
}

/** Forges keep line ends as they like. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim();
}

function sameLabels(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && b.every((label) => a.includes(label));
}
