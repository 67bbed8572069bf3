import type { Finding } from '../domain/model/finding.ts';

const POINTER = 'version https://git-lfs.github.com/spec/';

/** What the first bytes of a data file tell before it is read: a stand-in of git LFS (then nothing else is worth saying), or a script. */
export function findFirstBytes(bytes: Uint8Array, file: string): Finding | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512));
  if (start.startsWith(POINTER) && bytes.length < 1024) {
    const size = Number(/^size (\d+)$/m.exec(start)?.[1] ?? 0);
    return { code: 'git/lfs-pointer', level: 'error', where: { file, line: 1 }, args: { size } };
  }
  const [, program] = /^(?:\u00ef\u00bb\u00bf)?#! *(\S{1,60})/.exec(start) ?? [];
  return program === undefined
    ? undefined
    : { code: 'git/script', level: 'warning', where: { file, line: 1 }, args: { found: program } };
}
