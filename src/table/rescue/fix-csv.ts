import type { Encoding, EncodingGuess, FixReport } from '../../domain/model/rescue.ts';
import type { TableSchema } from '../../domain/model/table-schema.ts';
import { checkCsv } from '../check-csv.ts';
import { clipText } from '../report.ts';
import { findWrongKind } from '../tell-kind.ts';
import { createChangeLog, type ChangeLog } from './change-log.ts';
import { detectEncoding } from './detect-encoding.ts';
import { explainLetters, lettersOf } from './explain-letters.ts';
import { fixCells } from './fix-cells.ts';
import { fixHeader, fixStructure } from './fix-structure.ts';
import { readAs, readBest, undoMojibake } from './read-as.ts';
import { findLineEnds } from './sniff.ts';
import { sniffDelimiter } from './sniff-delimiter.ts';
import { splitRecords } from './split-records.ts';
import { writeRecords } from './write-records.ts';

export interface FixOptions {
  /** Name for the findings. */
  readonly file: string;
  readonly schema?: TableSchema;
  /** The character set, where a person has said it. */
  readonly encoding?: Encoding;
}

export interface Fixed {
  /** The repaired file; the very bytes that came in where nothing was to be done. */
  readonly bytes: Uint8Array;
  readonly report: FixReport;
}

/**
 * Repairs what needs no guess in a CSV file and tells every change: letters, byte order mark, delimiter, line ends, margins,
 * and what the schema explains (column names, days, numbers, yes and no, lost zeros). What could be read in two ways is left
 * and listed. The result is checked again; a second run changes nothing.
 */
export function fixCsv(bytes: Uint8Array, options: FixOptions): Fixed {
  const other = findWrongKind(bytes, options.file, 'csv');
  if (other) return { bytes, report: { file: options.file, changes: [], left: [], findings: [other] } };
  const log = createChangeLog();
  const text = readText(bytes, options.encoding, log);
  const result = text === undefined ? undefined : fixTable(text, options.schema, log);
  const written = result === undefined ? bytes : encode(result, bytes);
  const findings = explainLetters(lettersOf(written), options.file, checkCsv(written, options.file, options.schema).findings);
  return { bytes: written, report: { file: options.file, changes: log.changes(), left: log.left(), findings } };
}

/** The text of the file where its character set is beyond doubt. */
function readText(bytes: Uint8Array, said: Encoding | undefined, log: ChangeLog): string | undefined {
  const found = detectEncoding(bytes);
  const { encoding, certainty, mojibake, confidence } =
    said === undefined ? found : { encoding: said, certainty: 'sure', confidence: 1, mojibake: undefined };
  if (!encoding || (certainty !== 'sure' && certainty !== 'clear')) return leaveEncoding(bytes, found, log);
  const text = readAs(bytes, encoding);
  if (encoding !== 'utf-8') {
    const args = { found: encoding, certainty, confidence: Math.round(confidence * 100) };
    log.change('encoding', { args }, firstForeign(text, bytes, encoding));
  } else if (found.bom) log.change('bom', {});
  if (text.includes('\ufffd')) log.leave({ kind: 'damaged', ...placeOf(text, text.indexOf('\ufffd')), readings: [] });
  if (!mojibake) return text;
  const percent = Math.round(mojibake.confidence * 100);
  if (mojibake.certainty !== 'clear') {
    log.leave({
      kind: 'mojibake',
      value: clipText(mojibake.example),
      readings: [clipText(undoMojibake(mojibake.example, mojibake.kind))],
    });
    return text;
  }
  const repaired = undoMojibake(text, mojibake.kind).replace(/^\ufeff/, '');
  const example = { before: mojibake.example, after: undoMojibake(mojibake.example, mojibake.kind) };
  const at = placeOf(text, text.indexOf(mojibake.example));
  log.change('mojibake', { args: { found: mojibake.kind, confidence: percent } }, { row: at.line - 1, ...at, ...example });
  return repaired;
}

function leaveEncoding(bytes: Uint8Array, found: EncodingGuess, log: ChangeLog): undefined {
  const offset = found.badOffset ?? 0;
  const line = placeOf(new TextDecoder('windows-1252').decode(bytes.subarray(0, offset)), offset).line;
  const around = new TextDecoder('utf-8').decode(bytes.subarray(Math.max(0, offset - 20), offset + 12));
  const sample = found.encoding ? readBest(bytes.subarray(Math.max(0, offset - 20), offset + 12), found) : undefined;
  const readings = found.encoding ? [`${found.encoding}: ${clipText(sample ?? '')}`] : [];
  log.leave({ kind: found.encoding ? 'encoding' : 'damaged', line, value: clipText(around), readings });
}

/** A result whose columns would be told apart by another sign the next time is none: then the sign was a guess. */
function fixTable(text: string, schema: TableSchema | undefined, log: ChangeLog): string {
  const own = createChangeLog();
  const result = fixText(text, schema, own);
  const isStable = result === text || sniffDelimiter(result, schema, true) === ',';
  if (isStable) log.merge(own);
  else log.leave({ kind: 'delimiter', line: 1, readings: [] });
  return isStable ? result : text;
}

function fixText(text: string, schema: TableSchema | undefined, log: ChangeLog): string {
  const delimiter = sniffDelimiter(text, schema, true);
  const { records, faultLine } = splitRecords(text, delimiter);
  if (faultLine !== undefined) {
    log.leave({ kind: 'quotes', line: faultLine, readings: [] });
    return text;
  }
  const ends = findLineEnds(records);
  const [first, ...others] = fixStructure(records, schema, log);
  if (!first) return text;
  if (delimiter !== ',')
    log.change('delimiter', { count: records.length, args: { found: delimiter === '\t' ? 'tab' : delimiter } });
  if (ends !== 'LF' && ends !== 'none') log.change('line-ends', { count: records.length, args: { found: ends } });
  const header = fixHeader(first, schema, log);
  const rows = fixCells(header.cells, others, schema, log);
  return writeRecords([header, ...rows], text, delimiter === ',', ends === 'LF' || ends === 'none' ? 'kept' : 'to-lf');
}

function encode(text: string, before: Uint8Array): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return bytes.length === before.length && bytes.every((byte, i) => byte === before[i]) ? before : bytes;
}

/** The first line with letters outside ASCII, and how it looks to a program that knows only Windows-1252. */
function firstForeign(text: string, bytes: Uint8Array, encoding: Encoding) {
  const at = text.search(/[^\u0000-\u007f]/);
  if (at < 0) return undefined;
  const { line } = placeOf(text, at);
  const cut = (whole: string) => whole.split(/\r\n|\n|\r/)[line - 1] ?? '';
  const before = encoding.startsWith('utf-16') ? '' : cut(new TextDecoder('windows-1252').decode(bytes));
  return { line, row: line - 1, before, after: cut(text) };
}

function placeOf(text: string, offset: number): { line: number } {
  return { line: (text.slice(0, Math.max(0, offset)).match(/\r\n|\n|\r/g) ?? []).length + 1 };
}
