import { readFileSync } from 'node:fs';
import type { Finding } from '../domain/model/finding.ts';
import { listFiles, type ListedFile } from './list-files.ts';

/** The files of a content repository, wherever they are: in a folder, or in a commit. */
export interface Tree {
  readonly files: ReadonlyMap<string, ListedFile>;
  /** What is no plain file. */
  readonly findings: readonly Finding[];
  /** Bytes of one of the files. */
  readonly read: (path: string) => Buffer;
}

/** The content as it lies in a folder. */
export function openFolder(root: string): Tree {
  const { files, findings } = listFiles(root, ['catalogue', 'datasets']);
  const byPath = new Map(files.map((file) => [file.path, file]));
  return { files: byPath, findings, read: (path) => readFileSync(byPath.get(path)?.absolute ?? path) };
}
