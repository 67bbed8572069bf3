import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../domain/model/finding.ts';

export interface ListedFile {
  /** From the content root, NFC. */
  readonly path: string;
  /** Where it lies on disk; a file of a commit lies nowhere. */
  readonly absolute?: string;
  readonly bytes: number;
}

/** Every plain file under some folders of the content root, sorted by path. Links and other special files are told, never followed. */
export function listFiles(root: string, folders: readonly string[]): { files: ListedFile[]; findings: Finding[] } {
  const files: ListedFile[] = [];
  const findings: Finding[] = [];
  const walk = (folder: string, absolute: string) => {
    for (const name of readdirSync(absolute).sort()) {
      if (IGNORED.has(name)) continue;
      const path = `${folder}/${name}`.normalize('NFC');
      const file = join(absolute, name);
      const stat = lstatSync(file, { throwIfNoEntry: false });
      // A name that is no UTF-8 is read with a mark in it, under which there is no file.
      if (!stat)
        findings.push({ code: 'path/odd-name', level: 'error', where: { file: path }, args: { found: name, why: 'utf-8' } });
      else if (stat.isDirectory()) walk(path, file);
      else if (stat.isFile()) files.push({ path, absolute: file, bytes: stat.size });
      else
        findings.push({
          code: 'path/special-file',
          level: 'error',
          where: { file: path },
          args: { kind: stat.isSymbolicLink() ? 'link' : 'special' },
        });
    }
  };
  for (const folder of folders) walk(folder, join(root, folder));
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { files, findings };
}

/** Left by desktops and by git itself; never content. */
const IGNORED = new Set(['.git', '.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep']);
