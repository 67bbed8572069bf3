import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../domain/model/dataset.ts';
import { sortFindings } from '../domain/model/finding.ts';
import type { History, Portal } from '../domain/model/portal.ts';
import { checkLinks } from './check-links.ts';
import { notePersonalData } from './note-personal-data.ts';
import { openCommit } from './open-commit.ts';
import { openFolder, type Tree } from './open-folder.ts';
import { readCatalogue } from './read-catalogue.ts';
import { readDataFiles, readDatasets } from './read-datasets.ts';
import { printVersions } from './print-versions.ts';
import { readHistory } from './read-history.ts';
import { makeLocate, openSource, type Source } from './source.ts';
import { checkWorkbooks } from './xlsx/check-workbooks.ts';

/** A root that is no content repository: the user's mistake, said in one sentence. */
export class NotAPortal extends Error {}

/**
 * The single door: reads a content repository (`catalogue/` and `datasets/`), its data files and its git history, once.
 * Throws `NotAPortal` where the folder has not both; everything else that is wrong becomes a finding.
 */
export async function readPortal(root: string): Promise<Portal> {
  const source = openSource(openPortalFolder(root), root);
  return readData(root, source, readTexts(source), EVERYTHING, (branch, datasets) => readHistory(root, branch, datasets));
}

/** The files of a content repository; throws `NotAPortal` where the folder is none. */
export function openPortalFolder(root: string): Tree {
  for (const folder of ['catalogue', 'datasets']) if (!isFolder(join(root, folder))) throw new NotAPortal(`${folder}/`);
  return openFolder(root);
}

/** What a tree says, without its history. */
export async function readTree(root: string, tree: Tree, wanted: Wanted): Promise<Portal> {
  const source = openSource(tree, root);
  return readData(root, source, readTexts(source), wanted, async () => NO_HISTORY);
}

/**
 * The same content as a commit holds it, from git objects alone; the history is that of the commit, or none.
 */
export async function readCommit(root: string, commit: string, wanted: Wanted, withHistory: boolean): Promise<Portal> {
  const source = openSource(openCommit(root, commit, isDataFile), root);
  return readData(root, source, readTexts(source), wanted, async (branch, datasets) =>
    withHistory ? readHistory(root, branch, datasets, commit) : NO_HISTORY,
  );
}

/** What is looked into: the data files of which datasets, and which texts for what must not be in them. */
export interface Wanted {
  readonly dataset: (dataset: Dataset) => boolean;
  readonly text: (path: string) => boolean;
}

export const EVERYTHING: Wanted = { dataset: () => true, text: () => true };
export const NOTHING: Wanted = { dataset: () => false, text: () => false };
export const NO_HISTORY: History = { kind: 'none', because: 'no-git' };

/** What is read only when it is asked for. */
export function isDataFile(path: string): boolean {
  return path.startsWith('datasets/') && !/\.(ya?ml|md)$/.test(path);
}

/** The catalogue and the descriptions of the datasets. */
export interface Texts {
  readonly catalogue: ReturnType<typeof readCatalogue>;
  readonly datasets: readonly Dataset[];
}

export function readTexts(source: Source): Texts {
  const texts = { catalogue: readCatalogue(source), datasets: readDatasets(source) };
  source.cache.save();
  return texts;
}

/** Looks into what is wanted, then reads the history, and puts it all together. */
export async function readData(
  root: string,
  source: Source,
  { catalogue: all, datasets }: Texts,
  isWanted: Wanted,
  historyOf: (branch: string, datasets: readonly Dataset[]) => Promise<History>,
): Promise<Portal> {
  const { privacy, ...catalogue } = all;
  const wanted = datasets.filter(isWanted.dataset);
  const { entries, facts } = readDataFiles(source, wanted);
  for (const [path, found] of await checkWorkbooks(source, wanted, privacy)) facts.set(path, found);
  await checkLinks(source, wanted, facts);
  notePersonalData(source, privacy, wanted, facts, isWanted.text);
  const history = await historyOf(catalogue.settings.branch, datasets);
  if (history.kind === 'none' && history.because === 'shallow') {
    source.findings.push({ code: 'git/shallow', level: 'error', where: { file: '.git' }, args: {} });
  }
  return {
    ...catalogue,
    datasets,
    files: entries,
    facts,
    rowPrints: printVersions({ root, datasets: wanted, history, files: entries, facts, read: source.read }),
    history,
    unreadable: source.unreadable,
    findings: sortFindings(source.findings),
    locate: makeLocate(source),
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
