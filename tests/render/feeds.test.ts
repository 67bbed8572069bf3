import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../src/render/atom.ts';
import { dutyFeed } from '../../src/render/duty-atom.ts';
import { securityText } from '../../src/render/security-text.ts';
import { robotsText, sitemaps } from '../../src/render/sitemap.ts';
import { datasetOf, makeSite } from './make-site.ts';
import { childrenOf, parseXml, textOf } from './parse-xml.ts';

const site = makeSite();

describe('the Atom feed', () => {
  const feed = parseXml(atomFeed(site));
  const entries = childrenOf(feed, 'entry');

  test('has what RFC 4287 requires, with instants from the data', () => {
    expect(feed.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' });
    expect(textOf(feed, 'id')).toBe('tag:opendata.quangngai.gov.vn,2025:changes');
    expect(textOf(feed, 'updated')).toBe('2026-10-09T09:00:00+07:00');
    expect(textOf(childrenOf(feed, 'author')[0], 'name')).toBe('Sở Khoa học và Công nghệ');
    expect(entries.map((entry) => [textOf(entry, 'id'), textOf(entry, 'updated'), textOf(entry, 'title')])).toEqual([
      [`tag:opendata.quangngai.gov.vn,2025:change/${'b'.repeat(40)}`, '2026-10-09T09:00:00+07:00', 'Số liệu quý III/2026'],
      [`tag:opendata.quangngai.gov.vn,2025:change/${'a'.repeat(40)}`, '2026-07-06T18:30:00Z', 'Bộ dữ liệu đầu tiên'],
    ]);
  });

  test('links a change of one dataset to its page', () => {
    const link = childrenOf(entries[0], 'link')[0]?.attributes['href'];
    expect(link).toBe('https://opendata.quangngai.gov.vn/dataset/co-so-kham-benh/');
    expect(textOf(entries[0], 'summary')).toBe('Cập nhật: Cơ sở khám bệnh, chữa bệnh.');
  });

  test('stays well formed whatever a commit says', () => {
    const [change] = site.changes;
    if (!change) throw new Error('no change');
    const nasty = { ...change, subject: 'a <b> & "c" \u0000\u001b \ud800 ]]> đ' };
    const parsed = parseXml(atomFeed({ ...site, changes: [nasty] }));
    expect(textOf(childrenOf(parsed, 'entry')[0], 'title')).toBe('a <b> & "c"   ]]> đ');
  });

  test('without git has the day as its instant and no entries', () => {
    const { updated: _, ...bare } = site;
    const parsed = parseXml(atomFeed({ ...bare, changes: [] }));
    expect(textOf(parsed, 'updated')).toBe('2026-11-23T00:00:00+07:00');
  });
});

describe('the feed of an agency’s duties', () => {
  const agency = site.agencies.find(({ id }) => id === 'so-y-te');
  if (!agency) throw new Error('no agency');

  test('tells what fell due and what was met, each state once under an id of its own', () => {
    const entries = childrenOf(parseXml(dutyFeed(site, agency)), 'entry');
    expect(entries.map((entry) => textOf(entry, 'id'))).toEqual(
      expect.arrayContaining(['tag:opendata.quangngai.gov.vn,2025:duty/yt-01/so-y-te/2026-Q3/provided']),
    );
    expect(entries.map((entry) => textOf(entry, 'id')).filter((id) => id?.endsWith('/not-due'))).toEqual([]);
    const link = childrenOf(entries[0], 'link')[0]?.attributes['href'];
    expect(link).toMatch(/^https:\/\/opendata\.quangngai\.gov\.vn\/han-cung-cap\/yt-01\/so-y-te\/#2026-Q\d$/);
  });

  test('has no day but those of the ledger, and no number of days that will be wrong tomorrow', () => {
    const [duty] = agency.duties;
    if (!duty) throw new Error('no duty');
    const overdue = { ...duty, due: '2026-10-16', state: 'overdue' as const, days: 38 };
    const feed = parseXml(dutyFeed(site, { ...agency, duties: [overdue] }));
    expect([textOf(feed, 'updated'), textOf(childrenOf(feed, 'entry')[0], 'title')]).toEqual([
      '2026-10-17T00:00:00+07:00',
      expect.stringMatching(/: Quá hạn$/),
    ]);
  });
});

describe('the site map', () => {
  test('names each page in both languages, with the day of its data', () => {
    const [text] = sitemaps(site).values();
    const urls = childrenOf(parseXml(text ?? ''), 'url');
    const ofDataset = urls.filter((url) => textOf(url, 'loc')?.includes('/dataset/co-so-kham-benh/'));
    expect(ofDataset.map((url) => [textOf(url, 'loc'), textOf(url, 'lastmod')])).toEqual([
      ['https://opendata.quangngai.gov.vn/dataset/co-so-kham-benh/', '2026-10-09'],
      ['https://opendata.quangngai.gov.vn/en/dataset/co-so-kham-benh/', '2026-10-09'],
    ]);
    for (const url of urls)
      expect(childrenOf(url, 'xhtml:link').map((link) => link.attributes['hreflang'])).toEqual(['vi', 'en']);
    expect(urls.map((url) => textOf(url, 'loc'))).toContain('https://opendata.quangngai.gov.vn/giay-phep/dieu-khoan-2026/');
  });

  test('of a large portal is an index of parts under 50,000 addresses', () => {
    const dataset = datasetOf(site, 'co-so-kham-benh');
    const datasets = Array.from({ length: 25_000 }, (_, i) => ({ ...dataset, url: `/dataset/d-${i}/` }));
    const files = sitemaps({ ...site, datasets });
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    expect(childrenOf(parseXml(files.get('sitemap.xml') ?? ''), 'sitemap')).toHaveLength(2);
    for (const part of ['sitemap-1.xml', 'sitemap-2.xml']) {
      expect((files.get(part)?.match(/<loc>/g) ?? []).length).toBeLessThanOrEqual(50_000);
    }
  });

  test('is named in robots.txt', () => {
    expect(robotsText(site)).toContain('\nSitemap: https://opendata.quangngai.gov.vn/sitemap.xml\n');
  });
});

describe('security.txt', () => {
  test('is not made up where no address is known', () => {
    expect(securityText(site)).toBeUndefined();
  });

  test('names the contact and ends a year after the day', () => {
    const settings = { ...site.settings, contact: { ...site.settings.contact, email: 'mo@example.vn' } };
    const text = securityText({ ...site, settings });
    expect(text).toContain('Contact: mailto:mo@example.vn\n');
    expect(text).toContain('Expires: 2027-11-23T00:00:00+07:00\n');
  });
});
