/** Line and character, both from 1, of an offset in a text; characters are code points. */
export type Locate = (offset: number) => { readonly line: number; readonly character: number };

/** Prepares the line starts of a text once; LF, CRLF and lone CR end a line. */
export function createLocator(text: string): Locate {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return (offset) => {
    let low = 0;
    for (let high = starts.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    const start = starts[low] ?? 0;
    return { line: low + 1, character: [...text.slice(start, offset)].length + 1 };
  };
}
