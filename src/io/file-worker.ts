import { readFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { checkDataFile } from './check-data-file.ts';
import { BATCH, COUNTER, type FileAnswer, type FileJob } from './file-task.ts';

/** Checks files until there are none that nobody has taken. */
const { tasks, port, counters } = workerData as FileJob;

for (;;) {
  const from = Atomics.add(counters, COUNTER.next, BATCH);
  if (from >= tasks.length) break;
  const answer: FileAnswer = { from, checked: tryBatch(from) };
  port.postMessage(answer);
  Atomics.add(counters, COUNTER.answers, 1);
  Atomics.notify(counters, COUNTER.answers);
}

function tryBatch(from: number): FileAnswer['checked'] {
  try {
    return tasks
      .slice(from, from + BATCH)
      .map(({ file, format, schema }) => checkDataFile(file, format, schema, () => readFileSync(file.absolute ?? file.path)));
  } catch {
    return undefined;
  }
}
