import type { TableCode } from '../domain/model/table-code.ts';
import { geojsonFindingWords } from './geojson-findings.ts';
import { jsonFindingWords } from './json-findings.ts';
import type { FindingWords } from './say.ts';
import { schemaFindingWords } from './schema-findings.ts';
import { cellFindingWords } from './table-cell-findings.ts';
import { fileFindingWords } from './table-file-findings.ts';
import { textFindingWords } from './table-text-findings.ts';

/** Words for everything that reading a data file or its schema finds; a code without words is a type error. */
export const tableFindingWords: Readonly<Record<TableCode, FindingWords>> = {
  ...fileFindingWords,
  ...cellFindingWords,
  ...textFindingWords,
  ...jsonFindingWords,
  ...geojsonFindingWords,
  ...schemaFindingWords,
};
