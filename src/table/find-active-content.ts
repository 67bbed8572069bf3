import type { Finding } from '../domain/model/finding.ts';

/** What a browser would run, or fetch from elsewhere, in a picture or an XML file of the portal's own address (SVG 2, XSLT 1.0, XInclude). */
const ACTIVE: readonly RegExp[] = [
  /<(?:[\w-]+:)?(?:script|foreignObject|iframe|embed|object|handler|listener)\b/i,
  /<html\b[^>]*>|xmlns(?::\w+)?\s*=\s*["']http:\/\/www\.w3\.org\/(?:1999\/xhtml|1999\/XSL)/i,
  /<[^>]*\son[a-z]+\s*=/i,
  /<!ENTITY\b/i,
  /<\?xml-stylesheet\b/i,
  /<(?:[\w-]+:)?include\b[^>]*XInclude/i,
  /(?:href|src)\s*=\s*["']\s*(?:javascript|vbscript|data:text|data:image\/svg|file):?/i,
  /<(?:use|image|feImage|animate|set)\b[^>]*(?:href|to|values)\s*=\s*["']\s*(?:https?:|\/\/|javascript:)/i,
  /@import\b|url\(\s*["']?\s*(?:https?:|\/\/|javascript:)/i,
];

/** SVG and XML files that do more than show: scripts, events, entities, foreign content, things fetched from elsewhere. */
export function findActiveContent(bytes: Uint8Array, file: string): Finding[] {
  const text = decode(bytes);
  if (text === undefined) return [{ code: 'text/encoding', level: 'error', where: { file }, args: {} }];
  const found = ACTIVE.map((pattern) => pattern.exec(text))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index)[0];
  if (!found) return [];
  const line = text.slice(0, found.index).split('\n').length;
  const args = { found: found[0].replace(/\s+/g, ' ').slice(0, 60) };
  return [{ code: 'text/active-content', level: 'error', where: { file, line }, args }];
}

/** Letters written as character references count as what they stand for, as they do for a browser. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_, hex: string | undefined, decimal: string | undefined) => {
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code > 0x20 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
    });
  } catch {
    return undefined;
  }
}
