import type { FileResource } from '../domain/model/dataset.ts';
import type { TableSchema } from '../domain/model/table-schema.ts';
import { csvKeyFile } from '../table/references/csv-key-file.ts';
import type { OpenKeyFile } from '../table/references/follow-key.ts';
import { jsonKeyFile } from '../table/references/json-key-file.ts';
import { placeOnSheet } from '../table/xlsx/check-imported.ts';
import { importedCsv } from '../table/xlsx/to-csv.ts';
import { LARGE_FILE } from './check-large-file.ts';
import { readBlocks } from './read-blocks.ts';
import type { Source } from './source.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/** A data file of a dataset, to be asked for keys. A large CSV file that lies on disk is never held in memory. */
export async function openKeyFile(
  source: Source,
  folder: string,
  resource: FileResource,
  key: TableSchema,
): Promise<OpenKeyFile> {
  const path = `${folder}/${resource.path}`;
  if (resource.format === 'xlsx') return openSheet(source, path, key);
  const asItIs = { path, place: <F>(finding: F) => finding };
  const { absolute, bytes = 0 } = source.files.get(path) ?? {};
  if (resource.format === 'csv' && absolute !== undefined && bytes > LARGE_FILE)
    return { ...csvKeyFile((take) => readBlocks(absolute, take)), ...asItIs };
  const content = source.read(path);
  return { ...(resource.format === 'csv' ? csvKeyFile((take) => take(content)) : jsonKeyFile(content)), ...asItIs };
}

async function openSheet(source: Source, path: string, key: TableSchema): Promise<OpenKeyFile> {
  const table = await readXlsx(source.read(path), path);
  const csv = new TextEncoder().encode(importedCsv(table, key));
  return { ...csvKeyFile((take) => take(csv)), path, place: (finding) => placeOnSheet(finding, table) };
}
