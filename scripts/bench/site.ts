import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBenchPortal } from './write-bench-portal.ts';

const PROJECT = join(import.meta.dirname, '../..');
const BARE = join(import.meta.dirname, 'bare-site');

/**
 * The whole portal of so many datasets, beside what bare Astro and Pagefind need for one plain page each in two languages. The
 * two take turns; every run writes to a folder that is not there. Seconds of the whole commands.
 */
export function benchSite(datasets: number, runs: number, say: (line: string) => void) {
  const folder = join(tmpdir(), 'opendata-bench');
  const root = join(folder, 'portal');
  writeBenchPortal(root, datasets);
  const node = process.execPath;
  // What is checked once is remembered; a portal is built again and again.
  run(node, [join(PROJECT, 'scripts/opendata.ts'), 'validate', '--root', root], PROJECT);
  const seconds = { portal: [] as number[], astro: [] as number[], pagefind: [] as number[] };
  let pages = 0;
  for (let i = 0; i < runs; i++) {
    const out = join(folder, 'portal-out');
    rmSync(out, { recursive: true, force: true });
    seconds.portal.push(run(node, [join(PROJECT, 'scripts/opendata.ts'), 'build', '--root', root, '--out', out], PROJECT));
    pages = countPages(out);
    const bare = join(folder, 'bare-out');
    rmSync(bare, { recursive: true, force: true });
    const env = { BENCH_ROOT: root, BENCH_OUT: bare };
    seconds.astro.push(run(node, [join(PROJECT, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], BARE, env));
    seconds.pagefind.push(run(node, [join(PROJECT, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', bare], BARE));
    say(Object.entries(seconds).map(([name, list]) => `${name} ${list.at(-1)} s`).join(', '));
  }
  const bare = median(seconds.astro) + median(seconds.pagefind);
  const barePages = countPages(join(folder, 'bare-out'));
  return { datasets, pages, barePages, runs, seconds, ratio: Number((median(seconds.portal) / bare).toFixed(2)) };
}

function run(program: string, args: string[], cwd: string, env: Record<string, string> = {}): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(program, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(stderr);
  return Number(((performance.now() - start) / 1000).toFixed(1));
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
