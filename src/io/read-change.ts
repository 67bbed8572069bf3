import type { Dataset } from '../domain/model/dataset.ts';
import type { Portal } from '../domain/model/portal.ts';
import type { PathChange } from '../domain/model/review.ts';
import { openChanged, openCommit } from './open-commit.ts';
import type { Tree } from './open-folder.ts';
import { readCatalogue } from './read-catalogue.ts';
import { readDatasets } from './read-datasets.ts';
import { readHistory } from './read-history.ts';
import { isDataFile, NO_HISTORY, NOTHING, readData, readTexts, type Texts } from './read-portal.ts';
import { openSource, reopenSource, type Source } from './source.ts';

/** The content before a request and with it, each with the tree it was read from. */
export interface Change {
  readonly base: Portal;
  /** What the branch would be after the merge; without a history of its own. Data files are read of the datasets that change. */
  readonly head: Portal;
  readonly trees: { readonly base: Tree; readonly head: Tree };
}

/**
 * Reads a commit, and the same with a request's changes over it, from git objects alone. The request is judged as it would land: on
 * what stands on the branch now, not on what stood there when it was begun. What it leaves alone is read once.
 */
export async function readChange(root: string, commit: string, changes: readonly PathChange[]): Promise<Change> {
  const trees = { base: openCommit(root, commit, isDataFile) };
  const source = openSource(trees.base, root);
  const texts = readTexts(source);
  const base = await readData(root, source, texts, NOTHING, (branch, datasets) => readHistory(root, branch, datasets, commit));
  const changed = openChanged(root, trees.base, changes, isDataFile);
  const folders = new Set(changes.flatMap(({ path }) => /^datasets\/[^/]+\/[^/]+(?=\/)/.exec(path)?.[0] ?? []));
  const fresh = reopenSource(source, changed);
  const paths = new Set(changes.map(({ path }) => path));
  const wanted = {
    dataset: (dataset: Dataset) => folders.has(dataset.folder),
    text: (path: string) => paths.has(path) || folders.has(/^datasets\/[^/]+\/[^/]+(?=\/)/.exec(path)?.[0] ?? ''),
  };
  const head = await readData(root, fresh, readAgain(source, fresh, texts, folders, changes), wanted, async () => NO_HISTORY);
  return { base, head, trees: { ...trees, head: changed } };
}

/** Of the texts only those that may have changed; what was found in the others is still so. */
function readAgain(
  source: Source,
  fresh: Source,
  texts: Texts,
  folders: ReadonlySet<string>,
  changes: readonly PathChange[],
): Texts {
  const touchesCatalogue = changes.some(({ path }) => path.startsWith('catalogue/'));
  const isKept = (file: string) =>
    file.startsWith('catalogue/') ? !touchesCatalogue : !folders.has(/^datasets\/[^/]+\/[^/]+(?=\/)/.exec(file)?.[0] ?? '');
  // What the tree itself tells (links, submodules) stands in the changed tree already.
  const ofTree = new Set(fresh.findings);
  for (const finding of source.findings) {
    if (isKept(finding.where.file) && finding.where.file !== '.git' && !ofTree.has(finding)) fresh.findings.push(finding);
  }
  for (const file of source.unreadable) if (isKept(file)) fresh.unreadable.add(file);
  const datasets = [
    ...texts.datasets.filter((dataset) => !folders.has(dataset.folder)),
    ...readDatasets(fresh, (folder) => folders.has(folder)),
  ].sort((a, b) => (`${a.folder}/metadata.yaml` < `${b.folder}/metadata.yaml` ? -1 : 1));
  return { catalogue: touchesCatalogue ? readCatalogue(fresh) : texts.catalogue, datasets };
}
