import type { ReportDocument, ReportHead } from '../report-document.ts';
import { paragraph, run, table, TEXT_WIDTH } from './word-xml.ts';

const LEFT = 3750;
const RIGHT = TEXT_WIDTH - LEFT;
const HALF = Math.round(TEXT_WIDTH / 2);

/** The head of an administrative document (Decree 30/2020/NĐ-CP, Annex I): who, the nation, number, place and date, kind, subject. */
export function headXml(head: ReportHead): string {
  const centred = (text: string, size: number, bold = false, before = 0) =>
    paragraph(run(text, { size, bold }), { align: 'center', before });
  const left = [
    head.superior ? centred(head.superior, 12) : '',
    centred(head.agency, 12, true),
    paragraph('', { line: { length: 1300, width: LEFT } }),
    centred(head.number, 13, false, 6),
    centred(head.draft, 13, true, 4),
  ];
  const right = [
    centred(head.nation, 12, true),
    centred(head.motto, 13, true),
    paragraph('', { line: { length: 3050, width: RIGHT } }),
    paragraph(run(head.placeAndDate, { size: 13, italic: true }), { align: 'center', before: 6 }),
  ];
  return [
    table({
      grid: [LEFT, RIGHT],
      borders: 'none',
      rows: [
        {
          cells: [
            { inside: left.join(''), width: LEFT },
            { inside: right.join(''), width: RIGHT },
          ],
        },
      ],
    }),
    paragraph(run(head.kind), { style: 'Title', align: 'center', before: 18 }),
    paragraph(run(head.subject, { bold: true }), { align: 'center' }),
    paragraph('', { line: { length: 2600, width: TEXT_WIDTH } }),
    head.addressee ? paragraph(run(head.addressee), { align: 'center', before: 14, after: 6 }) : '',
  ].join('');
}

/** Who gets it, and the place of the signature: left blank. */
export function footXml({ head, recipients }: ReportDocument): string {
  const left = [
    paragraph(run(head.recipients, { size: 12, bold: true, italic: true }), { keepNext: true }),
    ...recipients.map((one) => paragraph(run(`- ${one}`, { size: 11 }), { keepNext: true })),
  ];
  const right = [paragraph(run(head.signer, { bold: true }), { align: 'center', after: 72 })];
  return table({
    grid: [HALF, HALF],
    borders: 'none',
    rows: [
      {
        cells: [
          { inside: left.join(''), width: HALF },
          { inside: right.join(''), width: HALF },
        ],
      },
    ],
  });
}
