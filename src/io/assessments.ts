import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { validate } from '../domain/checks/validate.ts';
import { ledger } from '../domain/ledger/ledger.ts';
import { assess, RULES_VERSION } from '../domain/measure/assessment/assess.ts';
import { windowOf } from '../domain/measure/assessment/window.ts';
import type { Assessment, FrozenVersion, Window } from '../domain/model/assessment.ts';
import type { Portal } from '../domain/model/portal.ts';
import type { Day, Text } from '../domain/model/text.ts';
import { sameJson } from '../render/canonical-json.ts';
import { EVERYTHING, readCommit } from './read-portal.ts';

/** What is frozen is computed from the commit, never from the folder: what lies there uncommitted cannot be computed again. */
export async function freezeAssessment(root: string, portal: Portal, period: string, asOf: Day, reason?: Text): Promise<string> {
  const commit = git(root, ['rev-parse', 'HEAD']);
  const { result, inputs } = await recompute(root, commit, period, asOf);
  const known = portal.assessments.find((one) => one.period === period)?.versions ?? [];
  const next: FrozenVersion = {
    version: known.length + 1,
    ...(reason ? { reason } : {}),
    commit,
    inputs,
    rules: RULES_VERSION,
    result,
  };
  const path = assessmentPath(period);
  mkdirSync(dirname(join(root, path)), { recursive: true });
  const value = { $schema: '../../schemas/assessment.schema.json', versions: [...known, next] };
  writeFileSync(join(root, path), `${JSON.stringify(value, null, 2)}\n`);
  return path;
}

export function assessmentPath(period: string): string {
  return `catalogue/assessments/${period}.json`;
}

/** A published result that cannot be had again from its commit, and why. `rules`: other rules computed it, which is no fault. */
export interface Difference {
  readonly path: string;
  readonly frozen: FrozenVersion;
  readonly because: 'commit-missing' | 'inputs' | 'rules' | 'result';
}

/** Computes every published result again. None: all stand as they were published. */
export async function verifyAssessments(root: string, portal: Portal): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const { period, versions } of portal.assessments) {
    for (const frozen of versions) {
      const because = await findDifference(root, frozen);
      if (because) differences.push({ path: assessmentPath(period), frozen, because });
    }
  }
  return differences;
}

async function findDifference(root: string, frozen: FrozenVersion): Promise<Difference['because'] | undefined> {
  if (!hasCommit(root, frozen.commit)) return 'commit-missing';
  if (hashInputs(root, frozen.commit) !== frozen.inputs) return 'inputs';
  // Rules that are still to come here cannot have computed it.
  if (frozen.rules !== RULES_VERSION) return frozen.rules < RULES_VERSION ? 'rules' : 'result';
  const { result } = await recompute(root, frozen.commit, frozen.result.period, frozen.result.asOf);
  return sameJson(result, frozen.result) ? undefined : 'result';
}

async function recompute(
  root: string,
  commit: string,
  period: string,
  asOf: Day,
): Promise<{ result: Assessment; inputs: string }> {
  const portal = await readCommit(root, commit, EVERYTHING, true);
  const window = windowOf(period, portal.regulation) as Window;
  const result = assess({ portal, duties: ledger(portal, asOf), findings: validate(portal, asOf), period, window, asOf });
  return { result, inputs: hashInputs(root, commit) };
}

/** Git's own names of the two trees, which name every byte in them. */
function hashInputs(root: string, commit: string): string {
  const trees = ['catalogue', 'datasets'].map((folder) => `${folder} ${git(root, ['rev-parse', `${commit}:./${folder}`])}\n`);
  return createHash('sha256').update(trees.join('')).digest('hex');
}

function hasCommit(root: string, commit: string): boolean {
  return spawnSync('git', ['cat-file', '-e', `${commit}^{commit}`], { cwd: root }).status === 0;
}

function git(root: string, args: readonly string[]): string {
  const result = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`git ${args[0]}: ${result.stderr.trim()}`);
  return result.stdout.trim();
}
