import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { diffLists } from '../src/domain/list/diff-lists.ts';
import type { ListVersion } from '../src/domain/model/catalogue.ts';
import type { ListDiff } from '../src/domain/model/list-diff.ts';
import type { Portal } from '../src/domain/model/portal.ts';
import { readListFile } from '../src/io/read-list-file.ts';
import { readPortal } from '../src/io/read-portal.ts';
import { findingText } from '../src/render/findings-text.ts';
import { makeListNames } from '../src/render/item-values.ts';
import { listDiffDocx } from '../src/render/list-diff-docx.ts';
import { listDiffJson } from '../src/render/list-diff-json.ts';
import { listDiffCsv, listDiffMarkdown, listDiffText } from '../src/render/list-diff-text.ts';
import { commandWords } from '../src/words/command.ts';
import { readOptions, UsageError, type Common } from './options.ts';

/** `opendata list diff OLD NEW`: what one version of the list changes in another; each is an issued version or a file. */
export async function runListDiff(args: string[]): Promise<number> {
  const { common, text } = readOptions('list', args, { out: { type: 'string' } }, ['text', 'json', 'markdown', 'csv']);
  const [older, newer, ...more] = common.positionals;
  const out = text('out');
  if (out !== undefined && !out.endsWith('.docx')) throw new UsageError(commandWords[common.lang].notDocx(out));
  if (older === undefined || newer === undefined || more.length > 0) {
    throw new UsageError(commandWords[common.lang].usage('list'));
  }
  const portal = await readPortal(common.root);
  const [before, after] = [findVersion(portal, older, common), findVersion(portal, newer, common)];
  if (!before || !after) return 1;
  const diff = diffLists(before, after);
  process.stdout.write(print(diff, portal, common));
  if (out !== undefined) writeDocument(diff, portal, out, common);
  return 0;
}

/** Undefined where a file is no list: its findings were printed. */
function findVersion(portal: Portal, wanted: string, { lang, asOf }: Common): ListVersion | undefined {
  const known = portal.lists.find(({ id }) => id === wanted);
  if (known) return known;
  const say = commandWords[lang];
  if (!wanted.endsWith('.yaml')) throw new UsageError(say.listUnknown(wanted, portal.lists.map(({ id }) => id).join(', ')));
  if (!existsSync(wanted)) throw new UsageError(say.noSuchFile(wanted));
  const { list, findings } = readListFile(wanted, { document: say.draft, day: asOf });
  if (!list) process.stdout.write(`${findings.map((finding) => findingText(finding, lang)).join('\n\n')}\n`);
  return list;
}

function writeDocument(diff: ListDiff, portal: Portal, out: string, { lang, asOf }: Common): void {
  writeFileSync(resolve(out), listDiffDocx(diff, makeListNames(portal), lang, asOf));
  process.stderr.write(`${commandWords[lang].written(out)}\n`);
}

function print(diff: ListDiff, portal: Portal, { format, lang }: Common): string {
  if (format === 'json') return `${JSON.stringify(listDiffJson(diff), null, 2)}\n`;
  const names = makeListNames(portal);
  if (format === 'csv') return listDiffCsv(diff, names, lang);
  return format === 'markdown' ? listDiffMarkdown(diff, names, lang) : listDiffText(diff, names, lang);
}
