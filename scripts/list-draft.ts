import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { validate } from '../src/domain/checks/validate.ts';
import { draftList, toListVersion } from '../src/domain/list/draft-list.ts';
import type { Impact } from '../src/domain/model/impact.ts';
import type { ListDraft } from '../src/domain/model/list-draft.ts';
import { parsePeriod } from '../src/domain/model/period.ts';
import type { Portal } from '../src/domain/model/portal.ts';
import type { Day, Lang } from '../src/domain/model/text.ts';
import { findImpact } from '../src/domain/review/find-impact.ts';
import { readPortal } from '../src/io/read-portal.ts';
import { findingText } from '../src/render/findings-text.ts';
import { makeListNames, type ListNames } from '../src/render/item-values.ts';
import { officeFacts } from '../src/render/docx/office-facts.ts';
import { listDraftCsv } from '../src/render/list-draft-csv.ts';
import { listDraftDocx } from '../src/render/list-draft-docx.ts';
import { listDraftJson } from '../src/render/list-draft-json.ts';
import { listDraftText } from '../src/render/list-draft-text.ts';
import { listDraftYaml } from '../src/render/list-draft-yaml.ts';
import { commandWords } from '../src/words/command.ts';
import { sayImpact } from '../src/words/impact.ts';
import { readOptions, UsageError, type Common } from './options.ts';

/** `opendata list draft --half 2026-H2`: the next version of the list from the recorded answers; `--out` writes its files. */
export async function runListDraft(args: string[]): Promise<number> {
  const own = { half: { type: 'string' }, out: { type: 'string' } } as const;
  const { common, text } = readOptions('list', args, own, ['text', 'json', 'csv', 'yaml']);
  const say = commandWords[common.lang];
  const half = text('half');
  if (half === undefined || common.positionals.length > 0) throw new UsageError(say.usage('list'));
  if (parsePeriod(half)?.frequency !== 'half-yearly') throw new UsageError(say.badHalf('--half', half));
  const portal = await readPortal(common.root);
  if (hasFaults(portal, half, common)) return 1;
  const draft = draftList(portal, half, common.asOf);
  if (!draft) throw new UsageError(say.nothingToReview(half));
  const names = makeListNames(portal);
  process.stdout.write(print(portal, draft, names, common));
  const out = text('out');
  if (out !== undefined) writeDraft(portal, draft, resolve(out), common);
  return 0;
}

/** Answers with errors would make a wrong draft: they are told, and no draft is made. */
function hasFaults(portal: Portal, half: string, { asOf, lang }: Common): boolean {
  const faults = validate(portal, asOf).filter(
    ({ level, where }) =>
      level === 'error' && (where.file.startsWith(`catalogue/reviews/${half}/`) || where.file.startsWith('catalogue/lists/')),
  );
  if (faults.length > 0) process.stdout.write(`${faults.map((finding) => findingText(finding, lang)).join('\n\n')}\n`);
  return faults.length > 0;
}

function print(portal: Portal, draft: ListDraft, names: ListNames, { format, lang, asOf }: Common): string {
  if (format === 'csv') return listDraftCsv(draft, names, lang);
  if (format === 'yaml') return listDraftYaml(draft, names);
  const impact = impactOf(portal, draft, asOf);
  return format === 'json'
    ? `${JSON.stringify(listDraftJson(draft, impact, lang), null, 2)}\n`
    : listDraftText(draft, names, lang) + impactText(impact, lang);
}

/** What becomes of duties, and which days no period would cover, if the draft were issued today: shown before anybody decides on it. */
function impactOf(portal: Portal, draft: ListDraft, asOf: Day): Impact {
  const issued = { ...toListVersion(draft), issued: asOf, inForceFrom: asOf };
  return findImpact(portal, { ...portal, lists: [...portal.lists, issued] }, asOf);
}

function impactText(impact: Impact, lang: Lang): string {
  // The items themselves stand above.
  const parts = sayImpact({ ...impact, added: [], changed: [], dropped: [] }, lang);
  return parts.map(({ heading, lines }) => `\n${heading}:\n${lines.map((line) => `  ${line}\n`).join('')}`).join('');
}

function writeDraft(portal: Portal, draft: ListDraft, folder: string, { asOf, lang }: Common): void {
  const names = makeListNames(portal);
  mkdirSync(folder, { recursive: true });
  const files: Readonly<Record<string, string | Uint8Array>> = {
    [`${asOf}-du-thao.docx`]: listDraftDocx(draft, names, officeFacts(portal, asOf)),
    [`${asOf}-du-thao.yaml`]: listDraftYaml(draft, names),
    [`${asOf}-du-thao.csv`]: listDraftCsv(draft, names, 'vi'),
  };
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), content);
    process.stderr.write(`${commandWords[lang].written(join(folder, name))}\n`);
  }
}
