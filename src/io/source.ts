import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Where } from '../domain/model/finding.ts';
import { makeShapes, type Shapes } from '../parse/shapes.ts';
import { splitFrontMatter } from '../parse/front-matter.ts';
import type { JsonSchema } from '../parse/settle.ts';
import { mapYaml, parseYaml, YAML_LIMITS, type Place } from '../parse/yaml.ts';
import type { ListedFile } from './list-files.ts';
import type { Tree } from './open-folder.ts';
import { openParseCache, type ParseCache } from './parse-cache.ts';

/** One reading of a content folder: its files, and what was found while reading them. */
export interface Source {
  readonly read: Tree['read'];
  readonly files: ReadonlyMap<string, ListedFile>;
  readonly shapes: Shapes;
  readonly cache: ParseCache;
  readonly findings: Finding[];
  readonly unreadable: Set<string>;
  /** Files in which something was looked for lately: a file with thousands of mistakes is parsed for its places once. */
  readonly maps: Map<string, (pointer: string) => Place | undefined>;
}

const MOST_MAPS = 16;

/** `root` only names the cache. */
export function openSource(tree: Tree, root: string): Source {
  const { shapes, version } = engineSchemas();
  return {
    read: tree.read,
    files: tree.files,
    shapes,
    cache: openParseCache(engineRoot(), root, version),
    findings: [...tree.findings],
    unreadable: new Set(),
    maps: new Map(),
  };
}

/** Another tree read in the same run, with what is already known of texts. Nothing has been found in it yet but what the tree says. */
export function reopenSource(source: Source, tree: Tree): Source {
  const fresh = { findings: [...tree.findings], unreadable: new Set<string>(), maps: new Map() };
  return { ...source, read: tree.read, files: tree.files, ...fresh };
}

/** A YAML file that fits a schema, in the model's shape; undefined, with findings noted, where it is absent or does not fit. */
export function readYaml(source: Source, path: string, schema: string): Record<string, unknown> | undefined {
  const text = readText(source, path);
  return text === undefined ? undefined : fitYaml(source, path, text, schema);
}

/** The same for a text already at hand, e.g. the front matter of a Markdown file. */
export function fitYaml(source: Source, path: string, text: string, schema: string): Record<string, unknown> | undefined {
  const fit = (value: unknown) => source.shapes.read(schema, value, path);
  return parseAndFit(source, path, text, schema, fit) as Record<string, unknown> | undefined;
}

/** A YAML file checked against a schema, its value left as it was written. */
export function readYamlAsWritten(source: Source, path: string, schema: string): unknown {
  const text = readText(source, path);
  if (text === undefined) return undefined;
  const fit = (value: unknown) => ({ value, findings: source.shapes.check(schema, value, path) });
  return parseAndFit(source, path, text, `${schema} as written`, fit);
}

type Fit = (value: unknown) => { readonly value: unknown; readonly findings: readonly Finding[] };

/** Parses and fits, or takes what an earlier run made of the same text. Only values without a finding are kept. */
function parseAndFit(source: Source, path: string, text: string, key: string, fit: Fit): unknown {
  const known = source.cache.get(key, text);
  if (known !== undefined) return known;
  const limit = path.startsWith('catalogue/lists/') ? YAML_LIMITS.list : YAML_LIMITS.length;
  const parsed = parseYaml(text, path, limit);
  const { value, findings } = parsed.findings.length > 0 ? parsed : fit(parsed.value);
  if (!note(source, path, findings)) return undefined;
  source.cache.set(key, text, value);
  return value;
}

/** UTF-8 text of a file, without its byte-order mark; undefined where there is none or it is not UTF-8. */
export function readText(source: Source, path: string): string | undefined {
  const file = source.files.get(path);
  if (!file) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(source.read(path));
  } catch {
    note(source, path, [{ code: 'text/encoding', level: 'error', where: { file: path }, args: {} }]);
    return undefined;
  }
}

/** Where a key stands in a YAML or JSON file, or in the front matter of a Markdown file; the file alone where that cannot be said. */
export function makeLocate(source: Source): (file: string, pointer?: string) => Where {
  return (file, pointer) => {
    const listed = source.files.get(file);
    if (!listed || pointer === undefined || !/\.(ya?ml|json|md)$/.test(file)) return { file };
    const found = mapOf(source, file)(pointer);
    return { file, ...found, ...(pointer ? { pointer } : {}) };
  };
}

function mapOf(source: Source, file: string) {
  const known = source.maps.get(file);
  if (known) return known;
  const [oldest] = source.maps.keys();
  if (oldest !== undefined && source.maps.size >= MOST_MAPS) source.maps.delete(oldest);
  const text = source.read(file).toString('utf8');
  const map = mapYaml(file.endsWith('.md') ? splitFrontMatter(text).frontMatter : text);
  source.maps.set(file, map);
  return map;
}

/** Notes findings in the source, with their line where only a key is known. True where there is none. */
export function note(source: Source, path: string, findings: readonly Finding[]): boolean {
  if (findings.length === 0) return true;
  source.unreadable.add(path);
  const locate = makeLocate(source);
  for (const finding of findings) {
    const { pointer, line } = finding.where;
    const where = line === undefined && pointer !== undefined ? locate(path, pointer) : finding.where;
    source.findings.push({ ...finding, where });
  }
  return false;
}

let schemas: { readonly shapes: Shapes; readonly version: string } | undefined;

/** The engine's own schemas, compiled once a process, and what a parsed value depends on beside its text. */
function engineSchemas() {
  if (schemas) return schemas;
  const texts = (folder: string, ending: string) =>
    readdirSync(join(engineRoot(), folder))
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => readFileSync(join(engineRoot(), folder, name), 'utf8'));
  const shapes = texts('schemas', '.schema.json');
  const version = createHash('sha256');
  for (const text of [...shapes, ...texts('src/parse', '.ts'), ...texts('.', 'package.json')]) version.update(text);
  schemas = { shapes: makeShapes(shapes.map((text) => JSON.parse(text) as JsonSchema)), version: version.digest('hex') };
  return schemas;
}

export function engineShapes(): Shapes {
  return engineSchemas().shapes;
}

/** The folder of the engine itself. Astro bundles this file elsewhere, so the build says where it is. */
export function engineRoot(): string {
  return process.env['OPENDATA_ENGINE'] ?? join(import.meta.dirname, '..', '..');
}
