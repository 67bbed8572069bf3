import { describe, expect, test } from 'vitest';
import { bibtex, cite } from '../../src/render/citation.ts';
import { sayBytes, sayInstant, sayNumber, sayShare } from '../../src/render/format.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { decodeD, encodeD, searchRecords } from '../../src/render/search-records.ts';
import { datasetOf, makeSite } from './make-site.ts';

const site = makeSite();

describe('citation', () => {
  test('names agency, year, title, portal, address and day', () => {
    expect(cite(datasetOf(site, 'co-so-kham-benh'), site, 'vi')).toBe(
      'Sở Y tế (2026). Cơ sở khám bệnh, chữa bệnh [Bộ dữ liệu]. Cổng dữ liệu mở tỉnh Quảng Ngãi. ' +
        'https://opendata.quangngai.gov.vn/dataset/co-so-kham-benh/ Cập nhật 09/10/2026.',
    );
    expect(cite(datasetOf(site, 'co-so-kham-benh'), site, 'en')).toContain(
      'Health facilities [Data set]. Quảng Ngãi open data portal.',
    );
  });

  test('invents no year', () => {
    expect(cite(datasetOf(site, 'trong'), site, 'vi')).toContain('Sở Y tế (không rõ năm).');
  });

  test('as BibTeX closes every brace and escapes', () => {
    const entry = bibtex(datasetOf(site, 'diem-du-lich'), site);
    expect(entry).toContain('title = {{Điểm du lịch \\& <di tích>}}');
    expect(entry.split('{').length).toBe(entry.split('}').length);
  });
});

describe('agencies’ Markdown', () => {
  test.each([
    ['<script>alert(1)</script>', '<script'],
    ['<img src=x onerror=alert(1)>', '<img'],
    ['[a](javascript:alert(1))', '<a'],
    ['[a](JaVaScRiPt:alert(1))', '<a'],
    ['[a](data:text/html,x)', '<a'],
    ['[a](vbscript:x)', '<a'],
    ['[a](http://example.vn/)', '<a'],
    ['[a](//evil.example/)', '<a'],
    ['![a](https://evil.example/x.png)', '<img'],
    ['<javascript:alert(1)>', '<a'],
    ['<iframe src="https://evil.example"></iframe>', '<iframe'],
    ['http://example.vn', '<a'],
  ])('%s gives no %s', (markdown, forbidden) => {
    expect(renderMarkdown(markdown)).not.toContain(forbidden);
  });

  test('keeps links to https, mail and the portal; relative ones lie under the base', () => {
    const html = renderMarkdown('[a](https://b.vn/) [c](mailto:d@e.vn) [f](2026-Q3.csv) [g](/co-quan/) [h](#i)', '/data/x/');
    expect(html).toBe(
      '<p><a href="https://b.vn/" rel="nofollow noopener">a</a> <a href="mailto:d@e.vn">c</a> ' +
        '<a href="/data/x/2026-Q3.csv">f</a> <a href="/co-quan/">g</a> <a href="#i">h</a></p>\n',
    );
  });

  test('shifts headings so that the highest is an h3', () => {
    expect(renderMarkdown('## Cách tính\n\n#### Nguồn')).toBe('<h3>Cách tính</h3>\n<h5>Nguồn</h5>\n');
    expect(renderMarkdown('# A\n\n###### B')).toBe('<h3>A</h3>\n<h6>B</h6>\n');
  });

  test('shows an image as its description, escaped', () => {
    expect(renderMarkdown('![a <b> "c"](x.png)')).toBe('<p>a &lt;b&gt; &quot;c&quot;</p>\n');
  });
});

describe('search records', () => {
  const records = searchRecords(site);

  test('write đ so that a search without marks finds it', () => {
    const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const record = records.find((one) => one.url === '/dataset/gia-dat/');
    expect(folded(record?.meta.title ?? '')).toBe('gia dat');
    expect(decodeD(encodeD('Đất đai'))).toBe('Đất đai');
    expect(encodeD('Đất đai')).toBe('D\u0335ất d\u0335ai');
    for (const one of records) expect(one.content + one.meta.title + one.sort.title).not.toMatch(/đ/i);
  });

  test('filter by ids, as they are', () => {
    expect(records.find((one) => one.url === '/dataset/co-so-kham-benh/')?.filters).toEqual({
      agency: ['so-y-te'],
      topic: ['y-te'],
      frequency: ['quarterly'],
      format: ['csv'],
      state: ['provided'],
    });
    expect(records.find((one) => one.url === '/dataset/gia-dat/')?.filters.format).toEqual(['api']);
  });

  test('hold what people may type: column titles, keywords, agency, English title', () => {
    const content = decodeD(records.find((one) => one.url === '/dataset/co-so-kham-benh/')?.content ?? '');
    for (const word of ['Số giường', 'so_giuong', 'phòng khám', 'Sở Y tế', 'Health facilities', 'YT-01'])
      expect(content).toContain(word);
    expect(content.startsWith('Danh sách cơ sở khám bệnh')).toBe(true);
  });
});

describe('numbers for people', () => {
  test.each([
    [1234.5, '1.234,5', '1,234.5'],
    [0, '0', '0'],
    [-1000000, '-1.000.000', '-1,000,000'],
  ])('%d', (number, vi, en) => {
    expect([sayNumber(number, 'vi'), sayNumber(number, 'en')]).toEqual([vi, en]);
  });

  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1234, '1,2 kB'],
    [999_960, '1 MB'],
    [35_000_000, '35 MB'],
    [2_500_000_000, '2,5 GB'],
  ])('%d bytes', (bytes, vi) => {
    expect(sayBytes(bytes, 'vi')).toBe(vi);
  });

  test('an instant is told in Vietnam’s time', () => {
    expect(sayInstant('2026-07-06T18:30:00Z', 'vi')).toBe('01:30 07/07/2026');
    expect(sayInstant('2026-10-14T09:05:00+07:00', 'en')).toBe('09:05 14 October 2026');
  });

  test('a share of nothing is no number', () => {
    expect([sayShare(6, 7, 'vi'), sayShare(0, 0, 'vi')]).toEqual(['86%', '–']);
  });
});
