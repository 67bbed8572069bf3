import type { DatasetView, SiteView } from '../domain/views/view-types.ts';
import { shortPeriod } from '../words/site-periods.ts';

const LINE = 240;

/** One record of the search index, as Pagefind's `addCustomRecord` takes it. One a dataset, whatever the language of the page. */
export interface SearchRecord {
  /** Path of the page in Vietnamese; the English chrome puts `/en` before it. */
  readonly url: string;
  readonly language: 'vi';
  readonly content: string;
  /** What a result shows; all of it is encoded like the content, and the search page decodes it. Only the title lifts a result. */
  readonly meta: Readonly<Record<string, string>> & { readonly title: string };
  /** Ids, never names: matched as they are, and said in the language of the page. */
  readonly filters: {
    readonly agency: string[];
    readonly topic: string[];
    readonly frequency: string[];
    readonly format: string[];
    readonly state: string[];
  };
  readonly sort: { readonly modified: string; readonly title: string };
}

export function searchRecords(view: Pick<SiteView, 'datasets'>): SearchRecord[] {
  return view.datasets.map(makeRecord);
}

/**
 * Pagefind finds `dat dai` in `đất đai` by taking marks off letters, but đ has none: U+0111 does not decompose. Written as d with
 * a combining stroke it does. Pages decode it before they show a title or an excerpt.
 */
export function encodeD(text: string): string {
  return text.normalize('NFC').replaceAll('đ', 'd\u0335').replaceAll('Đ', 'D\u0335');
}

/** Back from `encodeD`. */
export function decodeD(text: string): string {
  return text.replaceAll('d\u0335', 'đ').replaceAll('D\u0335', 'Đ');
}

function makeRecord(dataset: DatasetView): SearchRecord {
  return {
    url: dataset.url,
    language: 'vi',
    content: encodeD(contentOf(dataset)),
    meta: metaOf(dataset),
    filters: {
      agency: [dataset.agency.id],
      topic: [dataset.topic.id],
      frequency: [dataset.item.frequency],
      format: [...dataset.formats, ...(dataset.apis.length > 0 ? ['api'] : [])],
      state: [dataset.state],
    },
    sort: { modified: dataset.modified ?? '', title: encodeD(dataset.title.vi) },
  };
}

function metaOf({ title, description, files, illustrative }: DatasetView): SearchRecord['meta'] {
  const period = files.find((file) => file.period)?.period;
  return {
    title: encodeD(title.vi),
    line: encodeD(oneLine(description.vi)),
    ...(title.en ? { title_en: encodeD(title.en) } : {}),
    ...(description.en ? { line_en: encodeD(oneLine(description.en)) } : {}),
    ...(period ? { period: encodeD(shortPeriod(period).vi), period_en: shortPeriod(period).en } : {}),
    ...(illustrative ? { illustrative: 'true' } : {}),
  };
}

/** Cut between words; a result has room for two lines. */
function oneLine(text: string): string {
  const flat = text.trim().replace(/\s+/g, ' ');
  return flat.length <= LINE ? flat : `${flat.slice(0, flat.lastIndexOf(' ', LINE))}…`;
}

/** The description first, since excerpts are cut from the front; then whatever people may type for it. */
function contentOf(dataset: DatasetView): string {
  const { title, description, agency, topic, item } = dataset;
  const both = [title, agency.name, agency.shortName, topic.name, item.title].flatMap((text) => (text ? [text.vi, text.en] : []));
  const columns = dataset.columns.flatMap(({ field }) => [field.title, field.name]);
  const places = dataset.spatial.map((place) => place.name.vi);
  const parts = [
    description.vi,
    ...both,
    description.en,
    ...dataset.keywords,
    item.code,
    ...columns,
    ...places,
    ...dataset.formats,
  ];
  return [...new Set(parts.flatMap((part) => (part ? [part.trim()] : [])))].join('. ');
}
