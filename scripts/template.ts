import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Dataset } from '../src/domain/model/dataset.ts';
import type { Portal } from '../src/domain/model/portal.ts';
import type { TableSchema } from '../src/domain/model/table-schema.ts';
import { inLang } from '../src/domain/model/text.ts';
import { readPortal } from '../src/io/read-portal.ts';
import { excelTemplate } from '../src/render/excel-template.ts';
import { columnName } from '../src/domain/model/column-name.ts';
import { commandWords } from '../src/words/command.ts';
import { readOptions, UsageError, type Common } from './options.ts';
import { writeReviewTemplate } from './review-template.ts';

interface Wanted {
  /** For the file name. */
  readonly id: string;
  readonly title: string;
  readonly schema: TableSchema;
}

/** `opendata template`: the Excel template of a list item or of a dataset; with `--review` that of an agency's answers. */
export async function runTemplate(args: string[]): Promise<number> {
  const own = {
    item: { type: 'string' },
    out: { type: 'string' },
    review: { type: 'string' },
    agency: { type: 'string' },
  } as const;
  const { common, text } = readOptions('template', args, own, ['text']);
  const say = commandWords[common.lang];
  const [id] = common.positionals;
  const code = text('item');
  const [half, agency] = [text('review'), text('agency')];
  if (half !== undefined && agency !== undefined && id === undefined && code === undefined)
    return writeReviewTemplate(half, agency, text('out'), common);
  if (half !== undefined || agency !== undefined) throw new UsageError(say.usage('template'));
  if (common.positionals.length > 1 || (id === undefined) === (code === undefined)) throw new UsageError(say.usage('template'));
  const portal = await readPortal(common.root);
  const wanted = code === undefined ? ofDataset(portal, id ?? '', common) : ofItem(portal, code.toUpperCase(), common);
  const path = text('out') ?? `mau-${wanted.id}.xlsx`;
  writeFileSync(resolve(path), excelTemplate(wanted.schema, wanted.title, common.lang));
  process.stdout.write(`${say.written(path)}\n`);
  return 0;
}

function ofDataset(portal: Portal, id: string, common: Common): Wanted {
  const dataset = portal.datasets.find((other) => other.id === id);
  if (!dataset) throw new UsageError(commandWords[common.lang].datasetUnknown(id));
  const schema = tableSchema(dataset);
  if (!schema) throw new UsageError(commandWords[common.lang].noSchema(id));
  return { id, title: inLang(dataset.title, common.lang), schema };
}

/** The schema of a dataset for the item, where there is one; else the fields that the list names. */
function ofItem(portal: Portal, code: string, common: Common): Wanted {
  const list = portal.lists.findLast((other) => other.inForceFrom <= common.asOf);
  const item = list?.items.find((other) => other.code === code);
  if (!item) throw new UsageError(commandWords[common.lang].itemUnknown(code));
  const known = portal.datasets.filter((dataset) => dataset.listItem === code).find(tableSchema);
  const schema = known && tableSchema(known);
  const fields = item.fields.map((title) => ({ name: columnName(title), type: 'string' as const, title }));
  if (!schema && fields.length === 0) throw new UsageError(commandWords[common.lang].noSchema(code));
  return { id: code.toLowerCase(), title: inLang(item.title, common.lang), schema: schema ?? { fields } };
}

/** Of its newest table; a map has no template. */
function tableSchema(dataset: Dataset): TableSchema | undefined {
  const files = dataset.resources.filter((resource) => resource.kind === 'file' && resource.format !== 'geojson');
  const own = files.map((resource) => (resource.kind === 'file' ? resource.schema : undefined)).findLast((schema) => schema);
  return files.length > 0 || dataset.resources.length === 0 ? (own ?? dataset.schema) : undefined;
}
