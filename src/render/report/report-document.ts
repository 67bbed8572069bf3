import type { DocumentHead } from '../docx/document-head.ts';

/** A report as it is laid out, before anybody asked whether on paper, on a page or in a workbook. Texts are in one language. */
export interface ReportDocument {
  readonly lang: 'vi' | 'en';
  readonly head: ReportHead;
  readonly blocks: readonly Block[];
  readonly recipients: readonly string[];
  readonly annexes: readonly Annex[];
}

/** A report always has a kind and a subject. */
export interface ReportHead extends DocumentHead {
  readonly kind: string;
  readonly subject: string;
}

/** An annex begins a page; its tables are also sheets of the workbook. */
export interface Annex {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly style?: 'basis' | 'note' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'page-break' }
  | Bars
  | Table;

/** Horizontal bars from zero; `share` is 0 to 1 of the full width. */
export interface Bars {
  readonly kind: 'bars';
  readonly caption: string;
  readonly rows: readonly { readonly name: string; readonly share: number; readonly label: string }[];
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  /** `width`: a share of the text's width, in hundredths. */
  readonly columns: readonly { readonly title: string; readonly width: number; readonly align?: 'center' | 'right' }[];
  readonly rows: readonly (readonly Cell[])[];
  /** Said in place of a table without rows. */
  readonly none: string;
}

/** Numbers stay numbers, for the workbook; `text` is how they are shown where that differs. */
export type Cell = string | number | { readonly value: number; readonly text: string };
