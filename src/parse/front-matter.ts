export interface MarkdownParts {
  readonly frontMatter: string;
  readonly markdown: string;
  /** Why there is no front matter in a text that should have one. */
  readonly fault?: 'missing' | 'unclosed';
}

/** Splits a Markdown file into its YAML front matter (between `---` lines at the top) and the rest. */
export function splitFrontMatter(text: string): MarkdownParts {
  const match = /^\ufeff?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  // A leading empty line keeps the line numbers of the file.
  if (match) return { frontMatter: `\n${match[1] ?? ''}`, markdown: text.slice(match[0].length) };
  if (text.trim() === '') return { frontMatter: '', markdown: text };
  return { frontMatter: '', markdown: text, fault: /^\ufeff?---[ \t]*(?:\r?\n|$)/.test(text) ? 'unclosed' : 'missing' };
}
