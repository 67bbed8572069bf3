import type { Finding } from '../domain/model/finding.ts';
import type { FileFacts } from '../domain/model/table-facts.ts';

/** What one pass over a data file gives. `facts` is undefined where the file could not be read as a table at all. */
export interface CheckedFile {
  readonly facts: FileFacts | undefined;
  readonly findings: Finding[];
}
