import { availableParallelism } from 'node:os';
import type { TableSchema } from '../domain/model/table-schema.ts';
import { checkDataFile } from './check-data-file.ts';
import { LARGE_FILE, type LargeCheck } from './check-large-file.ts';
import { BATCH, type FileTask } from './file-task.ts';
import { startFileWorkers } from './file-workers.ts';
import type { Source } from './source.ts';

/** So many bytes are checked in the time that a worker saves once it has started. */
const WORTH_WORKERS = 32 * 1000 * 1000;

export interface CheckOptions {
  /** Beside this thread; by default one for each other core. */
  readonly workers?: number;
  /** Bytes of all files from which on there are workers. */
  readonly worth?: number;
}

/**
 * Checks data files on all cores, this thread among them. The result is the same, in the order of the tasks, for every number of
 * workers. Files of a commit, which lie nowhere, and large ones, which have workers of their own, are checked here one by one.
 */
export function checkDataFiles(
  tasks: readonly FileTask[],
  read: Source['read'],
  { workers = availableParallelism() - 1, worth = WORTH_WORKERS }: CheckOptions = {},
): LargeCheck[] {
  const check = ({ file, format, schema }: FileTask) => checkDataFile(file, format, schema, () => read(file.path));
  const shared = tasks.filter(({ file }) => file.absolute !== undefined && file.bytes <= LARGE_FILE);
  const bytes = shared.reduce((sum, { file }) => sum + file.bytes, 0);
  if (workers < 1 || bytes < worth) return tasks.map(check);
  const known = checkTogether(shared, check, workers);
  // What a worker failed on is checked here, where its fault is met again.
  return tasks.map((task) => known.get(task) ?? check(task));
}

function checkTogether(
  tasks: readonly FileTask[],
  check: (task: FileTask) => LargeCheck,
  count: number,
): Map<FileTask | undefined, LargeCheck> {
  const checked = new Map<FileTask | undefined, LargeCheck>();
  const workers = startFileWorkers(shareSchemas(tasks), count, (from, some) => {
    some.forEach((one, i) => checked.set(tasks[from + i], one));
  });
  try {
    for (let from = workers.next(); from < tasks.length; from = workers.next()) {
      for (const task of tasks.slice(from, from + BATCH)) checked.set(task, check(task));
    }
    workers.takeRest();
  } finally {
    workers.stop();
  }
  return checked;
}

/** Schemas that read the same as one object: they are copied to every worker, and most datasets of a kind have the same. */
function shareSchemas(tasks: readonly FileTask[]): FileTask[] {
  const byObject = new Map<TableSchema | undefined, TableSchema | undefined>();
  const byText = new Map<string | undefined, TableSchema | undefined>();
  return tasks.map((task) => {
    if (!byObject.has(task.schema)) {
      const text = JSON.stringify(task.schema);
      if (!byText.has(text)) byText.set(text, task.schema);
      byObject.set(task.schema, byText.get(text));
    }
    return { ...task, schema: byObject.get(task.schema) };
  });
}
