import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import type { TablePart } from '../table/engine/table-part.ts';
import { engineRoot } from './source.ts';
import type { Stretch, TableAnswer, TableJob } from './table-task.ts';

/** Threads that read stretches of one file. Waiting for them blocks, as all reading of content does. */
export interface TableWorkers {
  readonly ask: (stretch: Stretch) => void;
  /** Hands on the parts in their order. False where one could not be told by itself; the file must then be read in one. */
  readonly takeAll: (take: (part: TablePart) => void) => boolean;
  readonly stop: () => void;
}

/** No stretch takes longer, unless its thread was lost. */
const PATIENCE_MS = 60_000;

export function startWorkers(job: Omit<TableJob, 'port' | 'answered'>, count: number): TableWorkers {
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const started = Array.from({ length: count }, () => startWorker({ ...job, answered }));
  const answers = new Map<number, TablePart | undefined>();
  let asked = 0;
  return {
    // In turn, without waiting who is idle: stretches are alike, and so the work is the same in every run.
    ask: (stretch) => started[asked % count]?.port.postMessage({ index: asked++, stretch }),
    takeAll(take) {
      for (let index = 0; index < asked; index++) {
        if (!awaitAnswer(index)) return false;
        const part = answers.get(index);
        if (!part || part.broken) return false;
        take(part);
        answers.delete(index);
      }
      return true;
    },
    stop() {
      for (const { worker, port } of started) {
        port.close();
        void worker.terminate();
      }
    },
  };

  function awaitAnswer(index: number): boolean {
    while (!answers.has(index)) {
      const before = Atomics.load(answered, 0);
      if (receiveAll()) continue;
      if (Atomics.wait(answered, 0, before, PATIENCE_MS) === 'timed-out') return false;
    }
    return true;
  }

  function receiveAll(): boolean {
    let some = false;
    for (const { port } of started) {
      for (let message = receive(port); message; message = receive(port)) {
        answers.set(message.index, message.part);
        some = true;
      }
    }
    return some;
  }
}

function receive(port: MessagePort): TableAnswer | undefined {
  return receiveMessageOnPort(port)?.message as TableAnswer | undefined;
}

function startWorker(job: Omit<TableJob, 'port'>): { readonly worker: Worker; readonly port: MessagePort } {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(join(engineRoot(), 'src', 'io', 'table-worker.ts'), {
    workerData: { ...job, port: port2 },
    transferList: [port2],
    // The flags of this process (a test runner's, a debugger's) do not fit a plain worker.
    execArgv: [],
  });
  return { worker, port: port1 };
}
