import { mayMean } from '../privacy/may-hold.ts';
import { DELIMITER, isPlainLetter, QUOTE, SIGN } from './byte-kinds.ts';
import { judgeLongRecord } from './judge-long-record.ts';
import type { Scan, ScanFault } from './scan.ts';

/** Records of another width wait in a list until the block is looked at; a file may have nothing else. */
const kinds = new Uint8Array(256);
const MAX_RAGGED = 4 * 8192;

/**
 * Cuts the bytes at hand into whole records (RFC 4180; LF, CRLF or CR end one) and notes where their cells lie. Stops at the end
 * of the bytes, when the block is full, after the header, or at a fault; a record that is not complete is left for the next call.
 *
 * This loop sees every byte of every file. Its state is in local variables, its tests are one table lookup, and no cell becomes
 * a string. Reads are within the buffer thanks to the sentinels, hence the casts: a default for `undefined` costs a tenth.
 */
export function cutRecords(scan: Scan): void {
  const { bytes: b, starts, ends, width, end, maxRows } = scan;
  kinds.set(scan.kinds);
  let i = scan.at;
  scan.signs.length = 0;
  while (i < end && scan.rows < maxRows && scan.ragged.length < MAX_RAGGED && !scan.fault) {
    const start = i;
    const first = scan.rows * width;
    let openLine = scan.line;
    let count = 0;
    let breaks = 0;
    let c = -1;
    do {
      let from = i;
      let to = -1;
      let odd = false;
      if (b[i] === 34) {
        from = ++i;
        openLine = scan.line + breaks;
        for (;;) {
          while ((kinds[(c = b[i] as number)] as number) < 2) i++;
          if (c === 34) {
            if (b[i + 1] !== 34) break;
            odd = true;
            i++;
          } else if (c === 10) breaks++;
          else if (c === 13) {
            if (b[i + 1] !== 10) breaks++;
          } else if (kinds[c] === SIGN) {
            if (mayMean(b, i)) scan.signs.push(i);
          } else if (!odd && !isPlainLetter(b, i)) odd = true;
          i++;
        }
        to = i++;
        c = b[i] as number;
        const kind = kinds[c] as number;
        // The reference's parser takes a NUL behind a closing quote for the end of its input and reads on.
        if (c === 0) to = -1;
        else if (kind === 0 || kind > 3) return stop(scan, 'after-quote', start, i);
      }
      if (to < 0) {
        odd = c === 0;
        for (;;) {
          let kind: number;
          while ((kind = kinds[(c = b[i] as number)] as number) === 0) i++;
          if (kind < QUOTE) break;
          if (kind === QUOTE) return stop(scan, 'bare', start, i);
          if (kind === SIGN) {
            if (mayMean(b, i)) scan.signs.push(i);
          } else if (!odd && !isPlainLetter(b, i)) odd = true;
          i++;
        }
        to = i;
      }
      if (count < width) {
        starts[first + count] = from;
        ends[first + count] = odd ? ~to : to;
      }
      count++;
      i++;
    } while (kinds[c] === DELIMITER);
    let ending = c === 10 ? 1 : 3;
    if (ending === 3 && i < end && b[i] === 10) {
      ending = 2;
      i++;
    }
    if (i > end || (ending === 3 && i === end && !scan.final)) {
      if (end - start > scan.maxRecord) return stop(scan, 'unclosed', start, end);
      if (!scan.final) {
        i = start;
        break;
      }
      if (i > end + 1) return stop(scan, 'unclosed', start, end, openLine);
      if (i > end) ending = 0;
    }
    if (Math.min(i, end) - start > scan.maxRecord) return stop(scan, 'unclosed', start, end);
    finishRecord(scan, start, Math.min(i, end), count, ending);
    scan.line += breaks + (ending === 0 ? 0 : 1);
    scan.record++;
    if (scan.record === 1) break;
  }
  scan.at = Math.min(i, end);
}

/** Files a record that is cut: among the rows of the block, the blank ones, or those of another width. */
function finishRecord(scan: Scan, start: number, end: number, count: number, ending: number): void {
  const { record, line, width, starts, ends } = scan;
  if (line <= scan.watchedLine) scan.watched = record + 1;
  if (ending !== scan.ending || ending === 3) noteEnding(scan, ending);
  const first = scan.rows * width;
  if (record > 0 && starts[first] === ends[first] && count <= width && isBlank(scan, first, count)) {
    if (!scan.firstBlank) scan.firstBlank = { row: record, line };
    scan.blanks++;
  } else if (count !== width || record === 0) scan.ragged.push(record, line, start, end);
  else {
    scan.lines[scan.rows] = line;
    scan.numbers[scan.rows] = record;
    scan.rows++;
  }
}

function isBlank({ starts, ends }: Scan, first: number, count: number): boolean {
  for (let o = first; o < first + count; o++) if (starts[o] !== ends[o]) return false;
  return true;
}

function noteEnding(scan: Scan, ending: number): void {
  if (scan.record === 0) scan.ending = ending;
  if (scan.otherEnding || ending === 0 || (ending === scan.ending && ending !== 3)) return;
  scan.otherEnding = { row: scan.record, line: scan.line, ending };
}

/** Notes a fault found at `at` in the record that starts at `start`; one found beyond the longest record means just that. */
function stop(scan: Scan, kind: ScanFault['kind'], start: number, at: number, openLine = scan.line): void {
  const { bytes, line, maxRecord } = scan;
  const long = at - start >= maxRecord && (kind !== 'unclosed' || scan.end - start > maxRecord);
  scan.fault = long ? judgeLongRecord(bytes, start, maxRecord, line) : { kind, line: kind === 'unclosed' ? openLine : line };
  scan.at = scan.end;
}
