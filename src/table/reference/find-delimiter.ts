const OTHERS = [';', '\t', '|'] as const;

/**
 * The character that separates the columns of the header. Anything but `,` is a guess: no comma stands outside quotes and
 * another separator does, or splitting by it gives the schema's columns while the comma gives none of them.
 * @param names column names of the schema, or none
 */
export function findDelimiter(header: string, names: readonly string[]): string {
  if (names.includes(header)) return ',';
  const byComma = splitOutsideQuotes(header, ',');
  for (const other of OTHERS) {
    const parts = splitOutsideQuotes(header, other);
    if (parts.length > 1 && (byComma.length === 1 || fitsBetter(parts, byComma, names))) return other;
  }
  return ',';
}

/** The first record of a text, as it stands. */
export function cutHeader(text: string): string {
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') quoted = !quoted;
    if (!quoted && (text[i] === '\n' || text[i] === '\r')) return text.slice(0, i);
  }
  return text;
}

function fitsBetter(parts: readonly string[], byComma: readonly string[], names: readonly string[]): boolean {
  const known = new Set(names);
  return !byComma.some((name) => known.has(name)) && parts.filter((name) => known.has(name)).length > 1;
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [''];
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    else if (letter === separator && !quoted) parts.push('');
    else parts.push((parts.pop() ?? '') + letter);
  }
  return parts.map((part) => part.trim());
}
