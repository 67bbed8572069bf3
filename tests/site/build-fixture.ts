import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { SiteView } from '../../src/domain/views/view-types.ts';
import { buildPages } from '../../src/io/build-pages.ts';

/** The pages alone, without machine outputs and search: text of every HTML file by its path from the root of the portal. */
export async function readBuiltPages(view: SiteView, outDir: string): Promise<Map<string, string>> {
  await buildPages(view, outDir);
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.name.endsWith('.html'));
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [`/${relative(outDir, path).replaceAll('\\', '/')}`, readFileSync(path, 'utf8')]));
}
