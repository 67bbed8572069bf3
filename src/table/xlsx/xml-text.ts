import { XlsxFault } from './xlsx-fault.ts';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text with its character references undone. Any other entity would need a DTD and is refused. */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&\s]{0,20});?/g, (whole, name: string) => {
    const known = NAMED.get(name);
    if (known !== undefined && whole.endsWith(';')) return known;
    const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
    const code = number?.[1] === undefined ? Number(number?.[2] ?? -1) : Number.parseInt(number[1], 16);
    if (code < 0 || code > 0x10ffff || !whole.endsWith(';')) throw new XlsxFault('xlsx/not-workbook', { kind: 'xml', part: '' });
    return String.fromCodePoint(code);
  });
}

const PATTERNS = new Map<string, RegExp>();

/** Value of an attribute in the text of a tag, whatever its prefix. */
export function findAttribute(attributes: string, name: string): string | undefined {
  // As every program writes it; the pattern is for all else that XML allows.
  const start = attributes.indexOf(` ${name}="`);
  if (start >= 0) {
    const from = start + name.length + 3;
    return decodeXml(attributes.slice(from, attributes.indexOf('"', from)));
  }
  if (!/[:'\n\t]| =|= /.test(attributes)) return undefined;
  let pattern = PATTERNS.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    PATTERNS.set(name, pattern);
  }
  const match = pattern.exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : decodeXml(value);
}

/** True for the ways in which XML Schema writes a true. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Excel writes characters that XML cannot hold as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function undoEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
