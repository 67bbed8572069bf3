import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Field } from '../../src/domain/model/table-schema.ts';

/** A file with the schema, dialect and encoding it comes with, and what the peers say about it. */
export interface SuiteCase {
  readonly id: string;
  readonly file: string;
  readonly format?: string;
  /** A path in the suite, the schema itself, or nothing. */
  readonly schema?: unknown;
  readonly dialect?: unknown;
  readonly encoding?: string | null;
  readonly level?: string;
  readonly expected?: { readonly verdict: Verdict; readonly types?: readonly string[] };
}

export interface SuiteCell {
  readonly id: string;
  readonly field: Field;
  readonly value: unknown;
  readonly expected: 'ok' | 'error';
}

export interface SuiteSchema {
  readonly id: string;
  readonly descriptor: unknown;
  readonly oracle: Verdict;
}

export interface SuitePackage {
  readonly id: string;
  readonly basepath?: string;
  readonly descriptor: unknown;
  readonly expected: Verdict;
}

export type Verdict = 'valid' | 'invalid';

/** One line of a results file: what we say about a case, in the peers' words. */
export interface SuiteResult {
  readonly id: string;
  readonly verdict: Verdict;
  readonly types: readonly string[];
}

/** The lines of a JSON Lines file of a suite; none where it has no such file. */
export function readSuiteLines<T>(folder: string, name: string): T[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}
