import { datasetFolder, type Dataset } from '../model/dataset.ts';
import type { Finding } from '../model/finding.ts';
import type { Portal } from '../model/portal.ts';
import { compareText } from './compare.ts';

/** A dataset that is left out, with the errors that keep it out; `dataset` is absent where its metadata could not be read. */
export interface Withheld {
  readonly id: string;
  readonly agency: string;
  readonly folder: string;
  readonly dataset?: Dataset;
  readonly findings: readonly Finding[];
}

/** A broken dataset never takes the portal down: one error in its folder leaves it out, and everything else is published. */
export function splitPublished(
  portal: Portal,
  findings: readonly Finding[],
): { readonly published: readonly Dataset[]; readonly withheld: readonly Withheld[] } {
  const errors = errorsByFolder(findings);
  const known = new Map(portal.datasets.map((dataset) => [dataset.folder, dataset]));
  const withheld = [...errors].map(([folder, found]) => {
    const [, agency = '', id = ''] = folder.split('/');
    const dataset = known.get(folder);
    return { id, agency, folder, findings: found, ...(dataset ? { dataset } : {}) };
  });
  return {
    published: portal.datasets.filter((dataset) => !errors.has(dataset.folder)),
    withheld: withheld.sort((a, b) => compareText(a.folder, b.folder)),
  };
}

function errorsByFolder(findings: readonly Finding[]): Map<string, Finding[]> {
  const byFolder = new Map<string, Finding[]>();
  for (const finding of findings) {
    const folder = datasetFolder(finding.where.file);
    if (finding.level !== 'error' || !folder) continue;
    const known = byFolder.get(folder);
    if (known) known.push(finding);
    else byFolder.set(folder, [finding]);
  }
  return byFolder;
}
