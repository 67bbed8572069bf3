import { describe, expect, it } from 'vitest';
import { createAheadReader } from '../../src/io/read-ahead.ts';

function watchedReader(paths: readonly string[], bytes = 10) {
  const calls: (readonly string[])[] = [];
  const entries = paths.map((path) => ({ path, oid: `o-${path}`, bytes }));
  const read = createAheadReader(entries, (oids) => {
    calls.push(oids);
    return new Map(oids.map((oid) => [oid, Buffer.from(oid)]));
  });
  return { calls, read: (path: string) => read(path)?.toString() };
}

describe('files of a commit read one by one', () => {
  const thousand = Array.from({ length: 1000 }, (_, i) => `datasets/a/b/${i}.csv`);

  it('a thousand in one folder take ten calls of git, not a thousand', () => {
    const { calls, read } = watchedReader(thousand);
    expect(thousand.map(read)).toEqual(thousand.map((path) => `o-${path}`));
    expect(calls).toHaveLength(10);
  });

  it('one file of each folder brings nothing else', () => {
    const { calls, read } = watchedReader(['a/1', 'a/2', 'b/1', 'b/2', 'c/1', 'c/2']);
    for (const path of ['a/1', 'b/1', 'c/1']) read(path);
    expect(calls).toEqual([['o-a/1'], ['o-b/1'], ['o-c/1']]);
  });

  it('large files are not kept ahead', () => {
    const { calls, read } = watchedReader(['a/1', 'a/2', 'a/3', 'a/4'], 12 * 2 ** 20);
    for (const path of ['a/1', 'a/2', 'a/3', 'a/4']) read(path);
    expect(calls.map((oids) => oids.length)).toEqual([1, 1, 1, 1]);
  });

  it('any order gives the right bytes', () => {
    const { read } = watchedReader(thousand);
    const mixed = thousand.toReversed().filter((_, i) => i % 7 === 0);
    expect(mixed.map(read)).toEqual(mixed.map((path) => `o-${path}`));
    expect(read('datasets/a/b/none.csv')).toBeUndefined();
  });
});
