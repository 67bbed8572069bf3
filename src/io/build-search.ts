import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchRecord } from '../render/search-records.ts';

/** Above this many records Pagefind bundles its result files, so that a large portal does not ship one file a dataset. */
const MANY = 2000;
const MOST_FRAGMENTS = 1500;

/** An index that grows in a process of its own. */
export interface Search {
  /** Writes it to `outDir/pagefind/`. Throws where Pagefind reports an error. */
  readonly write: (outDir: string) => Promise<void>;
  /** Ends the process, also of an index that was not written. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts an index of both languages of the chrome: the words of the data are Vietnamese (Pagefind would keep an index per language,
 * and a page in English would find nothing).
 */
export function startSearch(records: readonly SearchRecord[]): Search {
  const filled = fillIndex(records);
  // Its fault is told to whoever writes the index.
  filled.catch(() => undefined);
  return {
    async write(outDir) {
      const written = await (await filled).writeFiles({ outputPath: join(outDir, 'pagefind') });
      if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    },
    async stop() {
      await filled.catch(() => undefined);
      await close();
    },
  };
}

async function fillIndex(records: readonly SearchRecord[]): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({
    forceLanguage: 'vi',
    ...(records.length > MANY ? { maxFragments: MOST_FRAGMENTS } : {}),
  });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  await Promise.all(
    records.map(async (record) => {
      const added = await index.addCustomRecord(toPagefind(record));
      if (added.errors.length > 0) throw new Error(`Pagefind, ${record.url}: ${added.errors.join('; ')}`);
    }),
  );
  return index;
}

/** Pagefind's types ask for mutable values. */
function toPagefind({ url, language, content, meta, filters, sort }: SearchRecord) {
  return { url, language, content, meta: { ...meta }, filters: { ...filters }, sort: { ...sort } };
}
