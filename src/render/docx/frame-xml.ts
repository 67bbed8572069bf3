import type { DocumentHead } from './document-head.ts';
import { paragraph, run, table, TEXT_WIDTH } from './word-xml.ts';

const LEFT = 3750;
const RIGHT = TEXT_WIDTH - LEFT;
const HALF = Math.round(TEXT_WIDTH / 2);

/** The head of an administrative document (Decree 30/2020/NĐ-CP, Annex I): who, the nation, number, place and date, kind, subject. */
export function headXml(head: DocumentHead): string {
  return [columns([leftXml(head), LEFT], [rightXml(head), RIGHT]), titleXml(head), addresseeXml(head)].join('');
}

/** Who gets it, and the place of the signature: left blank. */
export function footXml(head: DocumentHead, recipients: readonly string[]): string {
  const left = [
    paragraph(run(head.recipients, { size: 12, bold: true, italic: true }), { keepNext: true }),
    ...recipients.map((one) => paragraph(run(`- ${one}`, { size: 11 }), { keepNext: true })),
  ];
  const right = paragraph(run(head.signer, { bold: true }), { align: 'center', after: 72 });
  return columns([left.join(''), HALF], [right, HALF]);
}

function leftXml({ superior, agency, number, about, draft }: DocumentHead): string {
  return [
    superior ? centred(superior, 12) : '',
    centred(agency, 12, true),
    paragraph('', { line: { length: 1300, width: LEFT } }),
    centred(number, 13, false, 6),
    about ? centred(about, 12) : '',
    centred(draft, 13, true, 4),
  ].join('');
}

function rightXml({ nation, motto, placeAndDate }: DocumentHead): string {
  return [
    centred(nation, 12, true),
    centred(motto, 13, true),
    paragraph('', { line: { length: 3050, width: RIGHT } }),
    paragraph(run(placeAndDate, { size: 13, italic: true }), { align: 'center', before: 6 }),
  ].join('');
}

function titleXml({ kind, subject }: DocumentHead): string {
  if (kind === undefined) return '';
  return [
    paragraph(run(kind), { style: 'Title', align: 'center', before: 18 }),
    paragraph(run(subject ?? '', { bold: true }), { align: 'center' }),
    paragraph('', { line: { length: 2600, width: TEXT_WIDTH } }),
  ].join('');
}

function addresseeXml({ addressee }: DocumentHead): string {
  return addressee ? paragraph(run(addressee), { align: 'center', before: 14, after: 6 }) : '';
}

function centred(text: string, size: number, bold = false, before = 0): string {
  return paragraph(run(text, { size, bold }), { align: 'center', before });
}

/** Two columns without lines. */
function columns(...cells: readonly (readonly [inside: string, width: number])[]): string {
  const row = { cells: cells.map(([inside, width]) => ({ inside, width })) };
  return table({ grid: cells.map(([, width]) => width), borders: 'none', rows: [row] });
}
