import { clipText, type Args } from '../report.ts';
import type { XlsxCode } from '../../domain/model/xlsx-code.ts';
import { LIMITS } from './limits.ts';
import type { ZipEntry } from './zip-directory.ts';

export interface ArchiveFault {
  readonly code: XlsxCode;
  readonly args: Args;
}

/** Looks at the list of files only: nothing has been unpacked yet. One fault for each kind, at its first file. */
export function checkArchive(entries: readonly ZipEntry[]): ArchiveFault[] {
  const faults = [checkTotal(entries), ...checkNames(entries), checkOverlap(entries)];
  const seen = new Set<string>();
  for (const entry of entries) faults.push(...checkEntry(entry));
  return faults
    .filter((fault) => fault !== undefined)
    .filter(({ code, args }) => {
      const key = `${code} ${args['kind']}`;
      return seen.has(key) ? false : Boolean(seen.add(key));
    });
}

function checkTotal(entries: readonly ZipEntry[]): ArchiveFault | undefined {
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (total <= LIMITS.unpacked) return undefined;
  return fault('xlsx/archive-bomb', 'size', { megabytes: Math.round(total / 1e6), limit: LIMITS.unpacked / 1e6 });
}

function checkNames(entries: readonly ZipEntry[]): ArchiveFault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ name }) => {
    // Part names are compared without case (ECMA-376 part 2, 6.2.2.3).
    const key = name.toLowerCase().replaceAll('\\', '/');
    if (seen.has(key)) return [fault('xlsx/archive-path', 'duplicate', { part: clipText(name) })];
    seen.add(key);
    if (/^\/|^[a-z]:/.test(key)) return [fault('xlsx/archive-path', 'absolute', { part: clipText(name) })];
    return key.split('/').includes('..') ? [fault('xlsx/archive-path', 'outside', { part: clipText(name) })] : [];
  });
}

/** Files that share their bytes: kilobytes that unpack to gigabytes need no high ratio then. */
function checkOverlap(entries: readonly ZipEntry[]): ArchiveFault | undefined {
  const sorted = entries.toSorted((a, b) => a.offset - b.offset);
  const shared = sorted.find((entry, i) => {
    const before = sorted[i - 1];
    return before !== undefined && before.offset + before.packed > entry.offset;
  });
  return shared && fault('xlsx/archive-bomb', 'overlap', { part: clipText(shared.name) });
}

/** Files by which a workbook does more than hold a table. */
const ACTIVE: readonly (readonly [string, RegExp])[] = [
  ['vba', /vbaproject|vbadata/i],
  ['macro-sheet', /^xl\/(macrosheets|dialogsheets)\//i],
  ['activex', /^xl\/(activex|ctrlprops)\/.*\.bin$|^xl\/activex\//i],
  ['object', /^xl\/embeddings\//i],
  ['query', /^xl\/(connections\.xml|querytables\/|model\/)/i],
];

function checkEntry(entry: ZipEntry): ArchiveFault[] {
  const { name, packed, unpacked, method } = entry;
  const faults: ArchiveFault[] = [];
  const part = clipText(name);
  if (unpacked > LIMITS.ratioFrom && unpacked > packed * LIMITS.ratio)
    faults.push(fault('xlsx/archive-bomb', 'ratio', { part, ratio: Math.round(unpacked / Math.max(1, packed)) }));
  if (/\.(zip|gz|7z|rar|jar|xlsx|xlsm|docx|pptx)$/i.test(name) && !/^xl\/embeddings\//i.test(name))
    faults.push(fault('xlsx/archive-bomb', 'nested', { part }));
  for (const [kind, pattern] of ACTIVE) if (pattern.test(name)) faults.push(fault('xlsx/macro', kind, { part }));
  if (entry.encrypted) faults.push(fault('xlsx/encrypted', 'zip', { part }));
  else if (method !== 0 && method !== 8) faults.push(fault('xlsx/not-workbook', 'method', { part }));
  return faults;
}

function fault(code: XlsxCode, kind: string, args: Args): ArchiveFault {
  return { code, args: { kind, ...args } };
}
