import { LIMITS } from './limits.ts';
import { unpackPart } from './unpack-part.ts';
import { createXmlReader, type XmlHandler } from './xml-reader.ts';
import { XlsxFault } from './xlsx-fault.ts';
import type { ZipEntry } from './zip-directory.ts';

/** The opened archive: its bytes and its parts by name in lower case. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, ZipEntry>;
  /** Parts whose bytes were seen to be whole. */
  readonly checked: Set<string>;
  /** Tags read so far. */
  tags: number;
}

/** Says, from inside a handler, that the rest of the part does not matter. */
export class Enough extends Error {}

/** Reads one XML part from its first tag to its last. Throws `XlsxFault`; does nothing where there is no such part. */
export function readPart(archive: Archive, name: string, handler: XmlHandler): void {
  const entry = archive.parts.get(name.toLowerCase());
  if (!entry) return;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = createXmlReader(handler, entry.name, () => {
    if (++archive.tags > LIMITS.tags) throw new XlsxFault('xlsx/too-large', { kind: 'tags', limit: LIMITS.tags });
  });
  try {
    unpackPart(archive.bytes, entry, (chunk) => reader.push(decode(decoder, entry.name, chunk)));
    reader.push(decode(decoder, entry.name));
    reader.end();
    archive.checked.add(entry.name);
  } catch (error) {
    if (error instanceof Enough) return;
    if (error instanceof XlsxFault && error.args['part'] === '') throw new XlsxFault(error.code, { ...error.args, part: name });
    throw error;
  }
}

/** Other encodings than UTF-8 are allowed by the standard, written by nobody, and a way to hide a DTD. */
function decode(decoder: TextDecoder, part: string, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw new XlsxFault('xlsx/not-workbook', { kind: 'xml', part });
  }
}

/** Makes sure of the parts that nobody read: whole, and without a DTD. Throws `XlsxFault`. */
export function checkOtherParts(archive: Archive): void {
  for (const entry of archive.parts.values()) if (!archive.checked.has(entry.name)) checkPart(archive, entry);
}

/** Only bytes are looked at: Excel's own VML drawings are not well-formed XML. */
function checkPart({ bytes }: Archive, entry: ZipEntry): void {
  if (!/\.(xml|rels|vml)$/i.test(entry.name)) return unpackPart(bytes, entry, () => {});
  const decoder = new TextDecoder('latin1');
  let tail = '';
  unpackPart(bytes, entry, (chunk) => {
    const text = decoder.decode(chunk);
    // Zeros are left out so that UTF-16 hides nothing.
    const seen = tail + (text.includes('\0') ? text.replaceAll('\0', '') : text);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(seen)) throw new XlsxFault('xlsx/dtd', { part: entry.name });
    tail = seen.slice(-10);
  });
}
