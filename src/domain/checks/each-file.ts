import type { Frequency } from '../model/catalogue.ts';
import type { Dataset, FileResource } from '../model/dataset.ts';
import type { Portal } from '../model/portal.ts';

export interface FileOfItem {
  readonly dataset: Dataset;
  readonly file: FileResource;
  /** Place in `resources`. */
  readonly index: number;
  /** Of its item in the newest list that has it; undefined where no list has it. */
  readonly frequency: Frequency | undefined;
  /** Every frequency the item ever had: files of those years keep their periods. */
  readonly past: ReadonlySet<Frequency>;
}

/** Every data file with the frequency that the list sets for it. */
export function eachFile(portal: Portal): FileOfItem[] {
  const frequencies = new Map<string, Frequency[]>();
  for (const list of portal.lists) {
    for (const item of list.items) frequencies.set(item.code, [...(frequencies.get(item.code) ?? []), item.frequency]);
  }
  return portal.datasets.flatMap((dataset) => {
    const known = frequencies.get(dataset.listItem) ?? [];
    const past = new Set(known);
    return dataset.resources.flatMap((file, index) =>
      file.kind === 'file' ? [{ dataset, file, index, frequency: known.at(-1), past }] : [],
    );
  });
}
