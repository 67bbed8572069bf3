import MarkdownIt from 'markdown-it';
import { escapeXml } from './xml.ts';

/**
 * Agencies' Markdown as HTML that can stand in a page: raw HTML is shown as text, links go to https, mail or the portal itself,
 * images become their description (the page loads nothing from outside), and the highest heading is an h3.
 * `base` is put before relative links, e.g. `/data/<dataset>/`.
 */
export function renderMarkdown(text: string, base = ''): string {
  const markdown = new MarkdownIt({ html: false, linkify: true });
  // Bare names such as `abc.vn` would become http links.
  markdown.linkify.set({ fuzzyLink: false });
  markdown.validateLink = isAllowed;
  markdown.renderer.rules.image = (tokens, index) => escapeXml(tokens[index]?.content ?? '');
  markdown.core.ruler.push('portal', (state) => {
    const highest = Math.min(...state.tokens.filter((t) => t.type === 'heading_open').map((t) => Number(t.tag.slice(1))));
    for (const token of state.tokens) {
      if (/^heading_/.test(token.type)) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) - highest + 3)}`;
      for (const child of token.children ?? []) {
        if (child.type !== 'link_open') continue;
        const href = String(child.attrGet('href') ?? '');
        child.attrSet('href', settle(href, base));
        if (/^https:/i.test(href)) child.attrSet('rel', 'nofollow noopener');
      }
    }
  });
  return markdown.render(text);
}

function isAllowed(url: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  // `//host` leads to another host with the page's own scheme.
  return scheme ? scheme === 'https' || scheme === 'mailto' : !url.startsWith('//');
}

function settle(href: string, base: string): string {
  return /^([a-z][a-z0-9+.-]*:|\/|#)/i.test(href) ? href : base + href;
}
