import { findBadByte } from '../reference/decode-utf8.ts';
import { clipText, type Report } from '../report.ts';
import type { JsonNode } from './json-node.ts';
import { createLocator, type Locate } from './locate-offset.ts';
import { MAX_DEPTH, parseJson } from './parse-json.ts';

/** A JSON file is held in memory as a whole; larger tables belong in CSV, which is read in pieces. */
const MAX_BYTES = 128 * 1024 * 1024;

export interface JsonFile {
  readonly root: JsonNode;
  readonly text: string;
  readonly locate: Locate;
}

/** Reads a JSON file strictly and reports what is not JSON; undefined where nothing can be read. */
export function readJsonFile(bytes: Uint8Array, report: Report): JsonFile | undefined {
  if (bytes.length === 0) return reportAnd(() => report.add('table/empty', {}));
  if (bytes.length > MAX_BYTES) return reportAnd(() => report.add('json/syntax', {}, { kind: 'too-large', found: '' }));
  const text = decode(bytes);
  if (text === undefined) return reportAnd(() => reportEncoding(bytes, report));
  const locate = createLocator(text);
  const { root, fault, duplicates } = parseJson(text);
  for (const { key, offset } of duplicates) report.add('json/duplicate-key', locate(offset), { key: clipText(key) });
  if (fault?.kind === 'too-deep') report.add('json/too-deep', locate(fault.offset), { limit: MAX_DEPTH });
  else if (fault) report.add('json/syntax', locate(fault.offset), { kind: kindOf(fault, text), found: clipText(fault.found) });
  return root && { root, text, locate };
}

/** The text, or undefined where it is not UTF-8; decoded once, since a map may be a hundred megabytes. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function reportEncoding(bytes: Uint8Array, report: Report): void {
  const offset = findBadByte(bytes) ?? 0;
  const lenient = (part: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(part);
  const before = lenient(bytes.subarray(0, offset));
  const around = lenient(bytes.subarray(offset, offset + 48)).slice(0, 12);
  const place = createLocator(before)(before.length);
  report.add('table/encoding', place, { offset, value: clipText(before.slice(-20) + around), guess: 'unknown' });
}

function kindOf(fault: { readonly kind: string; readonly offset: number }, text: string): string {
  return fault.offset === 0 && text.startsWith('\ufeff') ? 'bom' : fault.kind;
}

function reportAnd(act: () => void): undefined {
  act();
  return undefined;
}
