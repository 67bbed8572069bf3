/** Where a text breaks the JSON grammar; caught by `parseJson` and never seen outside. */
export class JsonFault extends Error {
  readonly kind: string;
  readonly offset: number;
  constructor(kind: string, offset: number) {
    super(kind);
    this.kind = kind;
    this.offset = offset;
  }
}

const ESCAPES: ReadonlyMap<string, string> = new Map(
  Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }),
);

/** Reads the string that opens at `at`. `end` is the offset behind its closing quote. */
export function readString(source: string, at: number): { text: string; end: number } {
  let text = '';
  let odd = false;
  for (let i = at + 1; ;) {
    let stop = i;
    let code = source.charCodeAt(stop);
    // A comparison with NaN, the code behind the end, is false.
    while (code >= 0x20 && code !== 0x22 && code !== 0x5c) {
      odd ||= code >= 0xd800 && code < 0xe000;
      code = source.charCodeAt(++stop);
    }
    text = text === '' ? source.slice(i, stop) : text + source.slice(i, stop);
    if (Number.isNaN(code)) throw new JsonFault('unclosed', at);
    if (code === 0x22) return { text: odd ? checkSurrogates(text, at) : text, end: stop + 1 };
    if (code !== 0x5c) throw new JsonFault('control-character', stop);
    text += readEscape(source, stop);
    odd ||= source[stop + 1] === 'u';
    i = stop + (source[stop + 1] === 'u' ? 6 : 2);
  }
}

function readEscape(source: string, at: number): string {
  const letter = source[at + 1] ?? '';
  const hex = source.slice(at + 2, at + 6);
  if (letter === 'u' && /^[0-9a-fA-F]{4}$/.test(hex)) return String.fromCharCode(parseInt(hex, 16));
  const plain = ESCAPES.get(letter);
  if (plain === undefined) throw new JsonFault('escape', at);
  return plain;
}

// RFC 8259, 8.2: an escape that is half a character makes the text unpredictable for every reader.
function checkSurrogates(text: string, at: number): string {
  if (/\p{Cs}/u.test(text)) throw new JsonFault('surrogate', at);
  return text;
}
