import type { Finding } from '../../domain/model/finding.ts';
import { clipText } from '../report.ts';

type Raw = Readonly<Record<string, unknown>>;
type Fits = (value: unknown) => boolean;

const isText: Fits = (value) => typeof value === 'string' && value !== '';
const isList: Fits = (value) => Array.isArray(value);
const isTextOrRecord: Fits = (value) => isText(value) || isRecord(value);

/** Properties whose form matters to a reader of the data (Data Package v2, Data Resource); others may be anything. */
const FORMS: ReadonlyMap<string, Fits> = new Map<string, Fits>([
  ['name', isText],
  ['path', (value) => isText(value) || (Array.isArray(value) && value.length > 0 && value.every(isText))],
  ['format', isText],
  ['encoding', isText],
  ['mediatype', (value) => typeof value === 'string' && /^.+\/.+$/.test(value)],
  ['bytes', (value) => Number.isInteger(value) && Number(value) >= 0],
  ['hash', (value) => typeof value === 'string' && /^(?:[^:]+:[a-f0-9]+|[a-f0-9]{32}|)$/i.test(value)],
  ['schema', isTextOrRecord],
  ['dialect', isTextOrRecord],
  ['sources', isList],
  ['licenses', isList],
]);

/**
 * Checks the form of a Data Package descriptor as far as reading its tables asks.
 * @param file path of the descriptor; `where.pointer` is the key path in it
 */
export function checkDescriptor(descriptor: unknown, file: string): Finding[] {
  const found: Finding[] = [];
  const add = (pointer: string, value: unknown) =>
    found.push({
      code: 'schema/invalid',
      level: 'error',
      where: { file, pointer },
      args: { kind: 'descriptor', value: clipText(JSON.stringify(value) ?? '') },
    });
  if (!isRecord(descriptor)) add('', descriptor);
  else if (!Array.isArray(descriptor['resources']) || descriptor['resources'].length === 0)
    add('/resources', descriptor['resources']);
  else {
    const names = new Set<unknown>();
    descriptor['resources'].forEach((resource: unknown, i) => {
      const pointer = `/resources/${i}`;
      if (!isRecord(resource)) return void add(pointer, resource);
      checkResource(resource, pointer, add);
      if (names.has(resource['name'])) add(`${pointer}/name`, resource['name']);
      names.add(resource['name']);
    });
  }
  return found;
}

function checkResource(resource: Raw, pointer: string, add: (pointer: string, value: unknown) => void): void {
  if (resource['name'] === undefined) add(`${pointer}/name`, undefined);
  if ((resource['path'] === undefined) === (resource['data'] === undefined)) add(`${pointer}/path`, resource['path']);
  for (const [name, fits] of FORMS) {
    if (resource[name] !== undefined && !fits(resource[name])) add(`${pointer}/${name}`, resource[name]);
  }
  for (const path of [resource['path'], resource['schema'], resource['dialect']].flat()) {
    if (typeof path === 'string' && !isSafePath(path)) add(pointer, path);
  }
}

/** A file beside the descriptor or below it; nothing is fetched and nothing outside is read (Data Resource, `path`). */
export function isSafePath(path: string): boolean {
  return !/^[A-Za-z][\w+.-]*:|^[/\\]|\\/.test(path) && !path.split('/').includes('..');
}

export function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
