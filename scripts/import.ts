import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ImportDraft } from '../src/domain/model/ckan-import.ts';
import { whyNotPublic } from '../src/domain/model/public-address.ts';
import { INTERNET, type Gateway } from '../src/io/harvest/gateway.ts';
import { HarvestFault } from '../src/io/harvest/harvest-fault.ts';
import { importPackage, MOST_TOGETHER } from '../src/io/harvest/import-package.ts';
import { listPackages } from '../src/io/harvest/list-packages.ts';
import { NOTHING, openPortalFolder, readTree } from '../src/io/read-portal.ts';
import { importDecisions } from '../src/render/import-draft.ts';
import { showText } from '../src/render/show-text.ts';
import { commandWords } from '../src/words/command.ts';
import { sayFinding } from '../src/words/findings.ts';
import { importWords } from '../src/words/import.ts';
import { readOptions, UsageError } from './options.ts';

const DECISIONS = 'can-quyet-dinh.md';

/** `opendata import ckan URL`: drafts of all datasets of a CKAN portal, outside the content. Exit 1 where something could not be fetched. */
export async function runImport(args: string[], gateway: Gateway = INTERNET): Promise<number> {
  const { common, text } = readOptions('import', args, { out: { type: 'string' } }, ['text']);
  const { lang, root, positionals } = common;
  const say = importWords[lang];
  const [kind = '', base = '', ...more] = positionals;
  if (kind !== 'ckan') throw new UsageError(commandWords[lang].unknownAction('import', kind, 'ckan'));
  if (whyNotPublic(base) !== undefined || more.length > 0) throw new UsageError(say.needsUrl(base));
  const out = text('out') === undefined ? undefined : resolve(text('out') ?? '');
  if (out === undefined) throw new UsageError(say.needsOut);
  if (existsSync(out) && readdirSync(out).length > 0) throw new UsageError(say.notEmpty(out));
  const { licences } = await readTree(root, openPortalFolder(root), NOTHING);
  try {
    const { packages, count } = await listPackages(base, gateway);
    process.stderr.write(`${say.listed(packages.length)}\n`);
    mkdirSync(out, { recursive: true });
    const drafts: ImportDraft[] = [];
    const place = { base, out, licences, taken: new Set<string>(), left: { bytes: MOST_TOGETHER } };
    for (const one of packages) {
      const draft = await importPackage(one, place, gateway);
      drafts.push(draft);
      const taken = draft.files.filter((file) => 'path' in file).length;
      process.stdout.write(`${say.taken(draft.folder, taken, draft.files.length - taken)}\n`);
    }
    writeFileSync(join(out, DECISIONS), importDecisions(drafts, base, count, lang));
    process.stdout.write(`${say.done(drafts.length, join(out, DECISIONS))}\n`);
    const isWhole = count <= drafts.length && drafts.every(({ files }) => files.every((file) => 'path' in file));
    return isWhole ? 0 : 1;
  } catch (error) {
    if (!(error instanceof HarvestFault)) throw error;
    const finding = { code: error.code, level: 'error' as const, where: { file: base }, args: error.args };
    process.stderr.write(`${showText(sayFinding(finding, lang).message)}\n`);
    return 1;
  }
}
