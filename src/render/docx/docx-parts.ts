import type { Day } from '../../domain/model/text.ts';
import { escapeXml, HEAD } from '../excel/sheet-xml.ts';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface DocxFacts {
  readonly title: string;
  readonly author: string;
  readonly lang: 'vi' | 'en';
  /** The day of the figures; never the clock. */
  readonly day: Day;
}

/** Pages that lie the same way. A wide table has them turned. */
export interface DocxSection {
  readonly body: string;
  readonly turned?: boolean;
}

/** Every part of a document, by name (ECMA-376 parts 1 and 2). */
export function docxParts(sections: readonly DocxSection[], facts: DocxFacts): Record<string, string> {
  return {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relations([
      ['rId1', `${OFFICE}/officeDocument`, 'word/document.xml'],
      ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreXml(facts),
    'word/document.xml': `${HEAD}<w:document ${WORD} xmlns:r="${OFFICE}"><w:body>${bodyXml(sections)}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations([
      ['rId1', `${OFFICE}/styles`, 'styles.xml'],
      ['rId2', `${OFFICE}/header`, 'header1.xml'],
      ['rId3', `${OFFICE}/header`, 'header2.xml'],
      ['rId4', `${OFFICE}/settings`, 'settings.xml'],
    ]),
    'word/styles.xml': stylesXml(facts.lang),
    'word/header1.xml': headerXml(PAGE_NUMBER),
    'word/header2.xml': headerXml('<w:p/>'),
    'word/settings.xml': `${HEAD}<w:settings ${WORD}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
  };
}

/** The properties of a section stand in its last paragraph, those of the last one at the end of the body. */
function bodyXml(sections: readonly DocxSection[]): string {
  return sections
    .map((section, i) => {
      const properties = sectionXml(section.turned ?? false);
      return section.body + (i < sections.length - 1 ? `<w:p><w:pPr>${properties}</w:pPr></w:p>` : properties);
    })
    .join('');
}

/** A4; margins top and bottom 20 mm, left 30 mm, right 15 mm; the page number stands in the top margin, not on a section's first page. */
function sectionXml(turned: boolean): string {
  const size = turned ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' : '<w:pgSz w:w="11906" w:h="16838"/>';
  return `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:headerReference w:type="first" r:id="rId3"/>${size}<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>`;
}

const PAGE_NUMBER =
  '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';

function headerXml(inside: string): string {
  return `${HEAD}<w:hdr ${WORD}>${inside}</w:hdr>`;
}

function contentTypes(): string {
  const parts = [
    ['/word/document.xml', `${TYPE}.document.main+xml`],
    ['/word/styles.xml', `${TYPE}.styles+xml`],
    ['/word/settings.xml', `${TYPE}.settings+xml`],
    ['/word/header1.xml', `${TYPE}.header+xml`],
    ['/word/header2.xml', `${TYPE}.header+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  const overrides = parts.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('');
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`;
}

function relations(list: readonly (readonly [string, string, string])[]): string {
  const written = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

function coreXml({ title, author, day }: DocxFacts): string {
  const instant = `<dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created>`;
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>${instant}</cp:coreProperties>`;
}

/** Times New Roman 14, black, lines of 1.15; headings bold, so that Word's navigation shows them. */
function stylesXml(lang: 'vi' | 'en'): string {
  const letters =
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/>';
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${letters}<w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="${lang === 'vi' ? 'vi-VN' : 'en-GB'}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const style = (id: string, name: string, level: number | undefined) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>${level === undefined ? '' : `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`}<w:rPr><w:b/></w:rPr></w:style>`;
  return `${HEAD}<w:styles ${WORD}>${defaults}<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${style('Title', 'Title', undefined)}${style('Heading1', 'heading 1', 0)}${style('Heading2', 'heading 2', 1)}</w:styles>`;
}
