import type { Encoding, EncodingGuess, Mojibake } from '../../domain/model/rescue.ts';
import { readTcvn3 } from './tcvn3.ts';
import { undoDoubleUtf8 } from './double-utf8.ts';
import { readVni } from './vni.ts';
import { toWindows1252 } from './windows-1252.ts';

/** Text of the bytes in one character set, without a byte order mark. Bytes that mean nothing in it become U+FFFD. */
export function readAs(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'tcvn3') return readTcvn3(decode(bytes, 'windows-1252'));
  if (encoding === 'vni') return readVni(decode(bytes, 'windows-1252'));
  // Windows-1258 writes most tones as combining characters; they are composed so that the text is like any other.
  if (encoding === 'windows-1258') return decode(bytes, 'windows-1258').normalize('NFC');
  return decode(bytes, encoding);
}

/** Text that was saved as UTF-8 after it had been read in a wrong set, as it was meant. */
export function undoMojibake(text: string, kind: Mojibake): string {
  if (kind === 'tcvn3') return readTcvn3(text);
  if (kind === 'vni') return readVni(text);
  if (kind === 'utf-8-twice') return undoDoubleUtf8(text);
  return text
    .replace(/[^\u0000-\u007f]+/g, (shown) => {
      const bytes = toWindows1252(shown);
      return bytes ? decode(bytes, 'windows-1258') : shown;
    })
    .normalize('NFC');
}

/** The text in the likeliest reading, also where it is only probable: for looking at, not for writing. */
export function readBest(bytes: Uint8Array, { encoding, mojibake }: EncodingGuess): string {
  const text = readAs(bytes, encoding ?? 'utf-8');
  return (mojibake ? undoMojibake(text, mojibake.kind) : text).replace(/^\ufeff/, '');
}

function decode(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes);
}
