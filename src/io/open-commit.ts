import { spawnSync } from 'node:child_process';
import type { Finding } from '../domain/model/finding.ts';
import type { PathChange } from '../domain/model/review.ts';
import type { ListedFile } from './list-files.ts';
import type { Tree } from './open-folder.ts';
import { createAheadReader } from './read-ahead.ts';

/**
 * The content of a commit, read as git objects: nothing is checked out, so no link is followed, no filter runs and no name reaches
 * the disk. Plain files only; what else the commit holds is told. Files that `isData` names are read when they are asked for, all
 * others at once.
 */
export function openCommit(root: string, commit: string, isData: (path: string) => boolean): Tree {
  const entries = listTree(root, commit);
  const plain = entries.filter((entry) => entry.mode === '100644' || entry.mode === '100755');
  return { ...openEntries(root, plain, isData), findings: entries.flatMap(toFinding) };
}

function openEntries(root: string, plain: readonly Entry[], isData: (path: string) => boolean): Omit<Tree, 'findings'> {
  const oids = new Map(plain.map((entry) => [entry.path, entry.oid]));
  const contents = readBlobs(
    root,
    plain.filter((entry) => !isData(entry.path)).map((entry) => entry.oid),
  );
  const ahead = createAheadReader(
    plain.filter((entry) => isData(entry.path)),
    (wanted) => readBlobs(root, wanted),
  );
  const files = new Map<string, ListedFile>(plain.map(({ path, bytes }) => [path, { path, bytes }]));
  return {
    files,
    read(path) {
      const known = contents.get(oids.get(path) ?? '') ?? ahead(path);
      if (!known) throw new Error(`No blob for ${path}.`);
      return known;
    },
  };
}

/**
 * A tree with a request's changes over it: what the branch would hold after the merge. What the request leaves alone is neither
 * listed nor read again.
 */
export function openChanged(root: string, base: Tree, changes: readonly PathChange[], isData: (path: string) => boolean): Tree {
  const ours = changes.filter(({ path }) => /^(catalogue|datasets)\//.test(path));
  const changed = new Set(ours.map(({ path }) => path));
  const entries = withSizes(root, ours);
  const plain = entries.filter((entry) => entry.mode === '100644' || entry.mode === '100755');
  const fresh = openEntries(root, plain, isData);
  const kept = [...base.files.values()].filter(({ path }) => !changed.has(path));
  const files = [...kept, ...fresh.files.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return {
    files: new Map(files.map((file) => [file.path, file])),
    findings: [...base.findings.filter(({ where }) => !changed.has(where.file)), ...entries.flatMap(toFinding)],
    read: (path) => (changed.has(path) ? fresh.read(path) : base.read(path)),
  };
}

function withSizes(root: string, changes: readonly PathChange[]): Entry[] {
  const there = changes.filter(({ status }) => status !== 'D');
  const blobs = there.filter(({ newMode }) => newMode.startsWith('100')).map(({ newBlob }) => newBlob);
  const lines = blobs.length > 0 ? run(root, ['cat-file', '--batch-check'], `${blobs.join('\n')}\n`).toString('latin1') : '';
  const sizes = new Map(lines.split('\n').map((line) => [line.split(' ')[0] ?? '', Number(line.split(' ')[2])]));
  return there.map(({ path, newMode, newBlob }) => ({ path, mode: newMode, oid: newBlob, bytes: sizes.get(newBlob) ?? 0 }));
}

interface Entry {
  readonly mode: string;
  readonly oid: string;
  readonly bytes: number;
  readonly path: string;
}

function listTree(root: string, commit: string): Entry[] {
  const listing = run(root, ['ls-tree', '-r', '-z', '-l', commit, '--', 'catalogue/', 'datasets/']).toString('utf8');
  return listing
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const tab = line.indexOf('\t');
      const [mode = '', , oid = '', size = ''] = line.slice(0, tab).split(/ +/);
      return { mode, oid, bytes: Number(size) || 0, path: line.slice(tab + 1).normalize('NFC') };
    })
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function toFinding({ mode, path }: Entry): Finding[] {
  const where = { file: path };
  if (mode === '120000') return [{ code: 'path/special-file', level: 'error', where, args: { kind: 'link' } }];
  return mode === '160000' ? [{ code: 'git/submodule', level: 'error', where, args: {} }] : [];
}

/** `git cat-file --batch`: one process for any number of blobs. */
function readBlobs(root: string, oids: readonly string[]): Map<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  if (oids.length === 0) return blobs;
  const output = run(root, ['cat-file', '--batch'], `${[...new Set(oids)].join('\n')}\n`);
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(10, at);
    const [oid = '', type, size] = output.toString('latin1', at, end).split(' ');
    if (type === 'missing' || size === undefined) throw new Error(`git has no object ${oid}.`);
    at = end + 1 + Number(size);
    blobs.set(oid, output.subarray(end + 1, at));
    at += 1;
  }
  return blobs;
}

function run(root: string, args: readonly string[], input = ''): Buffer {
  const result = spawnSync('git', args, { cwd: root, input, maxBuffer: 2 ** 31 - 1 });
  if (result.status !== 0) throw new Error(`git ${args[0]}: ${String(result.stderr).trim() || result.error?.message}`);
  return result.stdout;
}
