import type { ScanFault } from './scan.ts';

/**
 * What is wrong with a record that is longer than `limit`: mostly a quote was opened in it and not closed.
 * @param start of the record in `bytes`; up to the limit its quoting is sound
 * @param line on which the record starts
 */
export function judgeLongRecord(bytes: Uint8Array, start: number, limit: number, line: number): ScanFault {
  const end = Math.min(bytes.length, start + limit);
  let openLine = 0;
  let here = line;
  for (let i = start; i < end; i++) {
    const byte = bytes[i];
    if (byte === 34) openLine = openLine === 0 ? here : 0;
    else if (byte === 10 || (byte === 13 && bytes[i + 1] !== 10)) here++;
  }
  return openLine > 0 ? { kind: 'too-long', line: openLine } : { kind: 'record', line };
}
