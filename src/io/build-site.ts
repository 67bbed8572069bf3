import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { build } from 'astro';
import type { SiteView } from '../domain/views/view-types.ts';
import { searchRecords } from '../render/search-records.ts';
import { buildSearch } from './build-search.ts';
import { engineRoot } from './source.ts';
import { writeOutputs } from './write-outputs.ts';

/**
 * Builds the whole portal beside `out` and puts it in place at the end, by renaming: a build that is killed leaves the old
 * portal as it was. Gives the numbers of pages and of other files.
 */
export async function buildSite(site: SiteView, root: string, out: string): Promise<{ pages: number; files: number }> {
  const target = resolve(out);
  const work = `${target}.building`;
  restore(target);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(dirname(work), { recursive: true });
  // Astro renders in this process but in its own module graph; the view crosses over on the global object (DECISIONS 7).
  Reflect.set(globalThis, Symbol.for('opendata.site'), site);
  process.env['OPENDATA_ENGINE'] = engineRoot();
  await build({ root: engineRoot(), outDir: work, site: site.settings.url, logLevel: 'error' });
  const pages = countPages(work);
  const written = await writeOutputs(site, root, work);
  await buildSearch(searchRecords(site), work);
  swap(work, target);
  return { pages, files: written.length };
}

/** A build killed between the two renames left the old portal under its second name. */
function restore(target: string): void {
  if (!existsSync(target) && existsSync(`${target}.old`)) renameSync(`${target}.old`, target);
}

function swap(work: string, target: string): void {
  const old = `${target}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(work, target);
  rmSync(old, { recursive: true, force: true });
}

function countPages(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.html'),
  ).length;
}
