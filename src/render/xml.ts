const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text for XML 1.0: escaped, and without the control characters that no XML document may hold, escaped or not. */
export function escapeXml(text: string): string {
  return [...text]
    .filter((character) => !isForbidden(character.codePointAt(0) ?? 0))
    .join('')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** XML 1.0, production 2 (Char). A lone half of a surrogate pair is no character either. */
function isForbidden(code: number): boolean {
  if (code < 0x20) return code !== 0x9 && code !== 0xa && code !== 0xd;
  return (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}
