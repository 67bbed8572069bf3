import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import type { Lang } from '../domain/model/text.ts';
import type { SiteView } from '../domain/views/view-types.ts';
import { engineRoot } from './source.ts';

/** Renders the pages of a portal in this process, of one language or of both. What lies in `outDir` stays. */
export async function buildPages(site: SiteView, outDir: string, lang?: Lang): Promise<void> {
  // Astro renders in this process but in its own module graph; the view crosses over on the global object (DECISIONS 7).
  Reflect.set(globalThis, Symbol.for('opendata.site'), site);
  Reflect.set(globalThis, Symbol.for('opendata.lang'), lang);
  process.env['OPENDATA_ENGINE'] = engineRoot();
  await inOwnFolder(outDir, () => build({ root: engineRoot(), outDir, site: site.settings.url, logLevel: 'error' }));
}

/**
 * Astro bundles into `.astro/` of the working folder, from where packages must be found, and where two builds at a time would
 * move each other's style sheets away without a word. Each output has a working folder of its own, below the engine's packages.
 */
async function inOwnFolder(outDir: string, run: () => Promise<void>): Promise<void> {
  const name = createHash('sha256').update(outDir).digest('hex').slice(0, 16);
  const own = join(engineRoot(), 'node_modules', '.cache', `pages-${name}`);
  const before = process.cwd();
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  process.chdir(own);
  try {
    await run();
  } finally {
    process.chdir(before);
    rmSync(own, { recursive: true, force: true });
  }
}
