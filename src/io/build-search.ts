import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../render/search-records.ts';

/** Above this many records Pagefind bundles its result files, so that a large portal does not ship one file a dataset. */
const MANY = 2000;
const MOST_FRAGMENTS = 1500;

/**
 * Writes the search index to `outDir/pagefind/`. One index for both languages of the chrome: the words of the data are Vietnamese
 * (Pagefind would keep an index per language, and a page in English would find nothing). Throws where Pagefind reports an error.
 */
export async function buildSearch(records: readonly SearchRecord[], outDir: string): Promise<void> {
  const { index, errors } = await createIndex({
    forceLanguage: 'vi',
    ...(records.length > MANY ? { maxFragments: MOST_FRAGMENTS } : {}),
  });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const record of records) {
      const added = await index.addCustomRecord(toPagefind(record));
      if (added.errors.length > 0) throw new Error(`Pagefind, ${record.url}: ${added.errors.join('; ')}`);
    }
    const written = await index.writeFiles({ outputPath: join(outDir, 'pagefind') });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  } finally {
    await close();
  }
}

/** Pagefind's types ask for mutable values. */
function toPagefind({ url, language, content, meta, filters, sort }: SearchRecord) {
  return { url, language, content, meta: { ...meta }, filters: { ...filters }, sort: { ...sort } };
}
