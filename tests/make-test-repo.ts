import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export type Content = string | Uint8Array;
export type Changes = Readonly<Record<string, Content | null>>;

export interface TestRepo {
  readonly dir: string;
  /**
   * Writes the changes (null deletes) and commits them. A plain day means 09:00 in Asia/Ho_Chi_Minh; author and committer date
   * are the same unless `authored` says otherwise. Returns the commit's id. Without changes the commit is empty.
   */
  commit(message: string, date: string, changes?: Changes, options?: CommitOptions): string;
  /** Makes a branch from `from` (default: the tip of main), commits the changes there on `branchDate`, lands it on main by a merge commit on `date`. */
  merge(message: string, date: string, changes: Changes, options?: MergeOptions): string;
  /** Writes without committing. */
  write(changes: Changes): void;
  /** Runs git in the repository; returns what it printed, trimmed; throws on failure. */
  git(...args: string[]): string;
  /** Removes the folder; done by itself at the end of a test. */
  cleanup(): void;
}

export interface CommitOptions {
  /** `Name <mail>` */
  readonly author?: string;
  readonly authored?: string;
}

export interface MergeOptions extends CommitOptions {
  readonly branchDate?: string;
  readonly from?: string;
}

/** A real git repository in a temporary folder, branch main, with the files written but not committed. */
export function makeTestRepo(files: Changes = {}): TestRepo {
  const dir = makeTestFolder(files);
  const repo: TestRepo = {
    dir,
    git: (...args) => runGit(dir, args),
    write: (changes) => writeChanges(dir, changes),
    commit: (message, date, changes = {}, options = {}) => commitAll(dir, message, date, changes, options),
    merge: (message, date, changes, options = {}) => mergeBranch(repo, message, date, changes, options),
    cleanup: () => removeFolder(dir),
  };
  repo.git('init', '-q', '-b', 'main');
  return repo;
}

/** A temporary folder that is no git repository. */
export function makeTestFolder(files: Changes = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'opendata-test-'));
  removeAfterTest(dir);
  writeChanges(dir, files);
  return dir;
}

function removeAfterTest(dir: string): void {
  try {
    onTestFinished(() => removeFolder(dir));
  } catch {
    // Called outside a test (beforeAll, a global set-up): whoever made the folder calls `cleanup`.
  }
}

function removeFolder(dir: string): void {
  rmSync(dir, { recursive: true, force: true });
}

function commitAll(dir: string, message: string, date: string, changes: Changes, options: CommitOptions): string {
  writeChanges(dir, changes);
  runGit(dir, ['add', '-A']);
  const author = options.author ? [`--author=${options.author}`] : [];
  runGit(dir, ['commit', '-q', '--allow-empty', '-m', message, ...author], dates(date, options.authored ?? date));
  return runGit(dir, ['rev-parse', 'HEAD']);
}

let branches = 0;

function mergeBranch(repo: TestRepo, message: string, date: string, changes: Changes, options: MergeOptions): string {
  const branch = `nhanh-${++branches}`;
  repo.git('checkout', '-q', '-b', branch, options.from ?? 'main');
  repo.commit(`Nộp: ${message}`, options.branchDate ?? date, changes, options);
  repo.git('checkout', '-q', 'main');
  runGit(repo.dir, ['merge', '-q', '--no-ff', '-m', message, branch], dates(date, date));
  return repo.git('rev-parse', 'HEAD');
}

function writeChanges(dir: string, changes: Changes): void {
  for (const [path, content] of Object.entries(changes)) {
    const file = join(dir, path);
    if (content === null) rmSync(file, { recursive: true });
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
}

function dates(committed: string, authored: string): Record<string, string> {
  return { GIT_COMMITTER_DATE: instant(committed), GIT_AUTHOR_DATE: instant(authored) };
}

function instant(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T09:00:00+07:00` : date;
}

/** The machine's own git settings (signing, hooks, line ends, default branch) must not reach a test. */
const ISOLATED = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Cán bộ',
  GIT_AUTHOR_EMAIL: 'can-bo@example.vn',
  GIT_COMMITTER_NAME: 'Cổng dữ liệu',
  GIT_COMMITTER_EMAIL: 'cong@example.vn',
};

function runGit(dir: string, args: string[], extra: Record<string, string> = {}): string {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const result = spawnSync('git', args, {
    cwd: dir,
    encoding: 'utf8',
    env: { ...Object.fromEntries(inherited), ...ISOLATED, ...extra },
  });
  if (result.status !== 0) throw new Error(`git ${args.join(' ')}: ${result.stderr || (result.error?.message ?? '')}`);
  return result.stdout.trim();
}
