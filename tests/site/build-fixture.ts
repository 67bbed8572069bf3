import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'astro';
import type { SiteView } from '../../src/domain/views/view-types.ts';
import { projectRoot } from '../run-command.ts';

/** The pages alone, without machine outputs and search: text of every HTML file by its path from the root of the portal. */
export async function buildPages(view: SiteView, outDir: string): Promise<Map<string, string>> {
  Reflect.set(globalThis, Symbol.for('opendata.site'), view);
  await build({ root: projectRoot, outDir, site: view.settings.url, logLevel: 'error' });
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.name.endsWith('.html'));
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [`/${relative(outDir, path).replaceAll('\\', '/')}`, readFileSync(path, 'utf8')]));
}
