import { parse } from 'yaml';

interface Workflow {
  readonly on?: Record<string, unknown>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly env?: unknown;
  readonly jobs?: Record<string, Job>;
}

interface Job extends Record<string, unknown> {
  readonly steps?: readonly Step[];
}

interface Step extends Record<string, unknown> {
  readonly run?: string;
  readonly env?: Record<string, unknown>;
}

/** Rights that a workflow may ask for, each only with the trigger that needs it. */
const RIGHTS: Readonly<Record<string, (on: Record<string, unknown>) => boolean>> = {
  'contents: read': () => true,
  'contents: write': (on) => Object.keys(on).join() === 'workflow_dispatch',
  'pull-requests: write': (on) => 'pull_request_target' in on || Object.keys(on).join() === 'workflow_dispatch',
  'statuses: write': (on) => 'pull_request_target' in on,
  'statuses: read': () => true,
  'issues: write': (on) => 'schedule' in on,
};

/** Keys of a job and of a step that Forgejo or Gitea ignore, or that hide a failure: safety must not hang on them. */
const JOB_KEYS = ['runs-on', 'timeout-minutes', 'steps', 'name', 'needs', 'if'];
const STEP_KEYS = ['name', 'run', 'env', 'if', 'working-directory'];

/** A step with a token runs one command of ours and names nothing of the request but its number and commit. */
const WITH_TOKEN = /^set -eu\nnode code\/scripts\/opendata\.mjs (?:comment|merge|remind)(?: (?:[\w./-]+|"\$[A-Z_]+"))*\n?$/;

/** What is wrong in a workflow by our own rules: it must do the same on GitHub, Forgejo and Gitea, and give nothing to who submits. */
export function lintWorkflow(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const on = workflow.on ?? {};
  const problems = lintRights(workflow.permissions, on);
  if (!workflow.concurrency) problems.push('concurrency is missing');
  if (workflow.env !== undefined) problems.push('an environment for all steps');
  if (/\bsecrets\b/.test(text.replace(/^\s*#.*$/gm, ''))) problems.push('a secret');
  if ('workflow_run' in on) problems.push('workflow_run does not exist on Forgejo');
  const trusted = 'pull_request_target' in on || 'workflow_dispatch' in on;
  for (const [name, job] of Object.entries(workflow.jobs ?? {}))
    problems.push(...lintJob(name, job, trusted, 'pull_request' in on));
  return problems;
}

function lintRights(permissions: unknown, on: Record<string, unknown>): string[] {
  if (typeof permissions !== 'object' || permissions === null) return ['permissions are missing'];
  return Object.entries(permissions).flatMap(([what, right]) =>
    RIGHTS[`${what}: ${String(right)}`]?.(on) ? [] : [`a right without need: ${what}: ${String(right)}`],
  );
}

function lintJob(name: string, job: Job, trusted: boolean, runsRequest: boolean): string[] {
  const problems: string[] = [];
  if (job['runs-on'] !== 'ubuntu-latest') problems.push(`${name}: runs-on`);
  if (typeof job['timeout-minutes'] !== 'number') problems.push(`${name}: no timeout-minutes`);
  for (const key of Object.keys(job)) if (!JOB_KEYS.includes(key)) problems.push(`${name}: ${key} is ignored somewhere`);
  for (const step of job.steps ?? []) {
    problems.push(...lintStep(step, trusted, runsRequest).map((problem) => `${name}: ${problem}`));
  }
  return problems;
}

function lintStep(step: Step, trusted: boolean, runsRequest: boolean): string[] {
  const run = step.run ?? '';
  const token = Object.entries(step.env ?? {}).filter(([, value]) => /github\.token|GITHUB_TOKEN/.test(String(value)));
  const rules: readonly (readonly [string, boolean])[] = [
    ['a third-party action', 'uses' in step],
    ['a key that is ignored somewhere', Object.keys(step).some((key) => key !== 'uses' && !STEP_KEYS.includes(key))],
    ['run must begin with set -eu', !run.startsWith('set -eu\n')],
    ['an expression inside run', run.includes('${{')],
    ['a shallow clone', /--depth|--shallow|--filter/.test(run)],
    [
      'the submission is checked out',
      trusted &&
        /\bgit (-C \S+ )?(checkout|switch|worktree|merge|reset|pull|archive|restore)\b.*(refs\/pr\b|\$HEAD|FETCH_HEAD)/.test(run),
    ],
    ['a token by another name', token.some(([name]) => name !== 'FORGE_TOKEN') || /github\.token|GITHUB_TOKEN/.test(run)],
    ['a token beside other work', token.length > 0 && !WITH_TOKEN.test(run)],
    ['a token where code of the request runs', token.length > 0 && runsRequest],
  ];
  return rules.flatMap(([problem, broken]) => (broken ? [problem] : []));
}
