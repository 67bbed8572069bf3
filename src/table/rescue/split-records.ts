/** A record as it stands in the text, its cells without their quotes. */
export interface TextRecord {
  readonly cells: readonly string[];
  /** Which cells stood in quotes. */
  readonly quoted: readonly boolean[];
  /** Place in the text, without the line end. */
  readonly start: number;
  readonly end: number;
  /** Physical line on which it starts, 1 = first. */
  readonly line: number;
  readonly ending: 'LF' | 'CRLF' | 'CR' | 'none';
}

/** `faultLine`: line of the record whose quotes cannot be understood; nothing behind it is told apart. */
export interface SplitText {
  readonly records: readonly TextRecord[];
  readonly faultLine?: number;
}

/** Splits text into records by RFC 4180, with LF, CRLF or CR as record end, at most `limit` of them. */
export function splitRecords(text: string, delimiter: string, limit = Infinity): SplitText {
  const records: TextRecord[] = [];
  let [at, line] = [0, 1];
  while (at < text.length && records.length < limit) {
    const record = readRecord(text, at, line, delimiter);
    if (!record) return { records, faultLine: line };
    records.push(record.record);
    at = record.next;
    line += record.lines;
  }
  return { records };
}

function readRecord(text: string, start: number, line: number, delimiter: string) {
  const cells: string[] = [];
  const quoted: boolean[] = [];
  for (let at = start; ; at++) {
    const inQuotes = text[at] === '"';
    const end = inQuotes ? findClosingQuote(text, at) : findCellEnd(text, at, delimiter);
    if (end === undefined) return undefined;
    cells.push(inQuotes ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end));
    quoted.push(inQuotes);
    at = end;
    if (text[at] === delimiter) continue;
    const ending = endingAt(text, at);
    if (!ending) return undefined;
    const next = at + (ending === 'none' ? 0 : ending === 'CRLF' ? 2 : 1);
    const lines = (text.slice(start, next).match(/\r\n|\n|\r/g) ?? []).length;
    return { record: { cells, quoted, start, end: at, line, ending }, next, lines };
  }
}

/** Place behind the quote that closes the cell; undefined where none does. */
function findClosingQuote(text: string, open: number): number | undefined {
  for (let at = open + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0) return undefined;
    if (text[at + 1] !== '"') return at + 1;
  }
}

/** End of a cell without quotes; undefined where a quote stands inside it. */
function findCellEnd(text: string, start: number, delimiter: string): number | undefined {
  for (let at = start; ; at++) {
    const letter = text[at];
    if (letter === '"') return undefined;
    if (letter === undefined || letter === delimiter || letter === '\n' || letter === '\r') return at;
  }
}

function endingAt(text: string, at: number): TextRecord['ending'] | undefined {
  if (at >= text.length) return 'none';
  if (text[at] === '\n') return 'LF';
  if (text[at] !== '\r') return undefined;
  return text[at + 1] === '\n' ? 'CRLF' : 'CR';
}
