import { Worker } from 'node:worker_threads';
import type { ImportedTable } from '../../table/rescue/imported-table.ts';

export interface XlsxTask {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly options: { readonly sheet?: string };
}

/** What the worker may use. Bytes outside the heap are bounded by `table/xlsx/limits.ts`. */
const MEMORY_MB = 256;
const TIMEOUT_MS = 20_000;

/**
 * Reads the table of a workbook in a worker of its own: whatever the file does, the worker is what ends, and that is a finding.
 * @param file path for the findings
 * @param options.sheet name of the sheet; default: the first visible one with cells
 */
export function readXlsx(bytes: Uint8Array, file: string, options: XlsxTask['options'] = {}): Promise<ImportedTable> {
  const workerData: XlsxTask = { bytes, file, options };
  const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), {
    workerData,
    // The test runner's own flags do not fit a plain worker.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: 32 },
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => resolve(refuse(file, 'time', TIMEOUT_MS / 1000))), TIMEOUT_MS);
    const settle = (answer: () => void) => {
      clearTimeout(timer);
      void worker.terminate();
      answer();
    };
    worker.once('message', (table: ImportedTable) => settle(() => resolve(table)));
    worker.once('error', (error) =>
      settle(() => (isOutOfMemory(error) ? resolve(refuse(file, 'memory', MEMORY_MB)) : reject(error))),
    );
  });
}

function refuse(file: string, kind: string, limit: number): ImportedTable {
  return {
    sheet: '',
    header: [],
    rows: [],
    findings: [{ code: 'xlsx/too-large', level: 'error', where: { file }, args: { kind, limit } }],
  };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
