import {
  AlignmentType,
  convertMillimetersToTwip,
  Header,
  PageNumber,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx';

/** Annex I of Decree 30/2020/NĐ-CP. Sizes are half-points: 26 is 13 pt. */
export const FONT = 'Times New Roman';
export const A4 = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) };
export const MARGIN = {
  top: convertMillimetersToTwip(20),
  bottom: convertMillimetersToTwip(20),
  left: convertMillimetersToTwip(30),
  right: convertMillimetersToTwip(20),
};

export interface Run {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly underline?: boolean;
}

/** A paragraph of one run. */
export function line(
  text: string,
  { size = 28, bold = false, italics = false, underline = false }: Run = {},
  options: IParagraphOptions = {},
) {
  const run = new TextRun({ text, font: FONT, size, bold, italics, ...(underline ? { underline: {} } : {}) });
  return new Paragraph({ ...options, children: [run] });
}

export function centred(text: string, run: Run = {}): Paragraph {
  return line(text, run, { alignment: AlignmentType.CENTER });
}

/** Body text: justified, first line 1.27 cm in, 6 pt before. */
export function body(text: string, run: Run = {}): Paragraph {
  const indent = { firstLine: convertMillimetersToTwip(12.7) };
  return line(text, run, { alignment: AlignmentType.JUSTIFIED, indent, spacing: { before: 120, line: 276 } });
}

/** Two columns without lines: heads of documents, receivers and signature. */
export function columns(left: readonly Paragraph[], right: readonly Paragraph[], share: number): Table {
  const cell = (children: readonly Paragraph[], size: number) =>
    new TableCell({ children: [...children], width: { size, type: WidthType.PERCENTAGE } });
  return new Table({
    borders: TableBorders.NONE,
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [new TableRow({ children: [cell(left, share), cell(right, 100 - share)] })],
  });
}

/** The number of the page, in the middle of the top margin, from the second page on. */
export function pageNumberHeaders() {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: 26 })],
  });
  return { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph('')] }) };
}
