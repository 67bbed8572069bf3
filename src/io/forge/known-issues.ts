import type { Issue } from '../../domain/model/forge.ts';
import { DASHBOARD_MARKER } from '../../render/remind/dashboard-text.ts';
import { readTold } from '../../render/remind/comment-text.ts';
import { deskMarker, DESK_LABEL } from '../../render/remind/issue-text.ts';
import type { Forge } from './forge.ts';

/** The living issues as the forge holds them. Only our own count: a marker in somebody else's issue or comment means nothing. */
export interface KnownIssues {
  readonly ofAgency: (agency: string) => Issue | undefined;
  readonly dashboard: Issue | undefined;
  /** Keys of the reminders that were told on an issue. */
  readonly toldOn: (issue: Issue | undefined) => Promise<ReadonlySet<string>>;
}

export async function readKnownIssues(forge: Forge): Promise<KnownIssues> {
  const issues = (await forge.listIssues(DESK_LABEL, 'all')).filter((issue) => issue.mine).sort((a, b) => a.number - b.number);
  const find = (marker: string) => issues.find((issue) => issue.body.includes(marker));
  return {
    ofAgency: (agency) => find(deskMarker(agency)),
    dashboard: find(DASHBOARD_MARKER),
    async toldOn(issue) {
      if (!issue) return new Set();
      const comments = await forge.listIssueComments(issue.number);
      return new Set(comments.filter((comment) => comment.mine).flatMap((comment) => readTold(comment.body)));
    },
  };
}

/** Without a forge nothing is known and nothing was told. */
export const NO_ISSUES: KnownIssues = {
  ofAgency: () => undefined,
  dashboard: undefined,
  toldOn: () => Promise.resolve(new Set()),
};
