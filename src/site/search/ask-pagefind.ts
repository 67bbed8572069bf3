import { FACETS, type Facet, type Question } from './question.ts';
import { foldQuery, restoreD } from './vietnamese.ts';

/** The parts of Pagefind's browser interface that are used here (https://pagefind.app/docs/api/). */
interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly filters: () => Promise<unknown>;
  readonly search: (term: string | null, options: object) => Promise<PagefindAnswer>;
}

interface PagefindAnswer {
  readonly results: readonly { readonly data: () => Promise<PagefindRecord> }[];
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface PagefindRecord {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface Hit {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

export interface Answer {
  readonly total: number;
  readonly hits: readonly Hit[];
  /** For each facet, how many datasets each value would give. */
  readonly counts: Readonly<Record<Facet, Readonly<Record<string, number>>>>;
}

export const PAGE_SIZE = 20;

let loading: Promise<Pagefind> | undefined;

/** Loads the index at the first question, not before. */
function loadPagefind(): Promise<Pagefind> {
  loading ??= start();
  return loading;
}

async function start(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ ranking: { metaWeights: META_WEIGHTS } });
  // Answers carry counts only once the filters are loaded.
  await pagefind.filters();
  return pagefind;
}

/** Only the title lifts a result; the other meta texts are there to be shown. */
const META_WEIGHTS = { title: 5, title_en: 5, line: 0, line_en: 0, period: 0 };

export async function askPagefind(question: Question): Promise<Answer> {
  const pagefind = await loadPagefind();
  const term = question.q ? foldQuery(question.q) : null;
  const found = await pagefind.search(term, optionsFor(question));
  const from = (question.page - 1) * PAGE_SIZE;
  const records = await Promise.all(found.results.slice(from, from + PAGE_SIZE).map((result) => result.data()));
  const counts = await Promise.all(FACETS.map((facet) => countFacet(pagefind, term, question, facet, found)));
  return {
    total: found.results.length,
    hits: records.map(toHit),
    counts: Object.fromEntries(FACETS.map((facet, i) => [facet, counts[i] ?? {}])) as Answer['counts'],
  };
}

/** The values of one facet widen each other, so they are counted as if nothing were chosen in that facet. */
async function countFacet(pagefind: Pagefind, term: string | null, question: Question, facet: Facet, found: PagefindAnswer) {
  if (question.chosen[facet].length === 0) return found.filters[facet] ?? {};
  const without = { ...question, chosen: { ...question.chosen, [facet]: [] } };
  return (await pagefind.search(term, optionsFor(without))).filters[facet] ?? {};
}

function optionsFor({ q, chosen }: Question): object {
  const filters = Object.fromEntries(
    FACETS.filter((facet) => chosen[facet].length > 0).map((facet) => [facet, { any: chosen[facet] }]),
  );
  return q ? { filters } : { filters, sort: { title: 'asc' } };
}

function toHit(record: PagefindRecord): Hit {
  const meta = Object.fromEntries(Object.entries(record.meta).map(([key, text]) => [key, restoreD(text)]));
  return { url: record.url, meta, filters: record.filters };
}
