import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseAllDocuments,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { Finding } from '../domain/model/finding.ts';

/** A YAML text read strictly (YAML 1.2 core schema: dates stay text, `no` is a word), with every problem found in it. */
export interface ParsedYaml {
  /** Undefined where the text could not be read. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/** Longest YAML file accepted, in UTF-16 units; longest list of data, of some 80,000 items; deepest nesting. */
export const YAML_LIMITS = { length: 1_048_576, list: 16 * 1_048_576, depth: 64 };

/**
 * Reads one YAML document. Refused, each with its place: syntax errors, duplicate keys, tabs and odd spaces, aliases and merge
 * keys, tags, several documents, keys that JavaScript objects already have, nesting over 64 levels, files over the limit.
 */
export function parseYaml(text: string, file: string, limit = YAML_LIMITS.length): ParsedYaml {
  if (text.length > limit) return refuse(file, 'yaml/too-large', { length: text.length, limit });
  const oddity = findOddWhitespace(text, file);
  if (oddity) return { value: undefined, findings: [oddity] };
  const lines = new LineCounter();
  try {
    const documents = parseAllDocuments(text, { lineCounter: lines, ...OPTIONS });
    const findings = inspect(Array.isArray(documents) ? documents : [], lines, file);
    const [document] = Array.isArray(documents) ? documents : [];
    if (findings.length > 0 || !document) return { value: undefined, findings: findings.length > 0 ? findings : [empty(file)] };
    return { value: document.toJS({ maxAliasCount: 0 }), findings };
  } catch (error) {
    if (error instanceof RangeError) return refuse(file, 'yaml/too-deep', { limit: YAML_LIMITS.depth });
    throw error;
  }
}

export interface Place {
  readonly line: number;
  readonly character: number;
}

/** Line and character (1 = first) of a JSON pointer in a YAML or JSON text: of the key where there is one, else of the nearest parent. */
export function locateInYaml(text: string, pointer: string): Place | undefined {
  return mapYaml(text)(pointer);
}

/** The same for many pointers of one text, which is parsed once. */
export function mapYaml(text: string): (pointer: string) => Place | undefined {
  const lines = new LineCounter();
  const [document] = parseAllDocuments(text, { lineCounter: lines, ...OPTIONS });
  if (!document || !('contents' in document)) return () => undefined;
  const { contents } = document;
  return (pointer) => {
    const offset = findOffset(contents, pointer);
    if (offset === undefined) return undefined;
    const { line, col } = lines.linePos(offset);
    return { line, character: col };
  };
}

function findOffset(contents: unknown, pointer: string): number | undefined {
  let node = contents;
  let offset = isNode(node) ? node.range?.[0] : undefined;
  for (const key of pointer.split('/').slice(1).map(unescapePointer)) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === key);
      if (!pair) break;
      offset = (isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
    } else if (isCollection(node)) {
      node = node.items[Number(key)];
      offset = (isNode(node) ? node.range?.[0] : undefined) ?? offset;
    } else break;
  }
  return offset;
}

const OPTIONS = {
  version: '1.2',
  strict: true,
  uniqueKeys: true,
  merge: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function refuse(file: string, code: string, args: Finding['args']): ParsedYaml {
  return { value: undefined, findings: [{ code, level: 'error', where: { file }, args }] };
}

function empty(file: string): Finding {
  return { code: 'yaml/empty', level: 'error', where: { file, line: 1 }, args: {} };
}

function inspect(documents: readonly Document.Parsed[], lines: LineCounter, file: string): Finding[] {
  const [first, second] = documents;
  const error = first?.errors[0];
  if (error)
    return [
      { code: codeOf(error.code), level: 'error', where: at(file, lines, error.pos[0]), args: argsOf(error, first, lines) },
    ];
  if (!first || first.contents === null) return [empty(file)];
  if (second) return [finding('yaml/documents', file, lines, second.range[0], {})];
  return inspectNodes(first, lines, file);
}

/** Of a key that stands twice also the line of the first. */
function argsOf(error: { code: string; pos: [number, number] }, document: Document.Parsed, lines: LineCounter): Finding['args'] {
  let first: number | undefined;
  visit(document, {
    Map(_key, { items }) {
      const keys = items.flatMap(({ key }) => (isScalar(key) ? [key] : []));
      const second = keys.find((key) => key.range?.[0] === error.pos[0]);
      first ??= second && keys.find((key) => key.value === second.value)?.range?.[0];
    },
  });
  return { reason: error.code, ...(first === undefined ? {} : { first: lines.linePos(first).line }) };
}

/** The first forbidden thing of each kind; one is enough for a person to act on. */
function inspectNodes(document: Document.Parsed, lines: LineCounter, file: string): Finding[] {
  const found = new Map<string, Finding>();
  const note = (code: string, node: Node, args: Finding['args']) => {
    if (!found.has(code)) found.set(code, finding(code, file, lines, node.range?.[0] ?? 0, args));
  };
  visit(document, (_key, node, path) => {
    if (path.length > YAML_LIMITS.depth && path.filter(isCollection).length > YAML_LIMITS.depth && isNode(node))
      note('yaml/too-deep', node, { limit: YAML_LIMITS.depth });
    if (isAlias(node)) note('yaml/alias', node, { name: node.source });
    if (isPair(node) && isScalar(node.key)) {
      if (node.key.value === '<<') note('yaml/alias', node.key, { name: '<<' });
      if (FORBIDDEN_KEYS.has(String(node.key.value))) note('metadata/unknown-key', node.key, { key: String(node.key.value) });
    }
    if (isNode(node) && !isAlias(node) && node.tag !== undefined)
      note('yaml/tag', node, { tag: node.tag.replace('tag:yaml.org,2002:', '!!') });
  });
  return [...found.values()];
}

/** Keys that every JavaScript object answers to; as data they are never meant well. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']);

function codeOf(error: string): string {
  if (error === 'DUPLICATE_KEY') return 'yaml/duplicate-key';
  if (error === 'TAB_AS_INDENT') return 'yaml/whitespace';
  if (error === 'RESOURCE_EXHAUSTION') return 'yaml/too-deep';
  if (error === 'TAG_RESOLVE_FAILED') return 'yaml/tag';
  return 'yaml/syntax';
}

/** Tabs as indentation, and spaces that look like spaces and are none: most come from copying out of a word processor. */
function findOddWhitespace(text: string, file: string): Finding | undefined {
  const match = ODD_INDENT.exec(text) ?? ODD_BREAK.exec(text);
  if (!match) return undefined;
  const offset = match.index + (match[1]?.length ?? 0);
  const before = text.slice(0, offset);
  const where = { file, line: before.split('\n').length, character: offset - before.lastIndexOf('\n') };
  const code = (text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { code: 'yaml/whitespace', level: 'error', where, args: { codePoint: `U+${code}` } };
}

/** An indentation before a key or a list item with something else than plain spaces in it. */
const ODD_INDENT = /^( *)[\t\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000][\s\u200b]*(?:- |[\w"'-]+ *:)/m;
const ODD_BREAK = /()[\u0085\u2028\u2029]/;

function finding(code: string, file: string, lines: LineCounter, offset: number, args: Finding['args']): Finding {
  return { code, level: 'error', where: at(file, lines, offset), args };
}

function at(file: string, lines: LineCounter, offset: number): Finding['where'] {
  const { line, col } = lines.linePos(offset);
  return { file, line, character: col };
}
