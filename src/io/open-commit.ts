import { spawnSync } from 'node:child_process';
import type { Finding } from '../domain/model/finding.ts';
import type { ListedFile } from './list-files.ts';
import type { Tree } from './open-folder.ts';

/**
 * The content of a commit, read as git objects: nothing is checked out, so no link is followed, no filter runs and no name reaches
 * the disk. Plain files only; what else the commit holds is told. Files that `isData` names are read when they are asked for, all
 * others at once.
 */
export function openCommit(root: string, commit: string, isData: (path: string) => boolean): Tree {
  const entries = listTree(root, commit);
  const plain = entries.filter((entry) => entry.mode === '100644' || entry.mode === '100755');
  const oids = new Map(plain.map((entry) => [entry.path, entry.oid]));
  const contents = readBlobs(
    root,
    plain.filter((entry) => !isData(entry.path)).map((entry) => entry.oid),
  );
  const files = new Map<string, ListedFile>(plain.map(({ path, bytes }) => [path, { path, bytes }]));
  return {
    files,
    findings: entries.flatMap(toFinding),
    read(path) {
      const oid = oids.get(path) ?? '';
      const known = contents.get(oid) ?? readBlobs(root, [oid]).get(oid);
      if (!known) throw new Error(`No blob for ${path}.`);
      return known;
    },
  };
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
