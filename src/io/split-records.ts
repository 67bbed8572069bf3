import type { Stretch } from './table-task.ts';

/**
 * Cuts a file into stretches of whole records while its bytes pass: at line ends where as many quotes opened as closed. In a
 * file whose quoting is broken this is wrong, and the reading of some stretch then finds it so.
 */
export interface RecordSplitter {
  /** Takes the next bytes of the file. */
  readonly feed: (bytes: Buffer) => void;
  /** Hands on what is left. */
  readonly finish: () => void;
}

/**
 * @param start offset of the first byte that is to be in a stretch
 * @param size a stretch has at least so many bytes, the last one excepted
 */
export function createSplitter(start: number, size: number, take: (stretch: Stretch) => void): RecordSplitter {
  let offset = 0;
  let from = start;
  let quoted = false;
  return {
    feed(bytes) {
      let at = Math.max(0, start - offset);
      while (at < bytes.length) {
        const wanted = Math.max(at, from + size - offset);
        const end = Math.min(wanted, bytes.length);
        if (hasOddQuotes(bytes, at, end)) quoted = !quoted;
        at = end;
        if (at < bytes.length) at = cut(bytes, at);
      }
      offset += bytes.length;
    },
    finish() {
      if (offset > from) take({ from, to: offset });
    },
  };

  /** Looks for the next line end outside quotes; returns where looking goes on. */
  function cut(bytes: Buffer, at: number): number {
    for (let i = at; i < bytes.length; i++) {
      if (bytes[i] === 34) quoted = !quoted;
      else if (bytes[i] === 10 && !quoted) {
        take({ from, to: offset + i + 1 });
        from = offset + i + 1;
        return i + 1;
      }
    }
    return bytes.length;
  }
}

/** True where a stretch has an odd number of quotes: the quotes of four bytes a step, without a branch, each in the highest bit. */
function hasOddQuotes(bytes: Buffer, from: number, to: number): boolean {
  let odd = 0;
  let at = from;
  for (const end = Math.min(to, (from + 3) & ~3); at < end; at++) if (bytes[at] === 34) odd ^= 0x80;
  const { buffer, byteOffset } = bytes;
  if ((byteOffset + at) % 4 === 0) {
    const words = new Int32Array(buffer, byteOffset + at, (to - at) >> 2);
    odd ^= markQuotes(words);
    at += words.length * 4;
  }
  for (; at < to; at++) if (bytes[at] === 34) odd ^= 0x80;
  odd ^= odd >>> 16;
  return ((odd ^ (odd >>> 8)) & 0x80) !== 0;
}

function markQuotes(words: Int32Array): number {
  let odd = 0;
  for (let i = 0; i < words.length; i++) {
    const word = (words[i] as number) ^ 0x22222222;
    odd ^= ~(((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word);
  }
  return odd & 0x80808080;
}
