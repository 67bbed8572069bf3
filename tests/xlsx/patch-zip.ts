/** A zip with one byte of the CRC of an entry changed in the directory, as if its data had been damaged. */
export function patchCrc(zip: Uint8Array, name: string): Uint8Array {
  return patchDirectory(zip, name, (view, at) => view.setUint8(at + 16, view.getUint8(at + 16) ^ 1));
}

/** A zip whose directory declares another unpacked size for an entry. */
export function patchSize(zip: Uint8Array, name: string, size: number): Uint8Array {
  return patchDirectory(zip, name, (view, at) => view.setUint32(at + 24, size, true));
}

/** A zip in which one name is another of the same length, everywhere. */
export function patchName(zip: Uint8Array, name: string, other: string): Uint8Array {
  const text = Buffer.from(zip).toString('latin1');
  const latin = (value: string) => Buffer.from(value).toString('latin1');
  return new Uint8Array(Buffer.from(text.replaceAll(latin(name), latin(other)), 'latin1'));
}

/** A zip of one file whose directory names it n times. */
export function repeatEntry(zip: Uint8Array, n: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset);
  const start = view.getUint32(zip.length - 6, true);
  const record = zip.subarray(start, zip.length - 22);
  return new Uint8Array(Buffer.concat([zip.subarray(0, start), ...Array.from({ length: n }, () => record), zip.subarray(-22)]));
}

/** A zip with the directory's record of an entry changed. */
export function patchDirectory(zip: Uint8Array, name: string, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length)) === name) change(view, at);
  }
  return copy;
}
