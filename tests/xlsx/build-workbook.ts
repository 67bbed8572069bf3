import { zipSync, type Zippable } from 'fflate';
import { nameColumn } from '../../src/table/xlsx/cell-address.ts';

/** XML of one cell without its address, or a plain value. */
export type CellXml = string | number | boolean | null | { readonly xml: (address: string) => string };

export interface SheetSpec {
  readonly name: string;
  readonly rows: readonly (readonly CellXml[])[];
  readonly state?: string;
  readonly merges?: readonly string[];
  /** Text before `sheetData`, e.g. `<cols>…</cols>` or a dimension. */
  readonly before?: string;
  /** Attributes of rows, by row number from 1. */
  readonly rowAttributes?: Readonly<Record<number, string>>;
}

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly date1904?: boolean;
  readonly names?: string;
  /** Nothing is packed, which is quick to write and has no ratio. */
  readonly stored?: boolean;
  /** Parts put over the others; null removes one. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** Styles of the test workbooks by number: 0 general, 1 date, 2 date and time, 3 time of day, 4 text. */
export const STYLE = { date: 1, datetime: 2, time: 3, text: 4 } as const;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A number shown with one of the styles. */
export function styled(value: number, style: number): CellXml {
  return { xml: (address) => `<c r="${address}" s="${style}"><v>${value}</v></c>` };
}

/** A formula, with the value that Excel saved or without. */
export function formula(text: string, saved?: number): CellXml {
  return { xml: (address) => `<c r="${address}"><f>${escape(text)}</f>${saved === undefined ? '' : `<v>${saved}</v>`}</c>` };
}

/** A workbook written by hand, as small as a program may write it. */
export function buildWorkbook(spec: WorkbookSpec): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of Object.entries({ ...partsOf(spec), ...spec.parts })) {
    if (text !== null) files[name] = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  }
  return zipSync(files, { mtime: new Date(2026, 0, 1), ...(spec.stored ? { level: 0 } : {}) });
}

function partsOf({ sheets, date1904, names }: WorkbookSpec): Record<string, string> {
  const list = sheets.map(
    (sheet, i) =>
      `<sheet name="${escape(sheet.name)}" sheetId="${i + 1}"${sheet.state ? ` state="${sheet.state}"` : ''} r:id="rId${i + 1}"/>`,
  );
  const relations = sheets.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const workbook = `<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets>${names ? `<definedNames>${names}</definedNames>` : ''}</workbook>`;
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships ${RELATIONS}><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': HEAD + workbook,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships ${RELATIONS}>${relations.join('')}<Relationship Id="rId90" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs>${[0, 164, 22, 21, 49].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, HEAD + sheetXml(sheet)])),
  };
}

function sheetXml({ rows, merges = [], before = '', rowAttributes = {} }: SheetSpec): string {
  const body = rows.map((cells, i) => {
    const written = cells.map((cell, column) => cellXml(cell, `${nameColumn(column + 1)}${i + 1}`)).join('');
    return written === '' ? '' : `<row r="${i + 1}" ${rowAttributes[i + 1] ?? ''}>${written}</row>`;
  });
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<worksheet ${MAIN}>${before}<sheetData>${body.join('')}</sheetData>${merged ? `<mergeCells>${merged}</mergeCells>` : ''}</worksheet>`;
}

function cellXml(cell: CellXml, address: string): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.xml(address);
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
