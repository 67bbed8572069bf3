import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { SiteView } from '../domain/views/view-types.ts';
import { searchRecords } from '../render/search-records.ts';
import { buildPagesApart } from './build-pages-apart.ts';
import { buildPages } from './build-pages.ts';
import { startSearch } from './build-search.ts';
import { writeOutputs } from './write-outputs.ts';

/** From so many datasets on, handing the view to other processes costs less than rendering all pages in this one. */
const MANY_DATASETS = 500;

export interface BuildOptions {
  /** Pages are rendered by processes of their own, one a language. */
  readonly apart?: boolean;
}

/**
 * Builds the whole portal beside `out` and puts it in place at the end, by renaming: a build that is killed leaves the old
 * portal as it was. Gives the numbers of pages and of other files.
 */
export async function buildSite(
  site: SiteView,
  root: string,
  out: string,
  { apart = site.datasets.length >= MANY_DATASETS && availableParallelism() > 1 }: BuildOptions = {},
): Promise<{ pages: number; files: number }> {
  const target = resolve(out);
  const content = resolve(root);
  const work = `${target}.building`;
  restore(target);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const search = startSearch(searchRecords(site));
  try {
    const pages = apart ? buildPagesApart(site, work) : buildPages(site, work);
    const [written] = await Promise.all([writeSoon(site, content, work), pages]);
    await search.write(work);
    const count = countPages(work);
    swap(work, target);
    return { pages: count, files: written.length };
  } finally {
    await search.stop();
  }
}

/** Only once the pages are on their way, and so that a fault meets them awaited. */
async function writeSoon(site: SiteView, root: string, work: string): Promise<string[]> {
  await Promise.resolve();
  return writeOutputs(site, root, work);
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
