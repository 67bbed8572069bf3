import { kindOfFormat, type FormatKind } from './number-format.ts';
import { readPart, type Archive } from './read-part.ts';
import { findAttribute } from './xml-text.ts';

/** For each cell style (`s` of a cell) how its numbers are shown. */
export function readStyles(archive: Archive, part: string | undefined): FormatKind[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  if (part === undefined) return [];
  readPart(archive, part, {
    open(name, attributes) {
      const id = Number(findAttribute(attributes, 'numFmtId') ?? 0);
      if (name === 'cellXfs') inCells = true;
      if (name === 'numFmt') codes.set(id, findAttribute(attributes, 'formatCode') ?? '');
      if (name === 'xf' && inCells) ids.push(id);
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return ids.map((id) => kindOfFormat(id, codes.get(id)));
}
