import { simpleGit, type SimpleGit } from 'simple-git';
import type { PathChange } from '../domain/model/review.ts';
import { parseYaml } from '../parse/yaml.ts';

/** More commits than this in one request are not looked at: the newest are. */
const MOST = 40;

/**
 * The commits of a request, newest first, each with a text that is equal where its data files and its statements of no change are.
 * Descriptions and schemas meet no duty and are left out.
 */
export async function readVersions(
  root: string,
  base: string,
  head: string,
  changes: readonly PathChange[],
): Promise<{ commit: string; evidence: string }[]> {
  const git = simpleGit({ baseDir: root });
  const listed = await git.raw(['rev-list', `--max-count=${MOST}`, '--topo-order', head, `^${base}`]);
  const paths = changes.map(({ path }) => path).filter((path) => path.startsWith('datasets/'));
  const versions: { commit: string; evidence: string }[] = [];
  for (const commit of listed.split('\n').filter(Boolean))
    versions.push({ commit, evidence: await readEvidence(git, commit, paths) });
  return versions;
}

async function readEvidence(git: SimpleGit, commit: string, paths: readonly string[]): Promise<string> {
  if (paths.length === 0) return '';
  const entries = await git.raw(['ls-tree', '-z', commit, '--', ...paths]);
  const parts: string[] = [];
  for (const entry of entries.split('\0').filter(Boolean)) {
    const [, , blob = ''] = entry.slice(0, entry.indexOf('\t')).split(' ');
    const path = entry.slice(entry.indexOf('\t') + 1);
    if (path.endsWith('/metadata.yaml')) parts.push(`${path} ${statements(await git.raw(['cat-file', 'blob', blob]))}`);
    else if (!/\.(ya?ml|md)$/.test(path)) parts.push(entry);
  }
  return parts.join('\n');
}

function statements(metadata: string): string {
  const value = parseYaml(metadata, 'metadata.yaml').value as { noChange?: unknown; changes?: unknown } | undefined;
  return JSON.stringify([value?.noChange ?? [], value?.changes ?? []]);
}
