import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ListVersion } from '../domain/model/catalogue.ts';
import type { Finding } from '../domain/model/finding.ts';
import type { Day } from '../domain/model/text.ts';
import { locateInYaml, parseYaml, YAML_LIMITS } from '../parse/yaml.ts';
import { engineShapes } from './source.ts';

/** Keys that a draft leaves blank until the document has its number and days. */
const BLANK = { document: '', issued: '', inForceFrom: '' };

/**
 * A version of the list from a file of its own, e.g. a draft. What a draft leaves blank is taken as `draft`: its name, the day.
 * The list is absent where the file does not fit the schema; the findings then say where and why.
 */
export function readListFile(
  path: string,
  draft: { readonly document: string; readonly day: Day },
): { readonly list?: ListVersion; readonly findings: readonly Finding[] } {
  const text = readFileSync(path, 'utf8');
  const parsed = parseYaml(text, path, YAML_LIMITS.list);
  if (parsed.findings.length > 0) return { findings: parsed.findings };
  const { value, findings } = engineShapes().read('list', fillBlanks(parsed.value, draft), path);
  if (!value) return { findings: findings.map((finding) => locate(finding, text)) };
  return { list: { ...(value as ListVersion), id: basename(path, '.yaml') }, findings };
}

function fillBlanks(value: unknown, draft: { readonly document: string; readonly day: Day }): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const given = Object.entries(value).filter(([key, part]) => !(key in BLANK && (part === null || part === '')));
  return { document: draft.document, issued: draft.day, inForceFrom: draft.day, ...Object.fromEntries(given) };
}

function locate(finding: Finding, text: string): Finding {
  const { file, pointer } = finding.where;
  return { ...finding, where: { file, ...(pointer === undefined ? {} : { pointer, ...locateInYaml(text, pointer) }) } };
}
