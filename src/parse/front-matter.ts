/** Splits a Markdown file into its YAML front matter (between `---` lines at the top) and the rest. */
export function splitFrontMatter(text: string): { frontMatter: string; markdown: string } {
  const match = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  // A leading empty line keeps the line numbers of the file.
  return match
    ? { frontMatter: `\n${match[1] ?? ''}`, markdown: text.slice(match[0].length) }
    : { frontMatter: '', markdown: text };
}
