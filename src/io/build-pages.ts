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
  await build({ root: engineRoot(), outDir, site: site.settings.url, logLevel: 'error' });
}
