import { LIMITS } from './limits.ts';
import { readPart, type Archive } from './read-part.ts';
import { readRelations } from './read-relations.ts';
import { XlsxFault } from './xlsx-fault.ts';
import { findAttribute, isOn } from './xml-text.ts';

export interface WorkbookSheet {
  readonly name: string;
  readonly part: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
}

export interface DefinedName {
  readonly name: string;
  readonly hidden: boolean;
  readonly target: string;
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly names: readonly DefinedName[];
  /** Days are counted from 1904-01-01, as on old Macintosh computers. */
  readonly from1904: boolean;
  /** Parts of what sheets share; undefined where there is none. */
  readonly strings: string | undefined;
  readonly styles: string | undefined;
}

/** Reads `workbook.xml`, wherever the archive says it is. Throws `XlsxFault` where there is none. */
export function readWorkbook(archive: Archive): Workbook {
  const main = [...readRelations(archive, '').values()].find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  if (!archive.parts.has(main.toLowerCase()) || !main.toLowerCase().endsWith('.xml')) throw noWorkbook(archive);
  checkContentTypes(archive);
  const relations = readRelations(archive, main);
  const partOf = (kind: string) => [...relations.values()].find(({ type }) => type === kind)?.part;
  const found = readMainPart(archive, main);
  const sheets = found.sheets.flatMap(({ id, ...sheet }) => {
    const relation = relations.get(id);
    if (relation?.type !== 'worksheet') return [];
    if (!archive.parts.has(relation.part.toLowerCase()))
      throw new XlsxFault('xlsx/not-workbook', { kind: 'damaged', part: relation.part });
    return [{ ...sheet, part: relation.part }];
  });
  if (sheets.length === 0) throw new XlsxFault('xlsx/not-workbook', { kind: 'no-sheet', part: main });
  return { ...found, sheets, strings: partOf('sharedStrings'), styles: partOf('styles') };
}

function readMainPart(archive: Archive, main: string) {
  const sheets: { name: string; state: WorkbookSheet['state']; id: string }[] = [];
  const names: { name: string; hidden: boolean; target: string }[] = [];
  let from1904 = false;
  let root = '';
  let named: { target: string } | undefined;
  readPart(archive, main, {
    open(name, attributes) {
      root ||= name;
      named = undefined;
      const find = (key: string) => findAttribute(attributes, key);
      if (name === 'workbookPr') from1904 = isOn(find('date1904'));
      if (name === 'sheet') sheets.push({ name: find('name') ?? '', state: stateOf(find('state')), id: find('id') ?? '' });
      if (name !== 'definedName' || names.length >= LIMITS.names) return;
      const own = { name: find('name') ?? '', hidden: isOn(find('hidden')), target: '' };
      names.push(own);
      named = own;
    },
    text(text) {
      if (named && named.target.length < LIMITS.cellText) named.target += text;
    },
    close() {
      named = undefined;
    },
  });
  if (root !== 'workbook') throw noWorkbook(archive);
  return { sheets, names, from1904 };
}

function stateOf(state: string | undefined): WorkbookSheet['state'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

/** A workbook with macros keeps its type when somebody renames it. */
function checkContentTypes(archive: Archive): void {
  readPart(archive, '[Content_Types].xml', {
    open(_, attributes) {
      if (/macroEnabled|vbaProject/i.test(findAttribute(attributes, 'ContentType') ?? ''))
        throw new XlsxFault('xlsx/macro', { kind: 'vba', part: '[Content_Types].xml' });
    },
  });
}

function noWorkbook({ parts }: Archive): XlsxFault {
  if (parts.has('xl/workbook.bin')) return new XlsxFault('xlsx/old-format', { kind: 'xlsb' });
  const kind = parts.has('content.xml') ? 'ods' : parts.has('word/document.xml') ? 'docx' : 'zip';
  return new XlsxFault('xlsx/not-workbook', { kind, part: '' });
}
