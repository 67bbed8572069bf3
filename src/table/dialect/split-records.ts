import type { Dialect } from './dialect.ts';

export interface DialectRecord {
  readonly cells: readonly string[];
  /** Physical line on which it starts, 1 = first. */
  readonly line: number;
  /** As it stands in the file, for comment rows. */
  readonly text: string;
}

export interface DialectReading {
  readonly records: readonly DialectRecord[];
  /** The first fault of the quoting; reading stops there. */
  readonly fault?: { readonly kind: 'after-quote' | 'unclosed' | 'bare'; readonly line: number };
}

interface Cursor {
  readonly text: string;
  at: number;
  line: number;
}

/** Splits a text by a dialect. Records end with LF, CRLF or CR, whatever `lineTerminator` says, as the standard advises readers. */
export function splitByDialect(text: string, dialect: Dialect): DialectReading {
  const cursor: Cursor = { text, at: 0, line: 1 };
  const records: DialectRecord[] = [];
  while (cursor.at < text.length) {
    const { at, line } = cursor;
    if (dialect.commentChar !== undefined && text.startsWith(dialect.commentChar, at)) {
      skipLine(cursor);
      records.push({ cells: [], line, text: text.slice(at, cursor.at) });
      continue;
    }
    const cells = readRecord(cursor, dialect);
    if (typeof cells === 'string') return { records, fault: { kind: cells, line } };
    records.push({ cells, line, text: text.slice(at, cursor.at) });
  }
  return { records };
}

function readRecord(cursor: Cursor, dialect: Dialect): string[] | 'after-quote' | 'unclosed' | 'bare' {
  const cells: string[] = [];
  for (;;) {
    if (dialect.skipInitialSpace) while (cursor.text[cursor.at] === ' ') cursor.at++;
    const { quoteChar } = dialect;
    const quoted = quoteChar !== undefined && cursor.text.startsWith(quoteChar, cursor.at);
    const cell = quoted ? readQuoted(cursor, quoteChar, dialect) : readBare(cursor, dialect);
    if (cell === undefined) return quoted ? 'unclosed' : 'bare';
    cells.push(cell);
    if (cursor.text.startsWith(dialect.delimiter, cursor.at)) {
      cursor.at += dialect.delimiter.length;
      continue;
    }
    if (cursor.at < cursor.text.length && !isEnd(cursor)) return 'after-quote';
    skipLine(cursor);
    return cells;
  }
}

function readBare(cursor: Cursor, { delimiter, escapeChar, quoteChar }: Dialect): string | undefined {
  let cell = '';
  while (cursor.at < cursor.text.length && !isEnd(cursor) && !cursor.text.startsWith(delimiter, cursor.at)) {
    if (escapeChar !== undefined && cursor.text[cursor.at] === escapeChar) cell += takeEscaped(cursor);
    else if (quoteChar !== undefined && cursor.text[cursor.at] === quoteChar) return undefined;
    else cell += cursor.text[cursor.at++] ?? '';
  }
  return cell;
}

function readQuoted(cursor: Cursor, quote: string, { doubleQuote, escapeChar }: Dialect): string | undefined {
  let cell = '';
  cursor.at += quote.length;
  while (cursor.at < cursor.text.length) {
    const letter = cursor.text[cursor.at] ?? '';
    if (escapeChar !== undefined && letter === escapeChar && escapeChar !== quote) {
      cell += takeEscaped(cursor);
    } else if (!cursor.text.startsWith(quote, cursor.at)) {
      if (isEnd(cursor)) cell += takeEnd(cursor);
      else cell += cursor.text[cursor.at++] ?? '';
    } else if ((doubleQuote || escapeChar === quote) && cursor.text.startsWith(quote, cursor.at + quote.length)) {
      cell += quote;
      cursor.at += 2 * quote.length;
    } else {
      cursor.at += quote.length;
      return cell;
    }
  }
  return undefined;
}

function takeEscaped(cursor: Cursor): string {
  cursor.at++;
  if (isEnd(cursor)) return takeEnd(cursor);
  return cursor.text[cursor.at++] ?? '';
}

function isEnd({ text, at }: Cursor): boolean {
  return text[at] === '\n' || text[at] === '\r';
}

function takeEnd(cursor: Cursor): string {
  const end = cursor.text.startsWith('\r\n', cursor.at) ? '\r\n' : (cursor.text[cursor.at] ?? '');
  cursor.at += end.length;
  cursor.line++;
  return end;
}

/** Goes behind the end of the line. */
function skipLine(cursor: Cursor): void {
  while (cursor.at < cursor.text.length && !isEnd(cursor)) cursor.at++;
  if (cursor.at < cursor.text.length) takeEnd(cursor);
}
