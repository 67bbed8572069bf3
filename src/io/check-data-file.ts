import { createHash } from 'node:crypto';
import type { Format } from '../domain/model/dataset.ts';
import type { TableSchema } from '../domain/model/table-schema.ts';
import { checkFile } from '../table/check-file.ts';
import { checkSchema } from '../table/check-schema.ts';
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
  return { ...checkFile(content, path, format, schema), sha256: createHash('sha256').update(content).digest('hex') };
}
