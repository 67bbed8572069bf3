import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Where } from '../domain/model/finding.ts';
import { makeShapes, type Shapes } from '../parse/shapes.ts';
import type { JsonSchema } from '../parse/settle.ts';
import { locateInYaml, parseYaml } from '../parse/yaml.ts';
import { listFiles, type ListedFile } from './list-files.ts';

/** One reading of a content folder: its files, and what was found while reading them. */
export interface Source {
  readonly root: string;
  readonly files: ReadonlyMap<string, ListedFile>;
  readonly shapes: Shapes;
  readonly findings: Finding[];
  readonly unreadable: Set<string>;
}

export function openSource(root: string): Source {
  const { files, findings } = listFiles(root, ['catalogue', 'datasets']);
  return {
    root,
    files: new Map(files.map((file) => [file.path, file])),
    shapes: engineShapes(),
    findings,
    unreadable: new Set(),
  };
}

/** A YAML file that fits a schema, in the model's shape; undefined, with findings noted, where it is absent or does not fit. */
export function readYaml(source: Source, path: string, schema: string): Record<string, unknown> | undefined {
  const text = readText(source, path);
  return text === undefined ? undefined : fitYaml(source, path, text, schema);
}

/** The same for a text already at hand, e.g. the front matter of a Markdown file. */
export function fitYaml(source: Source, path: string, text: string, schema: string): Record<string, unknown> | undefined {
  const parsed = parseYaml(text, path);
  const shaped =
    parsed.findings.length > 0 ? { value: undefined, findings: parsed.findings } : source.shapes.read(schema, parsed.value, path);
  return note(source, path, shaped.findings) ? (shaped.value as Record<string, unknown>) : undefined;
}

/** A YAML file checked against a schema, its value left as it was written. */
export function readYamlAsWritten(source: Source, path: string, schema: string): unknown {
  const text = readText(source, path);
  if (text === undefined) return undefined;
  const parsed = parseYaml(text, path);
  const findings = parsed.findings.length > 0 ? parsed.findings : source.shapes.check(schema, parsed.value, path);
  return note(source, path, findings) ? parsed.value : undefined;
}

/** UTF-8 text of a file, without its byte-order mark; undefined where there is none or it is not UTF-8. */
export function readText(source: Source, path: string): string | undefined {
  const file = source.files.get(path);
  if (!file) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file.absolute));
  } catch {
    note(source, path, [{ code: 'text/encoding', level: 'error', where: { file: path }, args: {} }]);
    return undefined;
  }
}

/** Where a key stands in a YAML or JSON file; the file alone where that cannot be said. */
export function makeLocate(source: Source): (file: string, pointer?: string) => Where {
  return (file, pointer) => {
    const listed = source.files.get(file);
    if (!listed || pointer === undefined || !/\.(ya?ml|json)$/.test(file)) return { file };
    const found = locateInYaml(readFileSync(listed.absolute, 'utf8'), pointer);
    return { file, ...found, ...(pointer ? { pointer } : {}) };
  };
}

function note(source: Source, path: string, findings: readonly Finding[]): boolean {
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

let shapes: Shapes | undefined;

/** The engine's own schemas, compiled once a process. */
export function engineShapes(): Shapes {
  if (shapes) return shapes;
  const folder = join(engineRoot(), 'schemas');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .sort();
  shapes = makeShapes(names.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as JsonSchema));
  return shapes;
}

/** The folder of the engine itself. Astro bundles this file elsewhere, so the build says where it is. */
export function engineRoot(): string {
  return process.env['OPENDATA_ENGINE'] ?? join(import.meta.dirname, '..', '..');
}
