import { isReadTable } from '../domain/model/resource-names.ts';
import { resolveReference, resourceOfKey, schemaOfFile } from '../domain/model/resolve-reference.ts';
import type { Dataset, FileResource } from '../domain/model/dataset.ts';
import type { Finding } from '../domain/model/finding.ts';
import type { FileFacts } from '../domain/model/table-facts.ts';
import type { ForeignKey, TableSchema } from '../domain/model/table-schema.ts';
import { createPrintList, type PrintList } from '../table/engine/print-list.ts';
import type { Spilling } from '../table/engine/print-store.ts';
import { followKey } from '../table/references/follow-key.ts';
import { splitKey, type KeySides } from '../table/references/key-schema.ts';
import { createDiskPrintStore } from './disk-print-store.ts';
import { openKeyFile } from './open-key-file.ts';
import type { Source } from './source.ts';

/**
 * Follows the foreign keys between the files of each dataset and notes what points nowhere. Where a key itself is wrong, a file is
 * absent or one of the two could not be read as a whole, that is told elsewhere and nothing is said here.
 * @param facts of the files that could be read as tables
 */
export async function checkLinks(
  source: Source,
  datasets: readonly Dataset[],
  facts: ReadonlyMap<string, FileFacts>,
): Promise<void> {
  const broken = new Set(source.findings.filter(({ code }) => BREAKING.has(code)).map(({ where }) => where.file));
  for (const dataset of datasets) {
    const isWhole = ({ path }: FileResource, key: TableSchema): boolean => {
      const header = facts.get(`${dataset.folder}/${path}`)?.header ?? [];
      return !broken.has(`${dataset.folder}/${path}`) && key.fields.every(({ name }) => header.includes(name));
    };
    const links = listLinks(dataset).filter(({ from, to, sides }) => isWhole(from, sides.from) && isWhole(to, sides.to));
    if (links.length > 0) source.findings.push(...(await followLinks(source, dataset, links)));
  }
}

/** With one of these a file has rows, or columns, of which nobody knows what they hold. */
const BREAKING = new Set([
  'table/encoding',
  'table/quote',
  'table/ragged-row',
  'table/duplicate-column',
  'json/duplicate-key',
  'json/not-rows',
  'geojson/feature',
  'geojson/type',
]);

interface Link {
  readonly from: FileResource;
  readonly to: FileResource;
  readonly sides: KeySides;
}

function listLinks(dataset: Dataset): Link[] {
  return dataset.resources.flatMap((from) => {
    const schema = from.kind === 'file' ? schemaOfFile(dataset, from) : undefined;
    if (from.kind !== 'file' || !schema || !isReadTable(from, dataset)) return [];
    return (schema.foreignKeys ?? []).flatMap((key) => toLink(dataset, from, schema, key));
  });
}

function toLink(dataset: Dataset, from: FileResource, schema: TableSchema, key: ForeignKey): Link[] {
  const name = resourceOfKey(key);
  const to = name === '' ? undefined : resolveReference(dataset, from, name);
  const sides = splitKey(key, schema);
  if (!to || !sides || !isReadTable(to, dataset)) return [];
  const columns = schemaOfFile(dataset, to)?.fields.map((field) => field.name);
  const isThere = sides.to.fields.every((field) => columns?.includes(field.name) !== false);
  return isThere ? [{ from, to, sides }] : [];
}

async function followLinks(source: Source, { folder }: Dataset, links: readonly Link[]): Promise<Finding[]> {
  const store = createDiskPrintStore();
  const spilling: Spilling = { store, cap: MAX_PRINTS };
  // Files of many periods point to one list of codes: its keys are read once.
  const gathered = new Map<string, PrintList>();
  const findings: Finding[] = [];
  try {
    for (const [i, { from, to, sides }] of links.entries()) {
      const name = `${to.path} ${JSON.stringify(sides.to)}`;
      const known = gathered.get(name) ?? createPrintList(2 * i);
      if (!gathered.has(name)) (await openKeyFile(source, folder, to, sides.to)).gather(sides.to, known, spilling);
      gathered.set(name, known);
      const file = await openKeyFile(source, folder, from, sides.from);
      findings.push(...followKey({ file, resource: to.path, sides, known, id: 2 * i + 1, spilling }));
    }
  } finally {
    store.close();
  }
  return findings;
}

/** 256 MB of fingerprints for each side of a key; further ones go to the disk. */
const MAX_PRINTS = 32 * 1024 * 1024;
