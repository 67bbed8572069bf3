import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import type { Lang } from '../domain/model/text.ts';
import type { SiteView } from '../domain/views/view-types.ts';
import { buildPages } from './build-pages.ts';

// Renders the pages of one language: `page-process.ts VIEW OUT LANG`. Whoever is left alone by the build stops.
process.on('disconnect', () => process.exit(1));
const [view = '', outDir = '', lang] = process.argv.slice(2);
await buildPages(deserialize(readFileSync(view)) as SiteView, outDir, lang as Lang);
process.exit(0);
