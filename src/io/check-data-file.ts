import { createHash } from 'node:crypto';
import type { Format } from '../domain/model/dataset.ts';
import type { TableSchema } from '../domain/model/table-schema.ts';
import { checkFile } from '../table/check-file.ts';
import { checkSchema } from '../table/check-schema.ts';
import type { CheckedFile } from '../table/checked-file.ts';
import { findActiveContent } from '../table/find-active-content.ts';
import { findFirstBytes } from '../table/find-first-bytes.ts';
import { checkLargeFile, LARGE_FILE, type LargeCheck } from './check-large-file.ts';
import type { ListedFile } from './list-files.ts';

/**
 * Checks a data file by its format and takes its hash. A large CSV file that lies on disk is never held in memory.
 * @param read gives the bytes of any other file
 */
export function checkDataFile(file: ListedFile, format: Format, schema: TableSchema | undefined, read: () => Buffer): LargeCheck {
  const { path, absolute, bytes } = file;
  if (format === 'csv' && absolute !== undefined && bytes > LARGE_FILE) {
    const checked = checkLargeFile(absolute, path, schema);
    return { ...checked, findings: [...(schema ? checkSchema(schema, path) : []), ...checked.findings] };
  }
  const content = read();
  return { ...checkBytes(content, path, format, schema), sha256: createHash('sha256').update(content).digest('hex') };
}

/** A pointer of git LFS is no data: nothing else is said of it. */
function checkBytes(content: Buffer, path: string, format: Format, schema: TableSchema | undefined): CheckedFile {
  const first = findFirstBytes(content, path);
  if (first?.level === 'error') return { facts: undefined, findings: [first] };
  const { facts, findings } = checkFile(content, path, format, schema);
  const active = /\.(svg|xml)$/i.test(path) ? findActiveContent(content, path) : [];
  return { facts, findings: [...(first ? [first] : []), ...active, ...findings] };
}
