import type { Landings } from '../ledger/landings.ts';
import type { Attestation } from '../model/catalogue.ts';
import type { Dataset, FileResource } from '../model/dataset.ts';
import type { Portal } from '../model/portal.ts';
import type { Day } from '../model/text.ts';

/** Which of a dataset's files stood on a day. */
export type FilesOn = (dataset: Dataset) => readonly FileResource[];

/**
 * A file stands from the day it landed, or from the day on which the operator attests that it was provided on the old portal.
 * Without git nobody can tell, and everything that is there stands.
 */
export function makeFilesOn(portal: Portal, landings: Landings, asOf: Day): FilesOn {
  const attested = attestedBy(portal.attestations, asOf);
  const known = new Map<string, readonly FileResource[]>();
  return (dataset) => {
    const files =
      known.get(dataset.folder) ?? dataset.resources.filter((r) => r.kind === 'file').filter((file) => stands(dataset, file));
    known.set(dataset.folder, files);
    return files;
  };
  function stands(dataset: Dataset, file: FileResource): boolean {
    if (!landings.verified) return true;
    if (landings.ofPath(`${dataset.folder}/${file.path}`).some(({ day }) => day <= asOf)) return true;
    const changes = dataset.changes.filter(({ resource }) => resource === file.path).map(({ announced }) => announced);
    return [file.period ?? '', ...changes].some((of) => attested.has(`${dataset.listItem} ${of}`));
  }
}

function attestedBy(attestations: readonly Attestation[], asOf: Day): Set<string> {
  const entries = attestations.flatMap((attestation) => attestation.entries);
  return new Set(
    entries
      .filter(({ provided }) => provided <= asOf)
      .map(({ item, period, announced }) => `${item} ${period ?? announced ?? ''}`),
  );
}
