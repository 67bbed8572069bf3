import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import type { LargeCheck } from './check-large-file.ts';
import { BATCH, COUNTER, type FileAnswer, type FileJob, type FileTask } from './file-task.ts';
import { engineRoot } from './source.ts';

/** Threads that check small files, batch by batch, as does the one that started them. */
export interface FileWorkers {
  /** Takes a batch for this thread: the number of its first file, or more than there are. */
  readonly next: () => number;
  /** Waits for what the others have taken. It blocks, as all reading of content does. */
  readonly takeRest: () => void;
  readonly stop: () => void;
}

/** No batch takes longer, unless its thread was lost. */
const PATIENCE_MS = 60_000;

/** @param take gets what a worker has checked: the number of the first file, and a result for each */
export function startFileWorkers(
  tasks: readonly FileTask[],
  count: number,
  take: (from: number, checked: readonly LargeCheck[]) => void,
): FileWorkers {
  const counters = new Int32Array(new SharedArrayBuffer(8));
  const started = Array.from({ length: count }, () => startWorker({ tasks, counters }));
  let missing = Math.ceil(tasks.length / BATCH);
  return {
    next() {
      receiveAll();
      const from = Atomics.add(counters, COUNTER.next, BATCH);
      if (from < tasks.length) missing--;
      return from;
    },
    takeRest() {
      while (missing > 0) {
        const before = Atomics.load(counters, COUNTER.answers);
        if (receiveAll()) continue;
        if (Atomics.wait(counters, COUNTER.answers, before, PATIENCE_MS) === 'timed-out') return;
      }
    },
    stop() {
      for (const { worker, port } of started) {
        port.close();
        void worker.terminate();
      }
    },
  };

  function receiveAll(): boolean {
    const before = missing;
    for (const { port } of started) {
      for (let answer = receive(port); answer; answer = receive(port)) {
        take(answer.from, answer.checked ?? []);
        missing--;
      }
    }
    return missing < before;
  }
}

function receive(port: MessagePort): FileAnswer | undefined {
  return receiveMessageOnPort(port)?.message as FileAnswer | undefined;
}

function startWorker(job: Omit<FileJob, 'port'>): { readonly worker: Worker; readonly port: MessagePort } {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(join(engineRoot(), 'src', 'io', 'file-worker.ts'), {
    workerData: { ...job, port: port2 },
    transferList: [port2],
    // The flags of this process (a test runner's, a debugger's) do not fit a plain worker.
    execArgv: [],
  });
  return { worker, port: port1 };
}
