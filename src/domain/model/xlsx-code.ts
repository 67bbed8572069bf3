import type { Level } from './finding.ts';

/** Every code that reading an Excel workbook can give, with its level. */
export const XLSX_CODES = {
  'xlsx/archive-bomb': 'error',
  'xlsx/archive-path': 'error',
  'xlsx/date': 'error',
  'xlsx/dtd': 'error',
  'xlsx/encrypted': 'error',
  'xlsx/error-value': 'error',
  'xlsx/example-row': 'error',
  'xlsx/external-link': 'warning',
  'xlsx/formula': 'warning',
  'xlsx/formula-without-value': 'error',
  'xlsx/header-not-first-row': 'error',
  'xlsx/hidden': 'warning',
  'xlsx/macro': 'error',
  'xlsx/merged-cells': 'error',
  'xlsx/merged-header': 'error',
  'xlsx/more-on-sheet': 'error',
  'xlsx/not-workbook': 'error',
  'xlsx/number-as-text': 'warning',
  'xlsx/old-format': 'error',
  'xlsx/other-sheets': 'warning',
  'xlsx/sheet-unknown': 'error',
  'xlsx/too-large': 'error',
  'xlsx/total-row': 'error',
} as const satisfies Record<string, Level>;

export type XlsxCode = keyof typeof XLSX_CODES;

/** How the table stands on its sheet: matters where the table is read, not where the workbook is only offered beside a CSV. */
export const LAYOUT_CODES: ReadonlySet<string> = new Set<XlsxCode>([
  'xlsx/date',
  'xlsx/error-value',
  'xlsx/formula-without-value',
  'xlsx/header-not-first-row',
  'xlsx/merged-cells',
  'xlsx/merged-header',
  'xlsx/more-on-sheet',
  'xlsx/total-row',
]);
