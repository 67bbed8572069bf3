import type { ImportedTable } from '../../table/rescue/imported-table.ts';
import { importInWorker } from './import-in-worker.ts';

const LIMITS = { memoryMb: 256, timeoutMs: 20_000 };

/**
 * Reads the table of a workbook in a worker of its own: whatever the file does, the worker is what ends, and that is a finding.
 * @param file path for the findings
 * @param options.sheet name of the sheet; default: the first visible one with cells
 */
export function readXlsx(bytes: Uint8Array, file: string, options: { readonly sheet?: string } = {}): Promise<ImportedTable> {
  return importInWorker({ bytes, file, options }, LIMITS);
}
