import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Values of YAML files that were read without a finding, by the hash of their text: parsing is a third of a large build.
 * Kept beside the engine, never in the content, where a pull request could put one of its own.
 */
export interface ParseCache {
  readonly get: (schema: string, text: string) => unknown;
  readonly set: (schema: string, text: string, value: unknown) => void;
  /** Writes what this run used; what it did not use is forgotten. */
  readonly save: () => void;
}

/** `version` changes when the schemas or the parser do. A cache that cannot be read or written is no cache, and no error. */
export function openParseCache(engine: string, root: string, version: string, least = 200): ParseCache {
  const file = join(engine, 'node_modules', '.cache', 'opendata', `${hash(root).slice(0, 16)}.json`);
  const known = load(file, version);
  const used = new Map<string, string>();
  let isNew = false;
  return {
    get(schema, text) {
      const key = hash(`${schema}\n${text}`);
      const stored = used.get(key) ?? known.get(key);
      if (stored === undefined) return undefined;
      used.set(key, stored);
      return JSON.parse(stored) as unknown;
    },
    set(schema, text, value) {
      isNew = true;
      used.set(hash(`${schema}\n${text}`), JSON.stringify(value));
    },
    save() {
      // A small content is parsed faster than a cache is found; it would only leave files about.
      if (used.size >= least && (isNew || used.size !== known.size)) store(file, version, used);
    },
  };
}

function load(file: string, version: string): Map<string, string> {
  try {
    const stored = JSON.parse(readFileSync(file, 'utf8')) as { version: string; entries: [string, string][] };
    return stored.version === version ? new Map(stored.entries) : new Map();
  } catch {
    return new Map();
  }
}

function store(file: string, version: string, entries: ReadonlyMap<string, string>): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const partial = `${file}.${process.pid}`;
    writeFileSync(partial, JSON.stringify({ version, entries: [...entries] }));
    renameSync(partial, file);
  } catch {
    return;
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
