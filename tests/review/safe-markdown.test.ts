import fc from 'fast-check';
import markdownit from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/domain/checks/registry.ts';
import type { ReviewReport } from '../../src/domain/model/review-report.ts';
import { reviewJson } from '../../src/render/review-json.ts';
import { reviewMarkdown } from '../../src/render/review-markdown.ts';
import { literal, literalCell, sentence } from '../../src/render/safe-markdown.ts';
import { baseDataset, baseRepository } from '../base-repository.ts';
import { reviewOf } from './review-of.ts';

const Q3 = `${baseDataset}/2026-Q3.csv`;

const HOSTILE = [
  '`',
  '```',
  '|',
  '\\|',
  '@all',
  '@opendata/admin',
  '#1',
  '!1',
  'GH-1',
  '<img src=x onerror=alert(1)>',
  '<script>',
  '-->',
  '![a](https://evil.vn/a.png)',
  '[x](javascript:alert(1))',
  'https://evil.vn',
  'www.evil.vn',
  'a@evil.vn',
  '\n# Tiêu đề',
  '\r\n---\n',
  '**đạt**',
  '~~x~~',
  '$x$',
  '&lt;b&gt;',
  '\u202e',
  '\u0000',
  '/close',
  '- ',
  '1. ',
  '\ud800',
  '<!-- opendata:review -->',
  '</details>',
] as const;
const hostile = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string()), { maxLength: 6 }).map((parts) => parts.join(''));

/** What a forge would make of it that is neither text nor code. */
function breaches(markdown: string): string[] {
  const html = markdownit({ html: true, linkify: true }).render(markdown);
  const outside = html.replace(/<code>.*?<\/code>/gs, '');
  return [...(outside.match(/<(?!\/?p>)[^>]*>/g) ?? []), ...(outside.match(/@\w|#\d|!\d|:\/\/|www\.\w|GH-\d/g) ?? [])];
}

describe('nothing of the submission breaks out', () => {
  it('a value is code, whatever it holds', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(breaches(`Giá trị ${literal(text)} ở đây`)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('a sentence is text, whatever it quotes', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(breaches(`Thấy "${sentence(text)}" ở đây`)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('a cell stays one cell of one line', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const html = markdownit({ html: true }).render(`| x | y |\n|---|---|\n| ${literalCell(a)} | ${literalCell(b)} |\n`);
        expect(html.match(/<td>/g)).toHaveLength(2);
        expect(html.match(/<tr>/g)).toHaveLength(2);
      }),
      { numRuns: 1000 },
    );
  });

  it('a whole comment made of hostile names keeps its headings, one marker, and links to help pages only', async () => {
    const report = reviewJson(
      await reviewOf({ [Q3]: baseRepository()[Q3] ?? '', 'datasets/so-khcn/x/README.md': 'x\n' }),
      rules,
      'vi',
    );
    const all = HOSTILE.join(' ');
    const swap = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(swap)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, KEPT.has(key) ? inner : swap(inner)]))
          : typeof value === 'string'
            ? all
            : value;
    const markdown = reviewMarkdown(swap(report) as ReviewReport);
    const html = markdownit({ html: true, linkify: true }).render(markdown);
    const tags = new Set([...html.replace(/<code>.*?<\/code>/gs, '').matchAll(/<(\w+)/g)].map(([, name]) => name));
    expect([...tags].sort()).toEqual(
      ['a', 'code', 'h2', 'h3', 'li', 'p', 'strong', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'].filter(
        (tag) => tag !== 'code',
      ),
    );
    for (const [, href] of html.matchAll(/href="([^"]*)"/g))
      expect(href).toMatch(/^https:\/\/opendata\.example\.vn\/huong-dan\/loi\//);
    expect(html.match(/<h[1-6]/g)).toHaveLength((markdown.match(/^##/gm) ?? []).length);
  });
});
const KEPT = new Set(['$schema', 'lang', 'portal', 'asOf', 'verdict', 'code', 'level', 'status', 'state', 'due', 'base', 'head']);
