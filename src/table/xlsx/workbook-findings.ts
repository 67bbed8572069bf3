import type { Finding } from '../../domain/model/finding.ts';
import { XLSX_CODES, type XlsxCode } from '../../domain/model/xlsx-code.ts';
import { clipText, type Args } from '../report.ts';
import { readPart, type Archive } from './read-part.ts';
import { hasCells } from './read-sheet.ts';
import type { Workbook } from './read-workbook.ts';
import { XlsxFault } from './xlsx-fault.ts';

/** Names that programs write for an author: they tell nothing about a person. */
const NOBODY =
  /^(openpyxl|xlsxwriter|apache poi|sheetjs|excel|microsoft.*|libreoffice.*|windows user|user|admin|administrator|pc|author|unknown)?$/i;

/** Sheets that explain a table: those of our own templates. */
export const GUIDE_SHEETS = /^(hướng dẫn|giá trị cho phép|guide|allowed values)$/iu;

/** What a workbook carries beside the sheet that is read: a reader of the published file would get it too. */
export function findCarried(file: string, archive: Archive, workbook: Workbook, sheet: string): Finding[] {
  const add = (code: XlsxCode, args: Args): Finding => ({ code, level: XLSX_CODES[code], where: { file }, args });
  const others = workbook.sheets.filter((other) => other.name !== sheet && hasCells(archive, other.part));
  const hidden = others.filter((other) => other.state !== 'visible');
  const visible = others.filter((other) => other.state === 'visible' && !GUIDE_SHEETS.test(other.name.normalize('NFC')));
  const findings = hidden.slice(0, 5).map(({ name, state }) => add('xlsx/hidden', { kind: state, name: clipText(name) }));
  if (visible.length > 0) {
    const names = clipText(visible.map(({ name }) => name).join(', '));
    findings.push(add('xlsx/other-sheets', { sheet: clipText(sheet), names, found: visible.length }));
  }
  const names = [...archive.parts.keys()];
  if (names.some((name) => /^xl\/(threaded)?comments/.test(name))) findings.push(add('xlsx/hidden', { kind: 'comments' }));
  if (hasAuthor(archive)) findings.push(add('xlsx/hidden', { kind: 'author' }));
  const own = workbook.names.find(
    ({ name, hidden: isHidden, target }) => (isHidden && !name.startsWith('_xlnm')) || target.includes('['),
  );
  if (own) findings.push(add('xlsx/hidden', { kind: 'names', name: clipText(own.name) }));
  if (hasExternalLinks(archive)) findings.push(add('xlsx/external-link', {}));
  return findings;
}

/** A person's name or a folder of one's computer in the properties of the file; never shown in the finding. */
function hasAuthor(archive: Archive): boolean {
  let found = false;
  let element = '';
  const handler = {
    open: (name: string) => void (element = name),
    close: () => void (element = ''),
    text: (text: string) => {
      if (/^(creator|lastModifiedBy|Manager)$/.test(element) && !NOBODY.test(text.trim())) found = true;
      if (/^(HyperlinkBase|Template)$/.test(element) && /[\\/]/.test(text)) found = true;
    },
  };
  readPart(archive, 'docProps/core.xml', handler);
  readPart(archive, 'docProps/app.xml', handler);
  return found;
}

/** Links to other workbooks. A link of the DDE kind starts a program and is refused. */
function hasExternalLinks(archive: Archive): boolean {
  const parts = [...archive.parts.keys()].filter((name) => /^xl\/externallinks\/[^/]+\.xml$/.test(name));
  for (const part of parts) {
    readPart(archive, part, {
      open(name) {
        if (name === 'ddeLink') throw new XlsxFault('xlsx/macro', { kind: 'dde', part });
      },
    });
  }
  return parts.length > 0;
}
