import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Finding } from '../src/domain/model/finding.ts';
import type { TableSchema } from '../src/domain/model/table-schema.ts';
import { engineShapes } from '../src/io/source.ts';
import { readXlsx } from '../src/io/xlsx/read-xlsx.ts';
import { parsePlaces } from '../src/parse/places.ts';
import { parseYaml } from '../src/parse/yaml.ts';
import { checkSchema } from '../src/table/check-schema.ts';
import { importedCsv } from '../src/table/xlsx/to-csv.ts';
import { commandWords } from '../src/words/command.ts';
import { UsageError, type Common } from './options.ts';

/** The file is held as text, cells and result at once: some forty bytes of memory for each of its own. */
const MAX_MEGABYTES = 50;

export interface TableFile {
  /** CSV: the file's own bytes, or the sheet of a workbook written as CSV. */
  readonly bytes: Uint8Array;
  /** The sheet that was taken, and what reading it found. */
  readonly sheet?: string;
  readonly findings: readonly Finding[];
}

/** A table named on the command line. Throws `UsageError` where there is none. */
export async function readTableFile(path: string, sheet: string | undefined, common: Common): Promise<TableFile> {
  const say = commandWords[common.lang];
  const bytes = readSmallFile(path, common);
  if (isWorkbook(path)) {
    const table = await readXlsx(bytes, path, sheet === undefined ? {} : { sheet });
    return {
      bytes: new TextEncoder().encode(table.header.length > 0 ? importedCsv(table) : ''),
      sheet: table.sheet,
      findings: table.findings,
    };
  }
  if (/^\.(?:json|geojson|ods|xls|parquet|zip|pdf|docx?)$/i.test(extname(path))) throw new UsageError(say.notATable(path));
  return { bytes, findings: [] };
}

/** A workbook that could not be read: an empty table is not to be judged in its place. */
export function isUnread({ sheet, bytes, findings }: TableFile): boolean {
  return sheet !== undefined && bytes.length === 0 && findings.some((finding) => finding.level === 'error');
}

/** The bytes of a file that is read whole. Throws `UsageError` where there is none, or too much of it. */
export function readSmallFile(path: string, { lang }: Common): Buffer {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new UsageError(commandWords[lang].noSuchFile(path));
  if (stat.size > MAX_MEGABYTES * 1e6) throw new UsageError(commandWords[lang].tooLarge(path, MAX_MEGABYTES));
  return readFileSync(path);
}

export function isWorkbook(path: string): boolean {
  return extname(path).toLowerCase() === '.xlsx';
}

/** The Table Schema of a file. Throws `UsageError` where it is not one. */
export function readSchema(path: string, common: Common): TableSchema {
  const say = commandWords[common.lang];
  if (!existsSync(path)) throw new UsageError(say.noSuchFile(path));
  const parsed = parseYaml(readFileSync(path, 'utf8'), path);
  const misfits = parsed.findings.length > 0 ? parsed.findings : engineShapes().check('table-schema', parsed.value, path);
  if (misfits.length > 0) throw new UsageError(say.badSchema(path));
  const schema = parsed.value as TableSchema;
  if (checkSchema(schema, path).length > 0) throw new UsageError(say.badSchema(path));
  return schema;
}

/** The schema that stands beside a file of a dataset. */
export function findSchema(file: string): string | undefined {
  const beside = join(dirname(file), 'schema.yaml');
  return existsSync(beside) ? beside : undefined;
}

/** Codes of the commune-level units of a content repository; none where the folder is no such repository. */
export function readKnownPlaces(root: string): ReadonlySet<string> {
  const path = join(root, 'catalogue', 'places.csv');
  if (!existsSync(path)) return new Set();
  return new Set(
    parsePlaces(readFileSync(path, 'utf8'))
      .map((place) => place.code)
      .filter((code) => code.length === 5),
  );
}

/** How a cell of the sheet was stored is judged again, by its column, in the CSV that was made of it. */
export function isJudgedAgain({ code, args }: Finding): boolean {
  return code === 'xlsx/number-as-text' || (code === 'xlsx/date' && args['kind'] === 'text');
}
