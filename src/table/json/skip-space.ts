/** Offset of the first character at or behind `at` that is no white space of JSON (RFC 8259, 2). */
export function skipSpace(text: string, at: number): number {
  let i = at;
  for (; ; i++) {
    const code = text.charCodeAt(i);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return i;
  }
}
