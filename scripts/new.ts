import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Agency } from '../src/domain/model/agency.ts';
import { isPeriodic, type ListItem } from '../src/domain/model/catalogue.ts';
import { lastEnded } from '../src/domain/model/period.ts';
import type { Portal } from '../src/domain/model/portal.ts';
import type { FixReport } from '../src/domain/model/rescue.ts';
import type { TableSchema } from '../src/domain/model/table-schema.ts';
import { makeHolders } from '../src/domain/ledger/holders.ts';
import { readPortal } from '../src/io/read-portal.ts';
import { newMetadata, newSchema } from '../src/render/new-dataset.ts';
import { findingText } from '../src/render/findings-text.ts';
import { fixText } from '../src/render/fix-text.ts';
import { describeTable, makePlain } from '../src/table/infer/describe-table.ts';
import { fixCsv } from '../src/table/rescue/fix-csv.ts';
import { commandWords } from '../src/words/command.ts';
import { readOptions, UsageError, type Common } from './options.ts';
import { isJudgedAgain, isWorkbook, readKnownPlaces, readTableFile } from './read-table-file.ts';

/** `opendata new`: a dataset folder for a list item, from a CSV or XLSX file where one is at hand. */
export async function runNew(args: string[]): Promise<number> {
  const own = { item: { type: 'string' }, from: { type: 'string' }, id: { type: 'string' }, agency: { type: 'string' } } as const;
  const { common, text } = readOptions('new', args, own, ['text']);
  const say = commandWords[common.lang];
  const code = text('item');
  if (code === undefined) throw new UsageError(say.usage('new'));
  const portal = await readPortal(common.root);
  const item = portal.lists.findLast((list) => list.inForceFrom <= common.asOf)?.items.find((i) => i.code === code.toUpperCase());
  if (!item) throw new UsageError(say.itemUnknown(code));
  const agency = findAgency(portal, item, text('agency'), common);
  const id = text('id') ?? (typeof item.holder === 'string' ? code.toLowerCase() : `${code.toLowerCase()}-${agency.id}`);
  const folder = `datasets/${agency.id}/${id}`;
  if (existsSync(join(common.root, folder))) throw new UsageError(say.exists(folder));
  const from = text('from');
  if (from !== undefined && !existsSync(from)) throw new UsageError(say.noSuchFile(from));
  const table = from === undefined ? undefined : await readStart(from, common);
  for (const path of writeDataset(common, item, folder, table)) process.stdout.write(`${say.created(path)}\n`);
  if (table?.repaired) process.stdout.write(`\n${fixText([table.repaired], common.lang)}\n`);
  process.stdout.write(`${say.nextSteps}\n`);
  return 0;
}

function findAgency(portal: Portal, item: ListItem, asked: string | undefined, common: Common): Pick<Agency, 'id'> {
  const holders = makeHolders(portal).of(item, common.asOf);
  if (asked === undefined && holders.length !== 1) throw new UsageError(commandWords[common.lang].agencyNeeded(item.code));
  const agency = asked ?? holders[0] ?? '';
  if (!holders.includes(agency)) {
    throw new UsageError(commandWords[common.lang].badChoice('--agency', agency, holders.slice(0, 10).join(', ')));
  }
  return { id: agency };
}

/** The file that a dataset starts from. A table is repaired, and its schema inferred; other formats stay as they are. */
interface Start {
  readonly extension: string;
  readonly bytes: Uint8Array;
  readonly schema?: TableSchema;
  readonly repaired?: FixReport;
}

async function readStart(from: string, common: Common): Promise<Start> {
  const extension = extname(from).toLowerCase();
  if (extension !== '.csv' && !isWorkbook(from)) return { extension, bytes: readFileSync(from) };
  const table = await readTableFile(from, undefined, common);
  const described = describeTable(table.bytes, { file: from, knownPlaces: readKnownPlaces(common.root) });
  if (described.columns.length === 0) {
    // Nothing is made of a page or a broken workbook that is only named as a table.
    const fault = [...table.findings, ...described.findings].find((finding) => finding.level === 'error');
    if (fault) throw new UsageError(findingText(fault, common.lang).trimEnd());
    return { extension: '.csv', bytes: table.bytes };
  }
  const schema = makePlain(described.schema);
  const { bytes, report } = fixCsv(table.bytes, { file: from, schema });
  const findings = [...table.findings.filter((finding) => !isJudgedAgain(finding)), ...report.findings];
  const isWorthSaying = report.changes.length + report.left.length + findings.length > 0;
  return { extension: '.csv', bytes, schema, ...(isWorthSaying ? { repaired: { ...report, findings } } : {}) };
}

function writeDataset(common: Common, item: ListItem, folder: string, start: Start | undefined): string[] {
  const period = isPeriodic(item.frequency) ? lastEnded(item.frequency, common.asOf)?.id : undefined;
  const resource = start && { path: `${period ?? common.asOf}${start.extension}`, ...(period ? { period } : {}) };
  const known = { item, ...(resource ? { resource } : {}), ...(start?.schema ? { schema: start.schema } : {}) };
  mkdirSync(join(common.root, folder), { recursive: true });
  writeFileSync(join(common.root, folder, 'metadata.yaml'), newMetadata(known));
  writeFileSync(join(common.root, folder, 'schema.yaml'), newSchema(known));
  if (start && resource) writeFileSync(join(common.root, folder, resource.path), start.bytes);
  return ['metadata.yaml', 'schema.yaml', ...(resource ? [resource.path] : [])].map((name) => `${folder}/${name}`);
}
