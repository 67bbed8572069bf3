const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The text of a cell, its doubled quotes undone.
 * @param end of the cell, or ~end where it must be looked at
 */
export function readCell(bytes: Uint8Array, start: number, end: number): string {
  const last = end < 0 ? ~end : end;
  if (end < 0 && bytes[start - 1] === 34) return decoder.decode(undoQuotes(bytes, start, last));
  return decodeText(bytes, start, last);
}

/** Decodes well-formed UTF-8. Short texts, the most of them, are put together here: a call of the decoder costs more than they do. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > codes.length) return decoder.decode(bytes.subarray(start, end));
  let length = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) codes[length++] = byte;
    else if (byte < 0xe0) codes[length++] = ((byte & 0x1f) << 6) | ((bytes[++i] ?? 0) & 0x3f);
    else if (byte < 0xf0) {
      codes[length++] = ((byte & 0x0f) << 12) | (((bytes[i + 1] ?? 0) & 0x3f) << 6) | ((bytes[i + 2] ?? 0) & 0x3f);
      i += 2;
    } else return decoder.decode(bytes.subarray(start, end));
  }
  return String.fromCharCode.apply(null, codes.subarray(0, length) as unknown as number[]);
}

const codes = new Uint16Array(64);

/** The cells of one whole record as texts. */
export function readRecord(bytes: Uint8Array, start: number, end: number, delimiter: number): string[] {
  const cells: string[] = [];
  let i = start;
  for (;;) {
    const quoted = bytes[i] === 34;
    const from = quoted ? i + 1 : i;
    if (quoted) i = skipQuoted(bytes, from, end);
    while (i < end && bytes[i] !== delimiter && bytes[i] !== 10 && bytes[i] !== 13) i++;
    const to = quoted && bytes[i - 1] === 34 ? i - 1 : i;
    cells.push(readCell(bytes, from, quoted ? ~Math.max(to, from) : to));
    if (i >= end || bytes[i] !== delimiter) return cells;
    i++;
  }
}

/** Index behind the closing quote. */
function skipQuoted(bytes: Uint8Array, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (bytes[i] !== 34) continue;
    if (bytes[i + 1] !== 34) return i + 1;
    i++;
  }
  return end;
}

/** A closing quote inside the cell can only be followed by NUL; from there on everything stands for itself. */
function undoQuotes(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const plain = new Uint8Array(end - start);
  let length = 0;
  let quoted = true;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 34 && quoted) {
      quoted = bytes[i + 1] === 34;
      if (!quoted) continue;
      i++;
    }
    plain[length++] = byte;
  }
  return plain.subarray(0, length);
}
