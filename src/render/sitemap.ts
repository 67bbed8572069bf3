import { rules } from '../domain/checks/registry.ts';
import type { SiteView } from '../domain/views/view-types.ts';
import { GUIDES } from '../words/guides.ts';
import { absolute, contentInstant, inEnglish } from './addresses.ts';
import { escapeXml } from './xml.ts';

/** sitemaps.org allows 50,000 addresses a file; a page is two, one in each language. */
const PAGES_PER_FILE = 20_000;

const FIXED_PAGES = [
  '/',
  '/bo-du-lieu/',
  '/co-quan/',
  '/chu-de/',
  '/danh-muc/',
  '/han-cung-cap/',
  '/thong-ke/',
  '/danh-gia/',
  '/dieu-khoan/',
  '/ho-tro/',
  '/huong-dan/',
  ...GUIDES.map((guide) => `/huong-dan/${guide}/`),
  '/huong-dan/loi/',
  ...rules.map((rule) => `/huong-dan/loi/${rule.code}/`),
];

interface Page {
  readonly path: string;
  readonly modified: string;
}

/** The site map by path: one file, or an index and its parts on a large portal. Both languages name each other. */
export function sitemaps(view: SiteView): Map<string, string> {
  const pages = listPages(view);
  if (pages.length <= PAGES_PER_FILE) return new Map([['sitemap.xml', urlset(view, pages)]]);
  const parts = Array.from({ length: Math.ceil(pages.length / PAGES_PER_FILE) }, (_, i) => ({
    path: `sitemap-${i + 1}.xml`,
    pages: pages.slice(i * PAGES_PER_FILE, (i + 1) * PAGES_PER_FILE),
  }));
  const entries = parts.map(({ path }) => `<sitemap><loc>${escapeXml(absolute(view, `/${path}`))}</loc></sitemap>\n`).join('');
  const index = `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</sitemapindex>\n`;
  return new Map([['sitemap.xml', index], ...parts.map((part) => [part.path, urlset(view, part.pages)] as const)]);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

function listPages(view: SiteView): Page[] {
  const updated = contentInstant(view);
  const others = [
    ...FIXED_PAGES,
    ...view.licences.map((licence) => `/giay-phep/${licence.id}/`),
    ...view.agencies.map((agency) => agency.url),
    ...view.assessments.map((assessment) => assessment.url),
    ...view.topics.map((topic) => topic.url),
    ...listPagePaths(view),
    ...[...view.deadlines.months, ...view.deadlines.subjects, ...view.deadlines.tracks].map((page) => page.url),
  ];
  return [
    ...others.map((path) => ({ path, modified: updated })),
    ...view.datasets.map((dataset) => ({ path: dataset.url, modified: dataset.modified ?? updated })),
  ];
}

function listPagePaths({ listPages }: SiteView): string[] {
  const { versions, items, reviews } = listPages;
  const ofVersions = versions.flatMap(({ url, diff }) => [url, ...(diff ? [diff.url] : [])]);
  return [...ofVersions, ...items.map(({ url }) => url), ...reviews.map(({ url }) => url)];
}

function urlset(view: SiteView, pages: readonly Page[]): string {
  const urls = pages.map((page) => entries(view, page)).join('');
  return `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls}</urlset>\n`;
}

function entries(view: SiteView, { path, modified }: Page): string {
  const [vi, en] = [escapeXml(absolute(view, path)), escapeXml(absolute(view, inEnglish(path)))];
  const alternates =
    `<xhtml:link rel="alternate" hreflang="vi" href="${vi}"/>` + `<xhtml:link rel="alternate" hreflang="en" href="${en}"/>`;
  return [vi, en]
    .map((address) => `<url><loc>${address}</loc><lastmod>${escapeXml(modified)}</lastmod>${alternates}</url>\n`)
    .join('');
}

/** Everything may be read by machines (Art. 8.1: anybody may use the data). */
export function robotsText(view: SiteView): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(view, '/sitemap.xml')}\n`;
}
