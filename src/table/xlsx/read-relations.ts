import { readPart, type Archive } from './read-part.ts';
import { findAttribute } from './xml-text.ts';

export interface Relation {
  readonly type: string;
  /** Name of the part it leads to; empty for a target outside the archive. */
  readonly part: string;
}

/** Relations of a part (`xl/workbook.xml` → `xl/_rels/workbook.xml.rels`), by id. The archive's own: part ''. */
export function readRelations(archive: Archive, part: string): Map<string, Relation> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const relations = new Map<string, Relation>();
  readPart(archive, `${folder}_rels/${part.slice(slash)}.rels`, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const type = findAttribute(attributes, 'Type') ?? '';
      const outside = findAttribute(attributes, 'TargetMode') === 'External';
      const target = outside ? '' : resolvePart(folder, findAttribute(attributes, 'Target') ?? '');
      relations.set(findAttribute(attributes, 'Id') ?? '', { type: type.slice(type.lastIndexOf('/') + 1), part: target });
    },
  });
  return relations;
}

function resolvePart(folder: string, target: string): string {
  const parts: string[] = [];
  for (const piece of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (piece === '..') parts.pop();
    else if (piece !== '.' && piece !== '') parts.push(piece);
  }
  return parts.join('/');
}
