import type { GivenStatus, PullRequest } from '../src/domain/model/forge.ts';
import type { Lang } from '../src/domain/model/text.ts';
import { findApprovers } from '../src/domain/review/find-approvers.ts';
import { findSubmitted, type Version } from '../src/domain/review/find-submitted.ts';
import type { Forge } from '../src/io/forge/forge.ts';
import { openForge } from '../src/io/forge/open-forge.ts';
import { readPathChanges, type ChangeRange } from '../src/io/read-path-changes.ts';
import { NOTHING, readCommit } from '../src/io/read-portal.ts';
import { readVersions } from '../src/io/read-versions.ts';
import { mergeMessage } from '../src/render/merge-message.ts';
import { commandWords } from '../src/words/command.ts';
import { mergeWords } from '../src/words/merge.ts';
import { statusWords } from '../src/words/review-status.ts';
import { readForgeOptions } from './forge-options.ts';
import { readOptions, UsageError } from './options.ts';

/**
 * `opendata merge`: merges a request that passed and was approved, by a merge commit whose trailers say when it first passed and who
 * approved. Statuses count only where our own account gave them, approvals only of those whom the registry of main names.
 */
export async function runMerge(args: string[]): Promise<number> {
  const own = { number: { type: 'string' }, base: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;
  const { common, text, flag } = readOptions('merge', args, own, ['text']);
  const number = Number(/^[1-9]\d{0,8}$/.exec(text('number') ?? '')?.[0]);
  if (!number) throw new UsageError(commandWords[common.lang].usage('merge'));
  const forge = openForge(readForgeOptions(process.env, common.lang));
  const request = await forge.readPullRequest(number);
  const range = await readPathChanges(common.root, text('base') ?? 'HEAD', request.head);
  const judged = await judge(forge, request, range, common.root, common.asOf, common.lang);
  if (typeof judged === 'string') {
    process.stderr.write(`${judged}\n`);
    return 1;
  }
  process.stdout.write(`${judged.title}\n\n${judged.trailers}\n`);
  if (flag('dry-run')) return 0;
  await forge.mergePullRequest(number, request.head, judged.title, judged.trailers);
  process.stderr.write(`${mergeWords[common.lang].merged(number)}\n`);
  return 0;
}

/** The message, or why there is none yet. */
async function judge(
  forge: Forge,
  request: PullRequest,
  range: ChangeRange | undefined,
  root: string,
  asOf: string,
  lang: Lang,
): Promise<string | { title: string; trailers: string }> {
  const say = mergeWords[lang];
  if (request.state !== 'open') return say.notOpen(request.number);
  if (!range) return say.notFetched(request.head);
  const portal = await readCommit(root, range.base, NOTHING, false);
  if (request.base !== portal.settings.branch) return say.otherBranch(request.base, portal.settings.branch);
  const votes = await forge.listVotes(request.number);
  const { approvers, objectors, reviewers } = findApprovers(portal, range.changes, request, votes, asOf);
  if (reviewers.length === 0) return say.noReviewer;
  if (objectors.length > 0) return say.objected(objectors.join(', '));
  if (approvers.length === 0) return say.notApproved(reviewers.join(', '));
  const versions = await readPasses(forge, await readVersions(root, range.base, request.head, range.changes));
  const submitted = findSubmitted(versions);
  const isGreen = latestResult(await forge.listStatuses(request.head)) === 'success';
  return submitted && isGreen ? mergeMessage(request, submitted, approvers, lang) : say.notPassed(statusWords.context.result);
}

/** Only versions with the evidence of the last one are asked for: others cannot count. */
async function readPasses(forge: Forge, versions: readonly Omit<Version, 'passed'>[]): Promise<Version[]> {
  const passes: Version[] = [];
  for (const version of versions.filter(({ evidence }) => evidence === versions[0]?.evidence)) {
    const given = (await forge.listStatuses(version.commit)).filter(isResult);
    passes.push({ ...version, passed: given.filter(({ state }) => state === 'success').map(({ at }) => at) });
  }
  return passes;
}

function latestResult(statuses: readonly GivenStatus[]): GivenStatus['state'] | undefined {
  const given = statuses.filter(isResult).sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return given[0]?.state;
}

function isResult({ context, mine }: GivenStatus): boolean {
  return mine && context === statusWords.context.result;
}
