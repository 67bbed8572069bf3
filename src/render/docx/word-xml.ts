import { escapeXml } from '../excel/sheet-xml.ts';

/** Text width of an A4 page with the margins of Decree 30/2020 (left 30 mm, right 15 mm), in twips of 1/1440 inch. */
export const TEXT_WIDTH = 9355;
/** The same of a page that is turned. */
export const TURNED_WIDTH = 14287;

/** How a run of letters looks: sizes in points. */
export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
}

export interface Paragraph {
  readonly style?: string;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** Space before and after, in points. */
  readonly before?: number;
  readonly after?: number;
  readonly firstLine?: number;
  readonly indent?: number;
  readonly keepNext?: boolean;
  readonly newPage?: boolean;
  /** A thin line under the paragraph, so long, centred in `width`; both in twips. */
  readonly line?: { readonly length: number; readonly width: number };
}

export function run(text: string, look: Look = {}): string {
  const size = look.size === undefined ? '' : `<w:sz w:val="${look.size * 2}"/><w:szCs w:val="${look.size * 2}"/>`;
  const properties = `${look.bold ? '<w:b/>' : ''}${look.italic ? '<w:i/>' : ''}${look.colour ? `<w:color w:val="${look.colour}"/>` : ''}${size}`;
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** `inside` is runs. The order of the properties is the schema's. */
export function paragraph(inside: string, format: Paragraph = {}): string {
  const { style, align, before = 0, after = 0, firstLine, indent, keepNext, newPage, line } = format;
  const side = line ? Math.round((line.width - line.length) / 2) : 0;
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    keepNext ? '<w:keepNext/>' : '',
    newPage ? '<w:pageBreakBefore/>' : '',
    line ? '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>' : '',
    `<w:spacing w:before="${before * 20}" w:after="${after * 20}"${line ? ' w:line="60" w:lineRule="exact"' : ''}/>`,
    line ? `<w:ind w:left="${side}" w:right="${side}"/>` : indentOf(firstLine, indent),
    align ? `<w:jc w:val="${align}"/>` : '',
  ];
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${inside}</w:p>`;
}

function indentOf(firstLine: number | undefined, indent: number | undefined): string {
  if (indent !== undefined) return `<w:ind w:left="${indent}" w:hanging="284"/>`;
  return firstLine === undefined ? '' : `<w:ind w:firstLine="${firstLine}"/>`;
}

export interface WordCell {
  readonly inside: string;
  readonly width: number;
  readonly span?: number;
  readonly fill?: string;
}

export interface WordTable {
  /** Widths of the grid's columns, in twips. */
  readonly grid: readonly number[];
  /** Thin lines round every cell; nothing; or white between the rows, so that shaded cells stand apart. */
  readonly borders: 'lines' | 'none' | 'gaps';
  readonly rows: readonly { readonly cells: readonly WordCell[]; readonly header?: boolean }[];
}

/** A table of fixed widths; header rows are repeated on every page, no row is broken across two. */
export function table({ grid, borders, rows }: WordTable): string {
  const width = grid.reduce((sum, one) => sum + one, 0);
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const frame = `<w:tblBorders>${edges.map((edge) => `<w:${edge} ${borderOf(edge, borders)}/>`).join('')}</w:tblBorders>`;
  const margins = '<w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar>';
  const properties = `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${frame}<w:tblLayout w:type="fixed"/>${margins}</w:tblPr>`;
  const columns = `<w:tblGrid>${grid.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>`;
  return `<w:tbl>${properties}${columns}${rows.map(rowXml).join('')}</w:tbl>`;
}

function borderOf(edge: string, borders: WordTable['borders']): string {
  if (borders === 'lines') return 'w:val="single" w:sz="4" w:space="0" w:color="000000"';
  return borders === 'gaps' && edge === 'insideH' ? 'w:val="single" w:sz="36" w:space="0" w:color="FFFFFF"' : 'w:val="nil"';
}

function rowXml({ cells, header }: WordTable['rows'][number]): string {
  return `<w:tr><w:trPr><w:cantSplit/>${header ? '<w:tblHeader/>' : ''}</w:trPr>${cells.map(cellXml).join('')}</w:tr>`;
}

function cellXml({ inside, width, span, fill }: WordCell): string {
  const merged = span && span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
  const shade = fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${merged}${shade}<w:vAlign w:val="center"/></w:tcPr>${inside}</w:tc>`;
}
