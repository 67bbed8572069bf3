import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { listOutputs } from '../../src/render/outputs.ts';
import { makeTestFolder } from '../make-test-repo.ts';
import { readBuiltPages } from './build-fixture.ts';
import { makeFixtureView } from './fixture-view.ts';
import { sentBytes } from './sent-bytes.ts';

const view = makeFixtureView();
const dist = makeTestFolder();
let pages = new Map<string, string>();

beforeAll(async () => {
  pages = await readBuiltPages(view, dist);
}, 120_000);

/** Values of one attribute, entities decoded as far as addresses have them. */
function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));
}

const written = new Set([
  ...listOutputs(view).flatMap(({ path, make }) => (make() === undefined ? [] : [`/${path}`])),
  ...view.datasets.flatMap(({ files }) => files.map((file) => file.url)),
]);

/** What is wrong with a link of a page, if anything. */
function faultOf(link: string, html: string): string | undefined {
  if (/^(https:|webcal:|mailto:)/.test(link)) return undefined;
  const [address = '', fragment] = link.split('#');
  const path = address.replace(/\?.*/, '');
  if (written.has(path) || (path !== '' && !path.endsWith('/') && existsSync(join(dist, path)))) return undefined;
  const target = path === '' ? html : pages.get(`${path}index.html`);
  if (target === undefined) return `${link}: no page`;
  return fragment === undefined || target.includes(`id="${fragment}"`) ? undefined : `${link}: no such place`;
}

test('every link leads to a page, a file or a place that is there', () => {
  const faults = [...pages].flatMap(([path, html]) =>
    [...attributes(html, 'href'), ...attributes(html, 'action'), ...attributes(html, 'src')].flatMap(
      (link) => faultOf(link, html)?.replace(/^/, `${path} → `) ?? [],
    ),
  );
  expect([...new Set(faults)]).toEqual([]);
});

test('both languages have the same pages, and each says its language', () => {
  const vietnamese = [...pages.keys()].filter((path) => !path.startsWith('/en/') && path !== '/404.html');
  const english = [...pages.keys()].filter((path) => path.startsWith('/en/'));
  expect(english).toEqual(vietnamese.map((path) => `/en${path}`).sort());
  for (const [path, html] of pages) expect(html, path).toContain(`<html lang="${path.startsWith('/en/') ? 'en' : 'vi'}">`);
});

test('the strict policy stands in every page, and nothing in it would need a weaker one', () => {
  for (const [path, html] of pages) {
    if (html.includes('http-equiv="refresh"')) continue;
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/);
  }
});

test('no inline script, style or handler, and nothing is loaded from outside', () => {
  for (const [path, html] of pages) {
    expect(maskValues(html).match(/<[a-z][^>]*\s(style|on[a-z]+)=|<style/i)?.[0], path).toBeUndefined();
    expect(attributes(html, 'href').filter((address) => /^\s*(javascript|data):/i.test(address))).toEqual([]);
    expect(scriptsOf(html).filter((script) => !/src="\/_astro\/|type="application\/ld\+json"/.test(script))).toEqual([]);
    const loaded = [...attributes(html, 'src'), ...[...html.matchAll(/<link ([^>]*)>/g)].flatMap((m) => loadedBy(m[1] ?? ''))];
    for (const address of loaded) expect(address, path).toMatch(/^\/[^/]/);
  }
});

/** Astro writes every value in double quotes and escapes those inside, so a value ends at the next one. */
function maskValues(html: string): string {
  return html.replace(/="[^"]*"/g, '=""');
}

/** Start tags of scripts. Those inside a value are text. */
function scriptsOf(html: string): string[] {
  const starts = [...maskValues(html).matchAll(/<script/g)].length;
  const tags = [...html.matchAll(/<script( [a-z]+(="[^"]*")?)*>/g)].map((match) => match[0]).filter((tag) => tag !== '<script>');
  return starts === tags.length ? tags : [...tags, `${starts - tags.length} more`];
}

function loadedBy(link: string): string[] {
  return /rel="(stylesheet|icon|preload|modulepreload|manifest)"/.test(link) ? attributes(` ${link}`, 'href') : [];
}

test('the text of agencies stays text', () => {
  const html = pages.get('/dataset/khu-cong-nghiep/index.html') ?? '';
  expect(maskValues(html).match(/<script>|<img/g)).toBeNull();
  expect(html).toContain('&lt;img src=x');
  const jsonld = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  expect(JSON.parse(jsonld)).toMatchObject({ '@type': 'Dataset' });
});

test('a dataset page says whether it is up to date, when the next one is due, and why', () => {
  const html = pages.get('/dataset/co-so-kham-benh/index.html') ?? '';
  expect(html).toContain('Chưa có quý II/2026: hạn chót là 16/07/2026, đã quá hạn 130 ngày');
  expect(html).toContain('Kỳ tới: quý IV/2026, chậm nhất 18/01/2027 (còn 56 ngày)');
  expect(html).toContain('Vì sao là ngày 18/01/2027?');
  expect(html).toContain('Điều 7 khoản 6 điểm c Quy chế');
  expect(html).toContain('Dữ liệu minh họa — không phải số liệu thật');
});

test('a former id leads on to the page', () => {
  const html = pages.get('/dataset/co-so-y-te-cu/index.html') ?? '';
  expect(html).toContain('http-equiv="refresh" content="0; url=/dataset/co-so-kham-benh/"');
});

test('a dataset that is held back has no page and is named among the statistics', () => {
  expect(pages.has('/dataset/bi-giu-lai/index.html')).toBe(false);
  expect(pages.get('/thong-ke/index.html')).toContain('datasets/so-y-te/bi-giu-lai/metadata.yaml');
});

test('pages stay small: style at most 12 kB, a page at most 30 kB, scripts at most 15 kB', () => {
  const assets = readdirSync(join(dist, '_astro'));
  const bytes = (pattern: RegExp) =>
    assets
      .filter((name) => pattern.test(name))
      .reduce((sum, name) => sum + sentBytes(readFileSync(join(dist, '_astro', name))), 0);
  expect(bytes(/\.css$/)).toBeLessThan(12_000);
  expect(bytes(/\.js$/)).toBeLessThan(15_000);
  for (const [path, html] of pages) expect(sentBytes(html), path).toBeLessThan(30_000);
});
