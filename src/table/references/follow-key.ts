import type { Finding } from '../../domain/model/finding.ts';
import { findAbsent } from '../engine/find-broken-keys.ts';
import { createPrintList, type PrintList } from '../engine/print-list.ts';
import type { Spilling } from '../engine/print-store.ts';
import { clipText, createReport } from '../report.ts';
import type { KeyFile } from './key-file.ts';
import { keyColumns, type KeySides } from './key-schema.ts';

/** The file that points, and how its findings are told: by path, or by the cells of a workbook. */
export interface OpenKeyFile extends KeyFile {
  readonly path: string;
  readonly place: (finding: Finding) => Finding;
}

/** A file that points and the keys of the one it points to. */
export interface FollowedKey {
  readonly file: OpenKeyFile;
  /** File name of the other one, as the findings call it. */
  readonly resource: string;
  readonly sides: KeySides;
  readonly known: PrintList;
  /** Number of a list that no other has. */
  readonly id: number;
  readonly spilling?: Spilling;
}

/**
 * Follows a foreign key from one file to another (Table Schema, `foreignKeys`): every key must stand among the known ones. A key
 * with a missing part points nowhere and is left out, as in SQL.
 */
export function followKey({ file, resource, sides, known, id, spilling }: FollowedKey): Finding[] {
  const asked = createPrintList(id);
  file.gather(sides.from, asked, spilling);
  const absent = findAbsent(asked, known, spilling);
  if (absent.size === 0) return [];
  const report = createReport(file.path);
  const column = keyColumns(sides.from).join(', ');
  const expected = keyColumns(sides.to).join(', ');
  file.find(sides.from, absent, (place, texts) => {
    report.add('table/foreign-key', { ...place, column }, { value: clipText(texts.join(', ')), expected, resource });
  });
  return report.list().map(file.place);
}
