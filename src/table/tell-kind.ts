import type { Format } from '../domain/model/dataset.ts';
import type { Finding } from '../domain/model/finding.ts';

export type FileKind = 'xlsx' | 'xls' | 'ods' | 'word' | 'archive' | 'pdf' | 'html' | 'xml' | 'image' | 'json';

/** The list of what a zip holds stands at its end, its first files at its start. */
const LOOK = 65_536;
const HTML = /^<(?:!doctype\s+html|html|head|body|meta|title|script|style|table|div)[\s>/]/i;

/** What a file is by its own bytes, whatever it is named. Undefined for a text that could be a table. */
export function tellKind(bytes: Uint8Array): FileKind | undefined {
  const start = latin(bytes.subarray(0, 2048));
  if (/^PK(?:\u0003\u0004|\u0005\u0006)/.test(start)) return tellZip(bytes);
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return tellCompound(bytes);
  if (/^%PDF-\d/.test(start)) return 'pdf';
  if (/^(?:Rar!\u001a\u0007|7z\u00bc\u00af'\u001c|\u001f\u008b\u0008)/.test(start)) return 'archive';
  if (/^(?:[^]PNG\r\n\u001a|\u00ff\u00d8\u00ff|GIF8[79]a)/.test(start)) return 'image';
  return tellMarkup(start);
}

/** Browsers save a page, and offices a "CSV", in UTF-16 too: then every second byte is zero. */
function tellMarkup(start: string): FileKind | undefined {
  const text = start.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').replaceAll('\0', '');
  const body = text.replace(/^(?:\s+|<!--[^]*?-->|<\?xml\b[^]*?\?>)+/i, '');
  if (HTML.test(body)) return 'html';
  if (/^\s*<\?xml\s/i.test(text)) return 'xml';
  return /^(?:\{|\[\s*\{)\s*"[^"\n]*"\s*:/.test(body) ? 'json' : undefined;
}

function tellZip(bytes: Uint8Array): FileKind {
  const names = latin(bytes.subarray(0, LOOK)) + latin(bytes.subarray(Math.max(LOOK, bytes.length - LOOK)));
  if (/xl\/(?:workbook|worksheets)/i.test(names)) return 'xlsx';
  if (names.includes('application/vnd.oasis.opendocument.spreadsheet')) return 'ods';
  return names.includes('word/document.xml') ? 'word' : 'archive';
}

/** An old Office file, or a new one under a password. Names in it are UTF-16. */
function tellCompound(bytes: Uint8Array): FileKind {
  const names = latin(bytes.subarray(0, 4_000_000)).replaceAll('\0', '');
  return names.includes('WordDocument') ? 'word' : 'xls';
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** A table by its name that is something else by its bytes: then nothing that is said of its cells would help. */
export function findWrongKind(bytes: Uint8Array, file: string, format: Format): Finding | undefined {
  const kind = tellKind(bytes);
  if (kind === undefined || (kind === 'json' && format !== 'csv')) return undefined;
  return { code: 'path/other-kind', level: 'error', where: { file }, args: { kind, format } };
}
