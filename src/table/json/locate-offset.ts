/** Line and character, both from 1, of an offset in a text; characters are code points. */
export type Locate = (offset: number) => { readonly line: number; readonly character: number };

/** Letters outside the basic plane are counted once per stretch of this many characters: a whole file may stand on one line. */
const STRETCH = 4096;

interface Marks {
  /** Offsets at which lines begin. */
  readonly starts: Uint32Array;
  /** Second halves of letters before each stretch; one zero where the text has no letter of two halves. */
  readonly halves: Uint32Array;
}

/** Finds places in a text; LF, CRLF and lone CR end a line. The text is gone through at the first question, if there is one. */
export function createLocator(text: string): Locate {
  let known: Marks | undefined;
  return (offset) => {
    const marks = (known ??= listMarks(text));
    const line = findLine(marks.starts, offset);
    const start = marks.starts[line] ?? 0;
    const twice = countHalves(text, marks, offset) - countHalves(text, marks, start);
    return { line: line + 1, character: offset - start - twice + 1 };
  };
}

function findLine(starts: Uint32Array, offset: number): number {
  let low = 0;
  for (let high = starts.length; high - low > 1;) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

function listMarks(text: string): Marks {
  return { starts: listStarts(text), halves: /[\ud800-\udfff]/.test(text) ? listHalves(text) : new Uint32Array(1) };
}

function listStarts(text: string): Uint32Array {
  // Looking for a line feed is what JavaScript does fastest; carriage returns are rare in JSON.
  const next = text.includes('\r') ? nextEnd : (source: string, from: number) => source.indexOf('\n', from);
  let lines = 1;
  for (let i = next(text, 0); i >= 0; i = next(text, i + 1)) lines++;
  const starts = new Uint32Array(lines);
  let line = 1;
  for (let i = next(text, 0); i >= 0; i = next(text, i + 1)) starts[line++] = i + 1;
  return starts;
}

function nextEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) return i;
  }
  return -1;
}

function listHalves(text: string): Uint32Array {
  const halves = new Uint32Array(Math.floor(text.length / STRETCH) + 1);
  let half = 0;
  for (let i = 0; i < text.length; i++) {
    if (i % STRETCH === 0) halves[i / STRETCH] = half;
    if (isSecondHalf(text, i)) half++;
  }
  return halves;
}

function countHalves(text: string, { halves }: Marks, offset: number): number {
  if (halves.length === 1 && text.length > STRETCH) return 0;
  const stretch = Math.min(Math.floor(offset / STRETCH), halves.length - 1);
  let count = halves[stretch] ?? 0;
  for (let i = stretch * STRETCH; i < offset; i++) if (isSecondHalf(text, i)) count++;
  return count;
}

function isSecondHalf(text: string, i: number): boolean {
  return (text.charCodeAt(i) & 0xfc00) === 0xdc00;
}
