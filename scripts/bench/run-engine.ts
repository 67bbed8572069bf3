import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINES } from './engines.ts';

// A process of its own for each run: `run-engine.ts NAME PATH`. A folder stands for all its files, one after another.
const [name = '', path = ''] = process.argv.slice(2);
const load = ENGINES[name];
if (!load) throw new Error(`No engine named ${name}.`);
const runFile = await load();
const paths = path.endsWith('.csv') ? [path] : readdirSync(path).map((file) => join(path, file));

const start = performance.now();
const cpu = process.cpuUsage();
let rows = 0;
let faults: Readonly<Record<string, number>> = {};
for (const file of paths) {
  const result = await runFile(file);
  rows += result.rows;
  faults = { ...faults, ...result.faults };
}
const used = process.cpuUsage(cpu);
const seconds = (performance.now() - start) / 1000;
const cpuSeconds = (used.user + used.system) / 1e6;
console.log(JSON.stringify({ seconds, cpuSeconds, peakMB: process.resourceUsage().maxRSS / 1024, rows, faults }));
process.exit(0);
