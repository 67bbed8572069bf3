import type { Day } from '../../../domain/model/text.ts';
import { zipParts } from '../../excel/zip-parts.ts';
import type { ReportDocument } from '../report-document.ts';
import { annexXml, blockXml } from './block-xml.ts';
import { docxParts } from './docx-parts.ts';
import { footXml, headXml } from './frame-xml.ts';

/** A Word document (.docx, ECMA-376) in the layout of Decree 30/2020/NĐ-CP, to be edited, numbered and signed. The same report gives the same bytes. */
export function reportDocx(report: ReportDocument, day: Day): Uint8Array<ArrayBuffer> {
  const { head, blocks, annexes, lang } = report;
  const body = [
    headXml(head),
    ...blocks.map((block) => blockXml(block, lang)),
    footXml(report),
    ...annexes.map((annex) => annexXml(annex, lang)),
  ].join('');
  return zipParts(docxParts(body, { title: head.subject, author: head.agency, lang, day }));
}
