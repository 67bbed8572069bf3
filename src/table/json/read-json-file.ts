import { findBadByte } from '../reference/decode-utf8.ts';
import { clipText, type Report } from '../report.ts';
import type { JsonNode } from './json-node.ts';
import { createLocator, type Locate } from './locate-offset.ts';
import { MAX_DEPTH, parseJson } from './parse-json.ts';

export interface JsonFile {
  readonly root: JsonNode;
  readonly text: string;
  readonly locate: Locate;
}

/** Reads a JSON file strictly and reports what is not JSON; undefined where nothing can be read. */
export function readJsonFile(bytes: Uint8Array, report: Report): JsonFile | undefined {
  if (bytes.length === 0) return reportAnd(() => report.add('table/empty', {}));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const locate = createLocator(text);
  const bad = findBadByte(bytes);
  if (bad !== undefined) {
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, bad));
    const place = locate(before.length);
    const args = {
      offset: bad,
      value: clipText(text.slice(Math.max(0, before.length - 20), before.length + 12)),
      guess: 'unknown',
    };
    return reportAnd(() => report.add('table/encoding', place, args));
  }
  const { root, fault, duplicates } = parseJson(text);
  for (const { key, offset } of duplicates) report.add('json/duplicate-key', locate(offset), { key: clipText(key) });
  if (fault?.kind === 'too-deep') report.add('json/too-deep', locate(fault.offset), { limit: MAX_DEPTH });
  else if (fault) report.add('json/syntax', locate(fault.offset), { kind: kindOf(fault, text), found: clipText(fault.found) });
  return root && { root, text, locate };
}

function kindOf(fault: { readonly kind: string; readonly offset: number }, text: string): string {
  return fault.offset === 0 && text.startsWith('\ufeff') ? 'bom' : fault.kind;
}

function reportAnd(act: () => void): undefined {
  act();
  return undefined;
}
