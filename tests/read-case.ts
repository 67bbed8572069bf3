import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Changes } from './make-test-repo.ts';

/** `case.yaml`: a story. Files given, what happened to them, the command, and beside it what it must print, to the byte. */
export interface Case {
  /** What it shows, in one sentence. */
  readonly title: string;
  /** Words after `opendata`; `--root` (and `--as-of`, where `asOf` is given) are added. */
  readonly command: readonly string[];
  readonly asOf?: string;
  /** `true` (default): the base repository under the files; `false`: these files alone. */
  readonly base?: boolean;
  /** Path → text; null removes a file of the base. */
  readonly files?: Changes;
  /** Day of the first commit, which brings the base and the files. Absent: the folder is not under git. */
  readonly firstCommit?: string;
  readonly commits?: readonly CaseCommit[];
  /** Exit code, default 0. */
  readonly exit?: number;
}

export interface CaseCommit {
  readonly message: string;
  readonly date: string;
  readonly files: Changes;
  /** Lands by a merge; the branch's own commit has this day. */
  readonly branchDate?: string;
}

/** Name of the file with the expected output: `expected.json`, `.ics` … by `--format`, else `.txt`. */
export function expectedName(story: Case): string {
  const at = story.command.indexOf('--format');
  const format = at < 0 ? 'text' : (story.command[at + 1] ?? 'text');
  return `expected.${['json', 'ics', 'csv'].includes(format) ? format : 'txt'}`;
}

export function readCase(folder: string): Case {
  const story = parse(readFileSync(join(folder, 'case.yaml'), 'utf8')) as Case;
  const known = ['title', 'command', 'asOf', 'base', 'files', 'firstCommit', 'commits', 'exit'];
  const unknown = Object.keys(story).filter((key) => !known.includes(key));
  if (unknown.length > 0) throw new Error(`${folder}/case.yaml: unknown key ${unknown.join(', ')}`);
  if (story.commits && !story.firstCommit) throw new Error(`${folder}/case.yaml: commits need firstCommit`);
  return story;
}

/** The expected text, or undefined where it was not written yet. */
export function readExpected(folder: string, name: string): string | undefined {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
