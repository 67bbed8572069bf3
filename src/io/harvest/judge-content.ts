import type { HarvestSource } from '../../domain/model/harvest-source.ts';
import { HarvestFault, shorten } from './harvest-fault.ts';

type Format = HarvestSource['format'];

/** Kinds under which servers give such files. `octet-stream` and `plain` say nothing; the first bytes then decide. */
const TYPES: Readonly<Record<Format, RegExp>> = {
  csv: /^(text\/(csv|plain|comma-separated-values|tab-separated-values)|application\/(csv|octet-stream|vnd\.ms-excel|force-download|x-download))$/,
  json: /^(application\/(json|[a-z0-9.-]+\+json|octet-stream|force-download)|text\/(json|plain))$/,
  geojson: /^(application\/(json|[a-z0-9.-]+\+json|octet-stream|force-download)|text\/(json|plain))$/,
};

/** What other files begin with. */
const BEGINNINGS: readonly (readonly [string, RegExp])[] = [
  ['html', /^\s*<(!doctype html|html|head|body)/i],
  ['xml', /^\s*</],
  ['xlsx', /^PK\u0003\u0004/],
  ['xls', /^\u00d0\u00cf\u0011\u00e0/],
  ['pdf', /^%PDF-/],
  ['gzip', /^\u001f\u008b/],
];

/** Judges what the server says of the file, before any of it is taken. */
export function judgeType(contentType: string, format: Format, expected?: string): void {
  const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
  const isFit = expected === undefined ? type === '' || TYPES[format].test(type) : type === expected;
  if (!isFit) throw new HarvestFault('wrong-type', { found: shorten(type || '?'), expected: expected ?? format });
}

/** Judges the file by its first bytes: a login page with the type of a table is the usual fault. */
export function judgeBeginning(bytes: Uint8Array, format: Format): void {
  const start = Buffer.from(bytes.subarray(0, 512))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  const other = BEGINNINGS.find(([, pattern]) => pattern.test(start))?.[0];
  if (other !== undefined) throw new HarvestFault('wrong-type', { found: other, expected: format });
  if (format !== 'csv' && !/^\s*[[{]/.test(start)) {
    throw new HarvestFault('wrong-type', {
      found: shorten(start.replace(/[^\x20-\x7e]/g, '·')).slice(0, 20) || '?',
      expected: format,
    });
  }
}
