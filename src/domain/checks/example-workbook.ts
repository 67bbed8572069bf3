import type { Files } from '../model/rule.ts';
import { BASE_FOLDER, METADATA_PATH, metadataWith } from './example-files.ts';

/** Stands in an example for a workbook that the test's writer builds, since an example is text. */
export const WORKBOOK = '@xlsx:';

/** The third quarter as a workbook of this kind, instead of CSV; `plain` has nothing wrong. */
export function workbook(kind: string): Files {
  return {
    [METADATA_PATH]: metadataWith({
      resources: '[{path: 2026-Q2.csv, period: 2026-Q2}, {path: 2026-Q3.xlsx, period: 2026-Q3}]',
    }),
    [`${BASE_FOLDER}/2026-Q3.csv`]: null,
    [`${BASE_FOLDER}/2026-Q3.xlsx`]: WORKBOOK + kind,
  };
}
