import type { Rule } from '../model/rule.ts';
import { rule as xlsxArchiveBomb } from './xlsx/archive-bomb.ts';
import { rule as xlsxArchivePath } from './xlsx/archive-path.ts';
import { rule as xlsxDate } from './xlsx/date.ts';
import { rule as xlsxDtd } from './xlsx/dtd.ts';
import { rule as xlsxEncrypted } from './xlsx/encrypted.ts';
import { rule as xlsxErrorValue } from './xlsx/error-value.ts';
import { rule as xlsxExampleRow } from './xlsx/example-row.ts';
import { rule as xlsxExternalLink } from './xlsx/external-link.ts';
import { rule as xlsxFormula } from './xlsx/formula.ts';
import { rule as xlsxFormulaWithoutValue } from './xlsx/formula-without-value.ts';
import { rule as xlsxHeaderNotFirstRow } from './xlsx/header-not-first-row.ts';
import { rule as xlsxHidden } from './xlsx/hidden.ts';
import { rule as xlsxMacro } from './xlsx/macro.ts';
import { rule as xlsxMergedCells } from './xlsx/merged-cells.ts';
import { rule as xlsxMergedHeader } from './xlsx/merged-header.ts';
import { rule as xlsxMoreOnSheet } from './xlsx/more-on-sheet.ts';
import { rule as xlsxNotWorkbook } from './xlsx/not-workbook.ts';
import { rule as xlsxNumberAsText } from './xlsx/number-as-text.ts';
import { rule as xlsxOldFormat } from './xlsx/old-format.ts';
import { rule as xlsxOtherSheets } from './xlsx/other-sheets.ts';
import { rule as xlsxSheetUnknown } from './xlsx/sheet-unknown.ts';
import { rule as xlsxTooLarge } from './xlsx/too-large.ts';
import { rule as xlsxTotalRow } from './xlsx/total-row.ts';

/** The rules for Excel workbooks, by code; a part of the registry. */
export const xlsxRules: readonly Rule[] = [
  xlsxArchiveBomb,
  xlsxArchivePath,
  xlsxDate,
  xlsxDtd,
  xlsxEncrypted,
  xlsxErrorValue,
  xlsxExampleRow,
  xlsxExternalLink,
  xlsxFormula,
  xlsxFormulaWithoutValue,
  xlsxHeaderNotFirstRow,
  xlsxHidden,
  xlsxMacro,
  xlsxMergedCells,
  xlsxMergedHeader,
  xlsxMoreOnSheet,
  xlsxNotWorkbook,
  xlsxNumberAsText,
  xlsxOldFormat,
  xlsxOtherSheets,
  xlsxSheetUnknown,
  xlsxTooLarge,
  xlsxTotalRow,
];
