import { simpleGit, type SimpleGit } from 'simple-git';
import type { Dataset } from '../domain/model/dataset.ts';
import type { Commit, History, Statement } from '../domain/model/portal.ts';
import { parseYaml } from '../parse/yaml.ts';

/**
 * The first-parent history of the branch, for the folder of the content (Art. 7.6: evidence). `-z` because git quotes
 * Vietnamese names otherwise; NUL because it is the one byte that no commit message can forge.
 */
export async function readHistory(root: string, branch: string, datasets: readonly Dataset[], at?: string): Promise<History> {
  const git = simpleGit({ baseDir: root, config: ['core.quotepath=off', 'log.showRoot=true'] });
  const state = await repositoryState(git);
  if (state !== 'full') return { kind: 'none', because: state };
  const head = at ?? (await resolveBranch(git, branch));
  if (!head) return { kind: 'none', because: 'no-commits' };
  const log = await git.raw([
    'log',
    head,
    '--first-parent',
    '--diff-merges=first-parent',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--relative',
    `--format=${FIELDS.join('%x00')}%x00`,
    '--',
    '.',
  ]);
  const commits = parseLog(log);
  return { kind: 'git', head, commits, statements: await findStatements(git, commits, datasets) };
}

const FIELDS = ['%H', '%cI', '%(trailers:key=Submitted-At,key=Reviewed-By,unfold,separator=%x0A)', '%s'];

async function repositoryState(git: SimpleGit): Promise<'full' | 'shallow' | 'no-git'> {
  try {
    return (await git.raw(['rev-parse', '--is-shallow-repository'])).trim() === 'true' ? 'shallow' : 'full';
  } catch {
    return 'no-git';
  }
}

/** The branch here, else on the remote, else what is checked out. */
async function resolveBranch(git: SimpleGit, branch: string): Promise<string | undefined> {
  for (const ref of [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`, 'HEAD']) {
    try {
      return (await git.raw(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])).trim();
    } catch {
      continue;
    }
  }
  return undefined;
}

/** Reads the NUL-separated log: four fields a commit, then pairs of a raw entry and a path. */
export function parseLog(log: string): Commit[] {
  const tokens = log.split('\0');
  const commits: Commit[] = [];
  let i = 0;
  while (i + 3 < tokens.length) {
    const [id = '', landed = '', trailers = '', subject = ''] = tokens.slice(i, i + 4).map((t) => t.trim());
    i += 4;
    const changes: Commit['changes'][number][] = [];
    while (i < tokens.length && (tokens[i] === '' || tokens[i]?.trimStart().startsWith(':'))) {
      const entry = tokens[i]?.trim();
      if (entry) changes.push(parseEntry(entry, tokens[++i] ?? ''));
      i++;
    }
    const submitted = readSubmitted(trailers);
    commits.push({ id, landed, ...(submitted ? { submitted } : {}), subject, changes });
  }
  return commits;
}

function parseEntry(entry: string, path: string): Commit['changes'][number] {
  const [, , , blob = '', status = 'M'] = entry.slice(1).split(' ');
  return {
    path: path.normalize('NFC'),
    status: status[0] === 'A' || status[0] === 'D' || status[0] === 'T' ? status[0] : 'M',
    blob,
  };
}

/**
 * When the request first passed. Counts only where the message says who reviewed as well: a forge's own merge button puts the title of
 * the request last, and a title is one line. Of several the latest counts: the merge's own cannot be undercut by one written into
 * the request.
 */
function readSubmitted(trailers: string): string | undefined {
  const lines = trailers.split('\n').map((line) => line.trim());
  if (!lines.some((line) => /^Reviewed-By: \S/i.test(line))) return undefined;
  const instants = lines.flatMap(
    (line) => /^Submitted-At: (\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))$/i.exec(line)?.[1] ?? [],
  );
  return instants.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
}

/**
 * For every period that a dataset states nothing new for today, the commits whose metadata first held a statement of it, one for each
 * document and folder. A dataset that came from another agency's folder, or had another id, brings its statements along.
 */
async function findStatements(
  git: SimpleGit,
  commits: readonly Commit[],
  datasets: readonly Dataset[],
): Promise<readonly Statement[]> {
  const found: Statement[] = [];
  for (const { folder, id, formerIds, noChange } of datasets) {
    const wanted = new Set(noChange.map((n) => n.period));
    const known = new Set<string>();
    for (const commit of wanted.size > 0 ? commits.toReversed() : []) {
      const change = commit.changes.find((c) => isMetadataOf([id, ...formerIds], c.path) && c.status !== 'D');
      if (!change) continue;
      const statedIn = change.path.slice(0, -'/metadata.yaml'.length);
      for (const { period, document } of readStatements(await git.raw(['cat-file', 'blob', change.blob]))) {
        const key = `${statedIn} ${period} ${document}`;
        if (!wanted.has(period) || known.has(key)) continue;
        known.add(key);
        found.push({ folder, statedIn, period, document, commit: commit.id });
      }
    }
  }
  return found;
}

function isMetadataOf(ids: readonly string[], path: string): boolean {
  return path.startsWith('datasets/') && ids.some((id) => path.endsWith(`/${id}/metadata.yaml`));
}

function readStatements(metadata: string): { readonly period: string; readonly document: string }[] {
  const value = parseYaml(metadata, 'metadata.yaml').value as { noChange?: unknown } | undefined;
  const entries = Array.isArray(value?.noChange) ? (value.noChange as ({ period?: unknown; document?: unknown } | null)[]) : [];
  return entries.map((entry) => ({ period: String(entry?.period), document: String(entry?.document ?? '').normalize('NFC') }));
}
