import { spawnSync } from 'node:child_process';

/** Bytes read at once from git, so that a long history is never held in memory as a whole. */
const ROOM = 256_000_000;

/** Blobs by id, one `git cat-file --batch` for many; those larger than `largest` bytes and missing ones are left out. */
export function* readBlobs(root: string, ids: readonly string[], largest: number): Generator<[id: string, bytes: Buffer]> {
  let batch: string[] = [];
  let room = ROOM;
  for (const { id, size } of sizesOf(root, [...new Set(ids)])) {
    if (size > largest) continue;
    if (size > room) {
      yield* readBatch(root, batch);
      [batch, room] = [[], ROOM];
    }
    batch.push(id);
    room -= size;
  }
  yield* readBatch(root, batch);
}

function sizesOf(root: string, ids: readonly string[]): { id: string; size: number }[] {
  if (ids.length === 0) return [];
  const lines = run(root, ['cat-file', '--batch-check'], ids).toString('latin1').trim().split('\n');
  return lines.flatMap((line) => {
    const [id = '', type, size] = line.split(' ');
    return type === 'blob' ? [{ id, size: Number(size) }] : [];
  });
}

function* readBatch(root: string, ids: readonly string[]): Generator<[string, Buffer]> {
  if (ids.length === 0) return;
  const output = run(root, ['cat-file', '--batch'], ids);
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(10, at);
    const [id = '', , size] = output.toString('latin1', at, end).split(' ');
    at = end + 1 + Number(size);
    yield [id, output.subarray(end + 1, at)];
    at += 1;
  }
}

function run(root: string, args: readonly string[], ids: readonly string[]): Buffer {
  const result = spawnSync('git', args, { cwd: root, input: `${ids.join('\n')}\n`, maxBuffer: 2 ** 31 - 1 });
  if (result.status !== 0) throw new Error(`git ${args[0]}: ${String(result.stderr).trim() || result.error?.message}`);
  return result.stdout;
}
