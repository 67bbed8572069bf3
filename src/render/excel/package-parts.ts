import { escapeXml, HEAD, MAIN } from './sheet-xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

interface NamedSheet {
  readonly name: string;
  readonly xml: string;
}

interface DefinedName {
  readonly name: string;
  readonly target: string;
}

/** Every part of a workbook but its styles, by name: the sheets, and what holds them together (ECMA-376 parts 1 and 2). */
export function packageParts(sheets: readonly NamedSheet[], defined: readonly DefinedName[]): Record<string, string> {
  return {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets, defined),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      [`rId${sheets.length + 1}`, 'styles', 'styles.xml'],
    ]),
    ...Object.fromEntries(sheets.map(({ xml }, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
  };
}

function contentTypes(sheets: readonly NamedSheet[]): string {
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const parts = sheets.map((_, i) => override(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet'));
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults}${override('/xl/workbook.xml', 'sheet.main')}${parts.join('')}${override('/xl/styles.xml', 'styles')}</Types>`;
}

function workbookXml(sheets: readonly NamedSheet[], defined: readonly DefinedName[]): string {
  const list = sheets.map(({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const named = defined.map(({ name, target }) => `<definedName name="${name}">${escapeXml(target)}</definedName>`).join('');
  const names = named ? `<definedNames>${named}</definedNames>` : '';
  return `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list.join('')}</sheets>${names}</workbook>`;
}

function relations(list: readonly (readonly [string, string, string])[]): string {
  const written = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}
