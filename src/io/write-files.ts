import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Puts files in their places under a folder that is there. A link in a file's place is replaced, never followed; nothing is half written. */
export function writeFiles(root: string, files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): void {
  const waiting = files.map(({ path, bytes }) => {
    const place = join(root, path);
    const beside = `${place}.moi`;
    rmSync(beside, { force: true });
    writeFileSync(beside, bytes, { flag: 'wx' });
    return { beside, place };
  });
  for (const { beside, place } of waiting) renameSync(beside, place);
}
