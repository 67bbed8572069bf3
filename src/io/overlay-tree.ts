import type { Tree } from './open-folder.ts';

/** A tree as it would be with these files in it. Nothing is written. */
export function overlayTree(tree: Tree, files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): Tree {
  const changed = new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes)]));
  const listed = [...changed].map(([path, bytes]) => [path, { path, bytes: bytes.length }] as const);
  const all = new Map([...tree.files, ...listed]);
  return {
    files: new Map([...all].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))),
    findings: tree.findings,
    read: (path) => changed.get(path) ?? tree.read(path),
  };
}
