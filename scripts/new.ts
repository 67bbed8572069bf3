import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { addDays } from '../src/domain/calendar/day.ts';
import type { Agency } from '../src/domain/model/agency.ts';
import type { ListItem } from '../src/domain/model/catalogue.ts';
import { periodsOfYear } from '../src/domain/model/period.ts';
import type { Portal } from '../src/domain/model/portal.ts';
import { makeHolders } from '../src/domain/ledger/holders.ts';
import { readPortal } from '../src/io/read-portal.ts';
import { newMetadata, newSchema } from '../src/render/new-dataset.ts';
import { checkCsv } from '../src/table/check-csv.ts';
import { commandWords } from '../src/words/command.ts';
import { readOptions, UsageError, type Common } from './options.ts';

/** `opendata new`: a dataset folder for a list item, from a CSV file where one is at hand. */
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
  for (const path of writeDataset(common, item, folder, from)) process.stdout.write(`${say.created(path)}\n`);
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

function writeDataset(common: Common, item: ListItem, folder: string, from: string | undefined): string[] {
  const period = latestPeriod(item, common.asOf);
  const extension = from === undefined ? '' : extname(from).toLowerCase();
  const resource =
    from === undefined ? undefined : { path: `${period ?? common.asOf}${extension}`, ...(period ? { period } : {}) };
  const facts = from !== undefined && extension === '.csv' ? checkCsv(readFileSync(from), from, undefined).facts : undefined;
  const known = { item, ...(resource ? { resource } : {}), ...(facts ? { facts } : {}) };
  mkdirSync(join(common.root, folder), { recursive: true });
  writeFileSync(join(common.root, folder, 'metadata.yaml'), newMetadata(known));
  writeFileSync(join(common.root, folder, 'schema.yaml'), newSchema(known));
  if (from !== undefined && resource) copyFileSync(from, join(common.root, folder, resource.path));
  return ['metadata.yaml', 'schema.yaml', ...(resource ? [resource.path] : [])].map((name) => `${folder}/${name}`);
}

/** The last period that has ended: the one an office is about to give. */
function latestPeriod(item: ListItem, asOf: string): string | undefined {
  const frequency = item.frequency;
  if (frequency === 'on-change') return undefined;
  const year = Number(addDays(asOf, 0).slice(0, 4));
  return [year - 1, year].flatMap((y) => periodsOfYear(frequency, y)).findLast((period) => period.end < asOf)?.id;
}
