import { expect } from 'vitest';
import { validate } from '../../src/domain/checks/validate.ts';
import type { Finding } from '../../src/domain/model/finding.ts';
import { readPortal } from '../../src/io/read-portal.ts';
import { sayFinding } from '../../src/words/findings.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { makeTestFolder, type Changes } from '../make-test-repo.ts';

export const METADATA = `${baseDataset}/metadata.yaml`;
/** Seconds of processor time: three times the two that a quiet machine may take. */
const PATIENCE = 6;

/** Files put over the base repository, judged as `validate` does; every finding must have words that say nothing odd. */
export async function judgeContent(changes: Changes): Promise<Finding[]> {
  const files = Object.fromEntries(Object.entries({ ...baseRepository(), ...changes }).filter(([, content]) => content !== null));
  const root = makeTestFolder(files as Changes);
  const before = process.cpuUsage();
  const findings = validate(await readPortal(root), '2026-11-23');
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(PATIENCE);
  for (const finding of findings)
    for (const lang of ['vi', 'en'] as const) {
      const { message, fix } = sayFinding(finding, lang);
      expect(`${message} ${fix}`).not.toMatch(/undefined|NaN|\[object|    at /);
      expect(message.length).toBeLessThan(600);
    }
  return findings;
}

/** `error metadata/type metadata.yaml:4:1 /licence`: level, code and place; the base dataset's folder is left out. */
export function listFindings(findings: readonly Finding[]): string[] {
  return findings.map(({ level, code, where: { file, line, character, pointer, row, column } }) => {
    const place = [file.replace(`${baseDataset}/`, ''), line, character].filter((part) => part !== undefined).join(':');
    const inTable = row === undefined ? [] : [`row ${row}`];
    return [level, code, place, ...(pointer ? [pointer] : []), ...inTable, ...(column ? [column] : [])].join(' ');
  });
}

/** The base dataset's metadata with this text in place of the lines that begin with `key`; appended where there is none. */
export function metadataSaying(key: string, text: string): Changes {
  const lines = (baseRepository()[METADATA] ?? '').trimEnd().split('\n');
  const at = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (at < 0) return { [METADATA]: `${lines.join('\n')}\n${text}\n` };
  const rest = lines.slice(at + 1);
  const next = rest.findIndex((line) => !line.startsWith(' '));
  return { [METADATA]: [...lines.slice(0, at), text, ...(next < 0 ? [] : rest.slice(next)), ''].join('\n') };
}
