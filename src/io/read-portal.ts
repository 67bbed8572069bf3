import { statSync } from 'node:fs';
import { join } from 'node:path';
import { sortFindings } from '../domain/model/finding.ts';
import type { Portal } from '../domain/model/portal.ts';
import { readCatalogue } from './read-catalogue.ts';
import { readDataFiles, readDatasets } from './read-datasets.ts';
import { readHistory } from './read-history.ts';
import { makeLocate, openSource } from './source.ts';

/** A root that is no content repository: the user's mistake, said in one sentence. */
export class NotAPortal extends Error {}

/**
 * The single door: reads a content repository (`catalogue/` and `datasets/`), its data files and its git history, once.
 * Throws `NotAPortal` where the folder has not both; everything else that is wrong becomes a finding.
 */
export async function readPortal(root: string): Promise<Portal> {
  for (const folder of ['catalogue', 'datasets']) if (!isFolder(join(root, folder))) throw new NotAPortal(`${folder}/`);
  const source = openSource(root);
  const catalogue = readCatalogue(source);
  const datasets = readDatasets(source);
  source.cache.save();
  const { entries, facts } = readDataFiles(source, datasets);
  const history = await readHistory(root, catalogue.settings.branch, datasets);
  if (history.kind === 'none' && history.because === 'shallow') {
    source.findings.push({ code: 'git/shallow', level: 'error', where: { file: '.git' }, args: {} });
  }
  return {
    ...catalogue,
    datasets,
    files: entries,
    facts,
    history,
    unreadable: source.unreadable,
    findings: sortFindings(source.findings),
    locate: makeLocate(source),
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
