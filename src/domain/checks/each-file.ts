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

/** What a dataset says of one period: a file of it, or that nothing changed in it. */
export interface PeriodOfItem extends Pick<FileOfItem, 'dataset' | 'frequency' | 'past'> {
  readonly period: string;
  /** Where it stands in `metadata.yaml`. */
  readonly pointer: string;
}

export function eachPeriod(portal: Portal): PeriodOfItem[] {
  const { frequencyOf, pastOf } = knowFrequencies(portal);
  return portal.datasets.flatMap((dataset) => {
    const item = { dataset, frequency: frequencyOf(dataset), past: pastOf(dataset) };
    return [
      ...dataset.resources.flatMap((file, i) =>
        file.kind === 'file' && file.period ? [{ ...item, period: file.period, pointer: `/resources/${i}/period` }] : [],
      ),
      ...dataset.noChange.map(({ period }, i) => ({ ...item, period, pointer: `/noChange/${i}/period` })),
    ];
  });
}

/** Every data file with the frequency that the list sets for it. */
export function eachFile(portal: Portal): FileOfItem[] {
  const { frequencyOf, pastOf } = knowFrequencies(portal);
  return portal.datasets.flatMap((dataset) => {
    const item = { dataset, frequency: frequencyOf(dataset), past: pastOf(dataset) };
    return dataset.resources.flatMap((file, index) => (file.kind === 'file' ? [{ ...item, file, index }] : []));
  });
}

function knowFrequencies({ lists }: Portal) {
  const known = new Map<string, Frequency[]>();
  for (const { code, frequency } of lists.flatMap((list) => list.items)) known.set(code, [...(known.get(code) ?? []), frequency]);
  return {
    frequencyOf: ({ listItem }: Dataset) => known.get(listItem)?.at(-1),
    pastOf: ({ listItem }: Dataset): ReadonlySet<Frequency> => new Set(known.get(listItem)),
  };
}
