import { Document } from 'yaml';
import type { ImportDraft, ImportedFile } from '../domain/model/ckan-import.ts';
import type { Lang } from '../domain/model/text.ts';
import { sayFinding } from '../words/findings.ts';
import { importWords } from '../words/import.ts';
import { literal, sentence } from './safe-markdown.ts';

/** Shortest description that a dataset may have (`schemas/metadata.schema.json`). */
const SHORTEST = 50;

/** `metadata.yaml` of a draft: what CKAN says, and empty keys where a person must decide. */
export function importMetadata({ from, licence, files }: ImportDraft, base: string): string {
  const named = files.flatMap((file) =>
    'path' in file ? [{ path: file.path, ...(file.resource.name ? { title: file.resource.name } : {}) }] : [],
  );
  const document = new Document({
    title: from.title,
    description: from.notes,
    listItem: null,
    keywords: [...new Set(from.tags)],
    ...(licence ? { licence } : {}),
    sources: [{ title: new URL(base).host, url: `${base.replace(/\/+$/, '')}/dataset/${encodeURIComponent(from.name)}` }],
    resources: named,
  });
  return document.toString({ lineWidth: 120, nullStr: '' });
}

/** What a person must decide, dataset by dataset, as Markdown. Strangers' words stand in it as code. */
export function importDecisions(drafts: readonly ImportDraft[], base: string, count: number, lang: Lang): string {
  const say = importWords[lang];
  const missing = count > drafts.length ? [`${say.fewer(drafts.length, count)}\n`] : [];
  const parts = drafts.map(
    (draft) =>
      `## ${draft.folder}\n\n${decisionsOf(draft, lang)
        .map((line) => `- [ ] ${line}\n`)
        .join('')}`,
  );
  return [`# ${say.title}\n`, `${say.lead(literal(base), drafts.length)}\n`, ...missing, ...parts].join('\n');
}

function decisionsOf({ folder, from, licence, files }: ImportDraft, lang: Lang): string[] {
  const say = importWords[lang];
  const named = from.licence.title || from.licence.id || from.licence.url;
  return [
    say.item(literal(from.title || folder)),
    ...(from.notes.trim().length < SHORTEST ? [say.description] : []),
    ...(licence ? [] : [named ? say.licence(literal(named)) : say.noLicence]),
    ...(files.some((file) => 'path' in file) ? [say.periods, say.schema] : []),
    ...files.flatMap((file) => missingFile(file, lang)),
  ];
}

function missingFile(file: ImportedFile, lang: Lang): string[] {
  if ('path' in file) return [];
  const { resource, fault } = file;
  const say = importWords[lang];
  const name = literal(resource.name || resource.url);
  if (!('args' in fault)) return [say.otherFormat(name, literal(resource.format || '?'), literal(resource.url))];
  const { message } = sayFinding({ code: fault.code, level: 'error', where: { file: '' }, args: fault.args }, lang);
  return [say.notTaken(name, sentence(message))];
}
