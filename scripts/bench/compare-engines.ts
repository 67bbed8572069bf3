import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { EngineResult } from './engine-result.ts';

export interface EngineRun extends EngineResult {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMB: number;
}

/** The middle of several runs of one engine on one input. */
export interface Measured {
  readonly engine: string;
  readonly runs: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMB: number;
  readonly rows: number;
  /** Faults found in the last run. */
  readonly faults: Readonly<Record<string, number>>;
}

/** Runs the engines in turn, each run in a process of its own, so that what else the machine does falls on all alike. */
export function compareEngines(engines: readonly string[], path: string, runs: number, say: (line: string) => void): Measured[] {
  const all = new Map<string, EngineRun[]>(engines.map((engine) => [engine, []]));
  for (let i = 0; i < runs; i++) {
    for (const engine of engines) {
      const run = runEngine(engine, path);
      if (!run) say(`${engine}: failed`);
      else {
        all.get(engine)?.push(run);
        say(`${engine}: ${run.seconds.toFixed(2)} s`);
      }
    }
  }
  return [...all].flatMap(([engine, list]) => summarise(engine, list) ?? []);
}

function runEngine(engine: string, path: string): EngineRun | undefined {
  const script = join(import.meta.dirname, 'run-engine.ts');
  const { status, stdout } = spawnSync(process.execPath, [script, engine, path], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return status === 0 ? (JSON.parse(stdout) as EngineRun) : undefined;
}

function summarise(engine: string, list: readonly EngineRun[]): Measured | undefined {
  const last = list.at(-1);
  if (!last) return undefined;
  return {
    engine,
    runs: list.length,
    seconds: median(list.map((run) => run.seconds)),
    cpuSeconds: median(list.map((run) => run.cpuSeconds)),
    peakMB: Math.round(median(list.map((run) => run.peakMB))),
    rows: last.rows,
    faults: last.faults,
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Number((sorted[Math.floor(sorted.length / 2)] ?? NaN).toFixed(3));
}
