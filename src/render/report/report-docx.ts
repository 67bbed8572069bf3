import type { Day } from '../../domain/model/text.ts';
import { footXml, headXml } from '../docx/frame-xml.ts';
import { writeDocx } from '../docx/write-docx.ts';
import { annexXml, blockXml } from './block-xml.ts';
import type { ReportDocument } from './report-document.ts';

/** A report in the layout of Decree 30/2020/NĐ-CP. The same report gives the same bytes. */
export function reportDocx({ head, blocks, recipients, annexes, lang }: ReportDocument, day: Day): Uint8Array<ArrayBuffer> {
  const body = [
    headXml(head),
    ...blocks.map((block) => blockXml(block, lang)),
    footXml(head, recipients),
    ...annexes.map((annex) => annexXml(annex, lang)),
  ].join('');
  return writeDocx([{ body }], { title: head.subject, author: head.agency, lang, day });
}
