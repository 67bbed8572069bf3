const WORDS = /[A-Za-z\u00a1-\u00af\u00b4-\u1fff]+/g;
const ENOUGH = 3000;

/**
 * Different words with at least one letter outside ASCII, at most 3,000, from the whole text. Signs such as ² and ° and
 * typographic quotes are no letters in any of the sets.
 */
export function collectWords(text: string): string[] {
  const found = new Set<string>();
  for (const line of text.split(/[\r\n]+/)) {
    if (!/[^\u0000-\u007f]/.test(line)) continue;
    for (const word of line.match(WORDS) ?? []) if (/[^\u0000-\u007f]/.test(word)) found.add(word);
    if (found.size >= ENOUGH) break;
  }
  return [...found];
}
