import { LIMITS } from './limits.ts';
import { decodeXml } from './xml-text.ts';
import { XlsxFault } from './xlsx-fault.ts';

/** What a reader tells as it goes. Names come without prefix; attributes as written, for `findAttribute`. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: string) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

export interface XmlReader {
  readonly push: (chunk: string) => void;
  readonly end: () => void;
}

const WIDE = /[\s/>]/;

/**
 * Reads XML as it arrives, keeping nothing but the open elements. No DTD, no entities beside the five of XML: both are refused
 * before anything they declare could be used. Throws `XlsxFault`.
 * @param spendTag is called for each element, and throws where there are too many
 */
export function createXmlReader(handler: XmlHandler, part: string, spendTag: () => void): XmlReader {
  const open: string[] = [];
  let rest = '';

  const readTag = (tag: string) => {
    if (tag.startsWith('/')) return closeTag(tag.slice(1).trim());
    spendTag();
    const end = tag.search(WIDE);
    const name = localName(end < 0 ? tag : tag.slice(0, end));
    handler.open?.(name, end < 0 ? '' : tag.slice(end));
    if (tag.endsWith('/')) return handler.close?.(name);
    if (open.push(name) > LIMITS.depth) throw fault(part);
  };
  const closeTag = (name: string) => {
    if (open.pop() !== localName(name)) throw fault(part);
    handler.close?.(localName(name));
  };
  const readText = (text: string) => {
    if (text !== '' && handler.text && open.length > 0) handler.text(decodeXml(text));
  };

  return {
    push(chunk) {
      const text = rest + chunk;
      let at = 0;
      for (;;) {
        const tag = text.indexOf('<', at);
        if (tag < 0) break;
        if (tag > at) readText(text.slice(at, tag));
        at = tag;
        const end = findTagEnd(text, tag);
        if (end < 0) break;
        const body = text.slice(tag + 1, end);
        if (body.startsWith('!')) readDeclaration(body, part, handler);
        else if (!body.startsWith('?')) readTag(body);
        at = end + 1;
      }
      at = emitTail(text, at, readText);
      rest = text.slice(at);
      if (rest.length > LIMITS.tag) throw fault(part);
    },
    end() {
      if (open.length > 0 || rest.trim() !== '') throw fault(part);
    },
  };
}

/** Text behind the last tag can go on at once, but for a reference that may be cut in two. */
function emitTail(text: string, at: number, readText: (text: string) => void): number {
  if (at === text.length || text[at] === '<') return at;
  const cut = text.lastIndexOf('&');
  const end = cut >= at && text.length - cut < 30 ? cut : text.length;
  readText(text.slice(at, end));
  return end;
}

/** Place of the `>` that ends the tag at `start`; -1 where it has not arrived yet. A `>` inside quotes does not count. */
function findTagEnd(text: string, start: number): number {
  const next = text[start + 1];
  if (next === '!') return findDeclarationEnd(text, start);
  if (next === '?') return after(text, '?>', start, 1);
  let quote = 0;
  for (let i = start + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (quote !== 0) {
      if (c === quote) quote = 0;
    } else if (c === 62) return i;
    else if (c === 34 || c === 39) quote = c;
  }
  return -1;
}

function findDeclarationEnd(text: string, start: number): number {
  if (text.startsWith('<!--', start)) return after(text, '-->', start + 4, 2);
  if (text.startsWith('<![CDATA[', start)) return after(text, ']]>', start, 2);
  // A comment or CDATA may have arrived in part only; everything else is a DTD and needs no end.
  const begun = text.slice(start, start + 9);
  return '<![CDATA['.startsWith(begun) || '<!--'.startsWith(begun) ? -1 : Math.max(start + 1, text.length - 1);
}

function after(text: string, end: string, start: number, length: number): number {
  const found = text.indexOf(end, start);
  return found < 0 ? -1 : found + length;
}

function readDeclaration(body: string, part: string, handler: XmlHandler): void {
  if (body.startsWith('!--')) return;
  if (!body.startsWith('![CDATA[')) throw new XlsxFault('xlsx/dtd', { part });
  handler.text?.(body.slice(8, -2));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function fault(part: string): XlsxFault {
  return new XlsxFault('xlsx/not-workbook', { kind: 'xml', part });
}
