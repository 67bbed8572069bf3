import { Worker } from 'node:worker_threads';
import type { ImportedTable } from '../../table/rescue/imported-table.ts';

export interface XlsxTask {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly options: { readonly sheet?: string };
}

/** What a worker may use. Bytes outside its heap are bounded by `table/xlsx/limits.ts`. */
export interface WorkerLimits {
  readonly memoryMb: number;
  readonly timeoutMs: number;
}

/** Imports a workbook in a worker of its own. A worker that had to be stopped gives a table with the finding `xlsx/too-large`. */
export function importInWorker(task: XlsxTask, { memoryMb, timeoutMs }: WorkerLimits): Promise<ImportedTable> {
  const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), {
    workerData: task,
    // The flags of this process (a test runner's, a debugger's) do not fit a plain worker.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32 },
  });
  return new Promise((resolve, reject) => {
    const settle = (answer: () => void) => {
      clearTimeout(timer);
      void worker.terminate();
      answer();
    };
    const refuse = (kind: string, limit: number) => settle(() => resolve(refused(task.file, kind, limit)));
    const timer = setTimeout(() => refuse('time', timeoutMs / 1000), timeoutMs);
    worker.once('message', (table: ImportedTable) => settle(() => resolve(table)));
    worker.once('error', (error) => (isOutOfMemory(error) ? refuse('memory', memoryMb) : settle(() => reject(error))));
  });
}

function refused(file: string, kind: string, limit: number): ImportedTable {
  const args = { kind, limit };
  return { sheet: '', header: [], rows: [], findings: [{ code: 'xlsx/too-large', level: 'error', where: { file }, args }] };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
