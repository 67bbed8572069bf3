import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Licence } from '../../domain/model/catalogue.ts';
import {
  importFormat,
  type CkanPackage,
  type CkanResource,
  type ImportDraft,
  type ImportedFile,
} from '../../domain/model/ckan-import.ts';
import { columnName } from '../../domain/model/column-name.ts';
import { importMetadata } from '../../render/import-draft.ts';
import { fetchPublic } from './fetch-public.ts';
import type { Gateway } from './gateway.ts';
import { HarvestFault } from './harvest-fault.ts';
import { judgeBeginning, judgeType } from './judge-content.ts';

/** Of one file, and of all files of an import. */
const MOST_BYTES = 20_000_000;
export const MOST_TOGETHER = 2_000_000_000;

export interface ImportPlace {
  /** Address of the CKAN portal. */
  readonly base: string;
  /** A folder that was empty. */
  readonly out: string;
  /** Folders made so far. */
  readonly taken: Set<string>;
  readonly licences: readonly Licence[];
  /** Bytes that may still come. */
  readonly left: { bytes: number };
}

/** Writes the draft of one dataset: its description, and the files that could be fetched within the limits. Names are made here. */
export async function importPackage(from: CkanPackage, place: ImportPlace, gateway: Gateway): Promise<ImportDraft> {
  const folder = freeName(slug(from.name || from.title, 'bo-du-lieu'), place.taken, '');
  const licence = place.licences.find(
    ({ id, url, spdx }) => [id, spdx].includes(from.licence.id) || url === from.licence.url,
  )?.id;
  mkdirSync(join(place.out, folder), { recursive: true });
  const names = new Set<string>();
  const files: ImportedFile[] = [];
  for (const resource of from.resources)
    files.push(await takeFile(resource, join(place.out, folder), names, place.left, gateway));
  const draft = { folder, from, files, ...(licence ? { licence } : {}) };
  writeFileSync(join(place.out, folder, 'metadata.yaml'), importMetadata(draft, place.base));
  return draft;
}

async function takeFile(
  resource: CkanResource,
  folder: string,
  names: Set<string>,
  left: ImportPlace['left'],
  gateway: Gateway,
): Promise<ImportedFile> {
  const format = importFormat(resource.format);
  if (format === undefined) return { resource, fault: { code: 'format' } };
  const wanted = {
    accept: '*/*',
    maxBytes: Math.min(MOST_BYTES, left.bytes),
    judgeType: (type: string) => judgeType(type, format),
  };
  try {
    const { bytes } = await fetchPublic(resource.url, wanted, gateway, AbortSignal.timeout(gateway.limits.totalMs));
    judgeBeginning(bytes, format);
    const path = freeName(slug(resource.name, 'tep'), names, `.${format}`);
    left.bytes -= bytes.length;
    writeFileSync(join(folder, path), bytes, { flag: 'wx' });
    return { resource, path, bytes: bytes.length };
  } catch (error) {
    if (!(error instanceof HarvestFault)) throw error;
    return { resource, fault: { code: error.code, args: error.args } };
  }
}

/** Small letters, digits and hyphens: no folder, device or hidden file can be named by a stranger. */
function slug(name: string, otherwise: string): string {
  const plain = columnName(name.replace(/\.(csv|json|geojson)$/i, ''))
    .replaceAll('_', '-')
    .slice(0, 60)
    .replace(/-$/, '');
  return plain === 'cot' || RESERVED.test(plain) ? otherwise : plain;
}

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|datapackage|schema|latest|metadata)$/;

function freeName(name: string, taken: Set<string>, extension: string): string {
  for (let n = 1; ; n++) {
    const free = `${name}${n === 1 ? '' : `-${n}`}${extension}`;
    if (taken.has(free)) continue;
    taken.add(free);
    return free;
  }
}
