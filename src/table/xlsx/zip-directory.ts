import { LIMITS } from './limits.ts';
import { XlsxFault } from './xlsx-fault.ts';

/** One file of a zip archive, as the central directory declares it (APPNOTE 4.3.12). Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const UNKNOWN = 0xffffffff;

/** Reads the list of files of a zip archive without unpacking anything. Throws `XlsxFault`. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  while (at < end && at + CENTRAL_SIZE <= end && view.getUint32(at, true) === 0x02014b50) {
    if (entries.length === LIMITS.entries) throw new XlsxFault('xlsx/archive-bomb', { kind: 'entries', limit: LIMITS.entries });
    const { entry, next } = readEntry(view, at, end);
    entries.push(entry);
    at = next;
  }
  // The count wraps at 65,536 and is the archive's own word: the directory decides.
  if (entries.length === 0 || (view.getUint16(end + 10, true) !== entries.length && at === end)) throw damaged();
  return entries;
}

/** The packed bytes of an entry. Its local header must agree with the directory, or programs would see different files. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw damaged(entry.name);
  const nameEnd = offset + LOCAL_SIZE + view.getUint16(offset + 26, true);
  if (decodeName(bytes.subarray(offset + LOCAL_SIZE, nameEnd)) !== entry.name)
    throw new XlsxFault('xlsx/archive-path', { kind: 'two-names', part: entry.name });
  const start = nameEnd + view.getUint16(offset + 28, true);
  if (start + entry.packed > bytes.length) throw damaged(entry.name);
  return bytes.subarray(start, start + entry.packed);
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === 0x06054b50 && at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw damaged();
}

function readEntry(view: DataView, at: number, end: number): { entry: ZipEntry; next: number } {
  const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > end) throw damaged();
  const declared = [at + 24, at + 20, at + 42].map((place) => view.getUint32(place, true));
  const [unpacked = 0, packed = 0, offset = 0] = readWideSizes(view, nameEnd, extraEnd, declared);
  const name = decodeName(new Uint8Array(view.buffer, view.byteOffset + at + CENTRAL_SIZE, nameEnd - at - CENTRAL_SIZE));
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
  const entry = { name, encrypted, packed, unpacked, offset };
  return { entry: { ...entry, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true) }, next };
}

/** Sizes that do not fit 32 bits, or were not known yet, stand in the Zip64 extra field, in this order. */
function readWideSizes(view: DataView, start: number, end: number, declared: readonly number[]): number[] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let place = at + 4;
    return declared.map((size) => {
      if (size !== UNKNOWN || place + 8 > end) return size;
      place += 8;
      return Number(view.getBigUint64(place - 8, true));
    });
  }
  return [...declared];
}

function decodeName(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

function damaged(part = ''): XlsxFault {
  return new XlsxFault('xlsx/not-workbook', { kind: 'damaged', part });
}
