import type { Day, Text } from './text.ts';

/** What a check found: data, never sentences. `words/findings.ts` says it; `render/` prints it. */
export interface Finding {
  /** `group/name`, permanent: the rule is in `domain/checks/<group>/<name>.ts`. */
  readonly code: string;
  readonly level: Level;
  readonly where: Where;
  /** What the words need: what was found, what was expected. Personal data is masked before it comes here. */
  readonly args: Readonly<Record<string, string | number>>;
  /** How often this code was found in this column of this file; `where` is the first place. Absent: once. */
  readonly count?: number;
  /** The operator's recorded exception that lets it stand for a while; its level is then a warning. */
  readonly waived?: Waived;
}

/** What a waiver says of the finding it covers (`catalogue/waivers/<id>.yaml`). */
export interface Waived {
  readonly id: string;
  readonly reason: Text;
  readonly document: string;
  readonly by: string;
  readonly until: Day;
}

export type Level = 'error' | 'warning';

export interface Where {
  /** Path from the content root, `/` between folders, NFC. */
  readonly file: string;
  /** Physical line in the file, 1 = first. */
  readonly line?: number;
  /** Character in that line, 1 = first. */
  readonly character?: number;
  /** Data row of a table: 0 = header, 1 = first after it. */
  readonly row?: number;
  /** Column name of a table. */
  readonly column?: string;
  /** Key path in a YAML or JSON file, e.g. `/resources/0/period`. */
  readonly pointer?: string;
}

/** Order in which findings leave the domain: file, line, character, code, column. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.where.file, b.where.file) ||
      (a.where.line ?? 0) - (b.where.line ?? 0) ||
      (a.where.character ?? 0) - (b.where.character ?? 0) ||
      compare(a.code, b.code) ||
      compare(a.where.column ?? '', b.where.column ?? ''),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
