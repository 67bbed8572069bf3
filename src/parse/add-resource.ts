import { isSeq, parseDocument } from 'yaml';

/** A file to be named in `metadata.yaml`. */
export interface NewResource {
  readonly path: string;
  readonly period?: string;
}

/** The text of a `metadata.yaml` with one more file under `resources`; every other character stays as its writer left it. */
export function addResource(text: string, { path, period }: NewResource): string {
  const entry = `{path: ${path}${period === undefined ? '' : `, period: ${period}`}}`;
  const list = parseDocument(text).get('resources', true);
  if (!isSeq(list) || !list.range) return `${text.replace(/\n*$/, '\n')}resources:\n  - ${entry}\n`;
  const [start, end] = list.range;
  if (list.flow) {
    const inside = text.slice(0, end - 1).trimEnd();
    return `${inside}${/[[,]$/.test(inside) ? '' : ','}${list.items.length > 0 ? ' ' : ''}${entry}${text.slice(end - 1)}`;
  }
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const last = text.slice(0, end).trimEnd().length;
  const lineEnd = text.indexOf('\n', last);
  const at = lineEnd < 0 ? text.length : lineEnd;
  return `${text.slice(0, at)}\n${indent}- ${entry}${text.slice(at)}`;
}
