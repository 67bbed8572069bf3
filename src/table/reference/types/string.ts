import type { Field } from '../../../domain/model/table-schema.ts';
import type { CellValue } from '../cell-value.ts';

const FORMATS: ReadonlyMap<string, RegExp> = new Map([
  ['email', /^[^\s@<>(),;:"[\]\\]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]*[\p{L}\p{N}]$/u],
  // RFC 3986: a scheme, and only the characters of a URI; Vietnamese letters must be percent-encoded.
  ['uri', /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/],
  ['binary', /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/],
  ['uuid', /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i],
]);

/** Any text; with a format `email`, `uri`, `binary` (base64) or `uuid`, a text of that form. Its size is in code points. */
export function parseString(text: string, field: Field): CellValue | undefined {
  const form = FORMATS.get(field.format ?? 'default');
  if (form && !form.test(text)) return undefined;
  return { key: text, size: countCodePoints(text) };
}

/** Letters outside the basic plane count once. */
export function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
