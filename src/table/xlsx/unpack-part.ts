import { Inflate } from 'fflate';
import { addCrc } from './crc32.ts';
import { LIMITS } from './limits.ts';
import { XlsxFault } from './xlsx-fault.ts';
import { packedBytes, type ZipEntry } from './zip-directory.ts';

/** Deflate grows at most 1,032 times, so one step gives at most 17 MB before the size is looked at. */
const STEP = 16_384;

/**
 * Unpacks one part piece by piece. Stops where it grows over its declared size; at the end, size and CRC must be as declared.
 * Throws `XlsxFault`.
 */
export function unpackPart(bytes: Uint8Array, entry: ZipEntry, take: (chunk: Uint8Array) => void): void {
  const packed = packedBytes(bytes, entry);
  let size = 0;
  let crc = 0;
  const receive = (chunk: Uint8Array) => {
    size += chunk.length;
    if (size > Math.min(entry.unpacked, LIMITS.unpacked)) {
      throw new XlsxFault('xlsx/archive-bomb', { kind: 'lie', part: entry.name });
    }
    crc = addCrc(crc, chunk);
    take(chunk);
  };
  if (entry.method === 0) receive(packed);
  else inflate(packed, receive, entry.name);
  if (size !== entry.unpacked || crc !== entry.crc) throw new XlsxFault('xlsx/archive-path', { kind: 'crc', part: entry.name });
}

function inflate(packed: Uint8Array, receive: (chunk: Uint8Array) => void, part: string): void {
  const stream = new Inflate(receive);
  try {
    for (let at = 0; at < packed.length; at += STEP) stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    if (error instanceof XlsxFault || !isFlateError(error)) throw error;
    throw new XlsxFault('xlsx/archive-path', { kind: 'crc', part });
  }
}

function isFlateError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'number';
}
