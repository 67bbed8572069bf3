import { TCVN3 } from '../../src/table/rescue/tcvn3.ts';
import { VNI } from '../../src/table/rescue/vni.ts';

export const VARIANTS = [
  'utf-8',
  'utf-8 with mark',
  'utf-8 in NFD',
  'utf-16le',
  'utf-16be with mark',
  'windows-1258',
  'tcvn3',
  'vni',
  'utf-8 twice',
  'tcvn3 as utf-8',
  'vni as utf-8',
  'windows-1258 as utf-8',
] as const;

export type Variant = (typeof VARIANTS)[number];

/** The bytes of a text as a program of that time, or with that fault, would have written them. */
export function encodeAs(text: string, variant: Variant): Uint8Array {
  const utf8 = (value: string) => new TextEncoder().encode(value);
  const shown = (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes);
  const encoders: Readonly<Record<Variant, () => Uint8Array>> = {
    'utf-8': () => utf8(text),
    'utf-8 with mark': () => utf8(`\ufeff${text}`),
    'utf-8 in NFD': () => utf8(text.normalize('NFD')),
    'utf-16le': () => utf16(text, true),
    'utf-16be with mark': () => utf16(`\ufeff${text}`, false),
    'windows-1258': () => encode1258(text),
    tcvn3: () => latin1(invert(text, TCVN3)),
    vni: () => latin1(invert(text, VNI)),
    'utf-8 twice': () => utf8(shown(utf8(text))),
    'tcvn3 as utf-8': () => utf8(invert(text, TCVN3)),
    'vni as utf-8': () => utf8(invert(text, VNI)),
    'windows-1258 as utf-8': () => utf8(shown(encode1258(text))),
  };
  return encoders[variant]();
}

function invert(text: string, table: ReadonlyMap<string, string>): string {
  const back = new Map([...table].map(([shown, letter]) => [letter, shown]));
  return [...text].map((letter) => back.get(letter) ?? letter).join('');
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
}

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return bytes;
}

/** Letters with their circumflex, breve or horn are one byte; a tone follows as a byte of its own, but for à, á, è, é, … */
function encode1258(text: string): Uint8Array {
  const known = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte]),
  );
  const bytes = [...text].flatMap((letter) => {
    const own = known.get(letter);
    if (own !== undefined) return [own];
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize('NFD'))?.[0] ?? '';
    const base = letter.normalize('NFD').replace(tone, '').normalize('NFC');
    return [base, tone].map((part) => known.get(part) ?? 63);
  });
  return Uint8Array.from(bytes);
}
