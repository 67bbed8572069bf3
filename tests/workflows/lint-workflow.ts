import { parse } from 'yaml';

interface Workflow {
  readonly on?: Record<string, unknown>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs?: Record<string, Job>;
}

interface Job {
  readonly 'runs-on'?: unknown;
  readonly 'timeout-minutes'?: unknown;
  readonly permissions?: unknown;
  readonly environment?: unknown;
  readonly steps?: readonly { readonly uses?: string; readonly run?: string; readonly env?: Record<string, unknown> }[];
}

/** What is wrong in a workflow by our own rules: it must do the same on GitHub and Forgejo, and give nothing to who submits. */
export function lintWorkflow(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const problems: string[] = [];
  if (JSON.stringify(workflow.permissions) !== '{"contents":"read"}') problems.push('permissions must be contents: read');
  if (!workflow.concurrency) problems.push('concurrency is missing');
  if (/\bsecrets\.|github\.token|GITHUB_TOKEN/.test(text)) problems.push('a secret or token');
  if (workflow.on && 'workflow_run' in workflow.on) problems.push('workflow_run does not exist on Forgejo');
  const trusted = workflow.on !== undefined && 'pull_request_target' in workflow.on;
  for (const [name, job] of Object.entries(workflow.jobs ?? {})) problems.push(...lintJob(name, job, trusted));
  return problems;
}

function lintJob(name: string, job: Job, trusted: boolean): string[] {
  const problems: string[] = [];
  if (job['runs-on'] !== 'ubuntu-latest') problems.push(`${name}: runs-on`);
  if (typeof job['timeout-minutes'] !== 'number') problems.push(`${name}: no timeout-minutes`);
  if (job.permissions !== undefined || job.environment !== undefined) problems.push(`${name}: ignored on Forgejo`);
  for (const step of job.steps ?? []) problems.push(...lintStep(step, trusted).map((problem) => `${name}: ${problem}`));
  return problems;
}

function lintStep(step: { readonly uses?: string; readonly run?: string }, trusted: boolean): string[] {
  const run = step.run ?? '';
  const rules: readonly (readonly [string, boolean])[] = [
    ['a third-party action', step.uses !== undefined],
    ['run must begin with set -eu', !run.startsWith('set -eu\n')],
    ['an expression inside run', run.includes('${{')],
    ['a shallow clone', /--depth|--shallow|--filter/.test(run)],
    [
      'the submission is checked out',
      trusted && /\bgit (checkout|switch|worktree|merge|reset|pull)\b.*(refs\/pr\b|\$HEAD)/.test(run),
    ],
    ['the submission is run', trusted && /\bcontent\/\S*\.(mjs|ts|js|sh)|cd (\.\.\/)?content|npm\b.*content/.test(run)],
  ];
  return rules.flatMap(([problem, broken]) => (broken ? [problem] : []));
}
