import type { FindingCode } from './findings.ts';
import { catalogueReasons } from './reasons-catalogue.ts';
import { fileReasons } from './reasons-files.ts';
import { harvestReasons } from './reasons-harvest.ts';
import { metadataReasons } from './reasons-metadata.ts';
import { privacyReasons } from './reasons-privacy.ts';
import { dataReasons } from './reasons-tables.ts';
import { xlsxReasons } from './reasons-xlsx.ts';
import type { Reason } from './say.ts';

/** Why the rule of each finding is there; a code without a reason is a type error. */
export const findingReasons: Readonly<Record<FindingCode, Reason>> = {
  ...catalogueReasons,
  ...fileReasons,
  ...metadataReasons,
  ...dataReasons,
  ...privacyReasons,
  ...xlsxReasons,
  ...harvestReasons,
};
