import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PrintStore } from '../table/engine/print-store.ts';

/** A store in a file of the system's folder for such; `close` removes it. The file is made when the first words come. */
export interface DiskPrintStore extends PrintStore {
  readonly close: () => void;
}

interface Place {
  readonly at: number;
  readonly bytes: number;
}

export function createDiskPrintStore(): DiskPrintStore {
  const places = new Map<string, Place[]>();
  let folder: string | undefined;
  let file: number | undefined;
  let end = 0;
  return {
    append(list, part, words) {
      folder ??= mkdtempSync(join(tmpdir(), 'opendata-keys-'));
      file ??= openSync(join(folder, 'prints'), 'w+', 0o600);
      const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done, bytes.length - done, end + done);
      const key = `${list} ${part}`;
      places.set(key, [...(places.get(key) ?? []), { at: end, bytes: bytes.length }]);
      end += bytes.length;
    },
    read(list, part) {
      const known = places.get(`${list} ${part}`) ?? [];
      const all = new Uint8Array(known.reduce((sum, { bytes }) => sum + bytes, 0));
      let done = 0;
      for (const { at, bytes } of known) {
        for (let read = 0; file !== undefined && read < bytes;) read += readSync(file, all, done + read, bytes - read, at + read);
        done += bytes;
      }
      return new Int32Array(all.buffer);
    },
    close() {
      if (file !== undefined) closeSync(file);
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
