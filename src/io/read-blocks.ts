import { closeSync, openSync, readSync } from 'node:fs';
import type { Stretch } from './table-task.ts';

const BLOCK = 1024 * 1024;

/** Reads a file, or bytes [from, to) of it, block by block. The buffer is reused: what is to be kept must be copied. */
export function readBlocks(path: string, take: (bytes: Buffer) => void, stretch?: Stretch): void {
  const buffer = Buffer.allocUnsafe(BLOCK);
  const file = openSync(path, 'r');
  try {
    let at = stretch?.from ?? 0;
    const end = stretch?.to ?? Infinity;
    while (at < end) {
      const read = readSync(file, buffer, 0, Math.min(BLOCK, end - at), at);
      if (read === 0) return;
      take(buffer.subarray(0, read));
      at += read;
    }
  } finally {
    closeSync(file);
  }
}
