/** Nothing to see, or turns the reading direction; shown as a mark instead. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;

/**
 * A stranger's text in a comment, literally, as code: there no forge sees markup, mentions, references, links or pictures. One
 * line; a run of backticks inside is fenced by a longer one.
 */
export function literal(text: string, longest = 200): string {
  const line = oneLine(text, longest);
  if (line === '') return '';
  const longestRun = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** The same for a cell of a table. A bar would end the cell even in code, and forges disagree on how to escape it: a look-alike. */
export function literalCell(text: string, longest = 120): string {
  return literal(text.replaceAll('|', '│'), longest);
}

/**
 * One of our sentences with a stranger's words in it: markup is escaped, and an invisible space parts what forges make links of,
 * even escaped: `@name`, `#1`, `!1`, addresses of pages and mail.
 */
export function sentence(text: string, longest = 600): string {
  return oneLine(text, longest)
    .replace(/[\\`*_{}[\]()#|~!$^+>]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replace(/&amp;(?=\w)/g, '$&\u200b')
    .replaceAll('<', '&lt;')
    .replace(/[#!~%$^](?=[\p{L}\p{N}"'])/gu, '$&\u200b')
    .replaceAll('@', '\u200b@\u200b')
    .replaceAll('://', ':\u200b//')
    .replace(/www\./gi, '$&\u200b')
    .replace(/GH-(?=\d)/gi, 'GH\u200b-');
}

function oneLine(text: string, longest: number): string {
  const line = text
    .replace(INVISIBLE, '\ufffd')
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu, ' ')
    .trim();
  return (line.length > longest ? `${line.slice(0, longest)}…` : line).toWellFormed();
}
