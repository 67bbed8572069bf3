import type { Lang } from '../../domain/model/text.ts';
import { bodyText } from '../docx/body-text.ts';
import { ruledTable } from '../docx/ruled-table.ts';
import { paragraph, run, table, TEXT_WIDTH } from '../docx/word-xml.ts';
import { sayCell } from './block-parts.ts';
import type { Annex, Bars, Block, Table } from './report-document.ts';

const TABLE_SIZE = 11;
/** A bar's resolution: so many grid columns for the whole width. */
const STEPS = 50;

/** A block as WordprocessingML. */
export function blockXml(block: Block, lang: Lang): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(run(block.text), {
        style: `Heading${block.level}`,
        before: block.level === 1 ? 12 : 6,
        after: 3,
        keepNext: true,
      });
    case 'text':
      return bodyText(block.text, { italic: block.style !== undefined });
    case 'list':
      return block.items.map((item) => bodyText(`-  ${item}`)).join('');
    case 'page-break':
      return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
    case 'bars':
      return barsXml(block);
    case 'table':
      return tableXml(block, lang);
  }
}

export function annexXml({ title, blocks }: Annex, lang: Lang): string {
  return (
    paragraph(run(title), { style: 'Heading1', align: 'center', after: 6, keepNext: true, newPage: true }) +
    blocks.map((block) => blockXml(block, lang)).join('')
  );
}

function caption(text: string): string {
  return paragraph(run(text, { italic: true, size: 12 }), { align: 'center', before: 10, after: 4, keepNext: true });
}

/** What follows a table begins with a little air. */
const AFTER = paragraph('', { before: 0, after: 4 });

function tableXml({ caption: title, columns, rows, none }: Table, lang: Lang): string {
  if (rows.length === 0) return caption(title) + paragraph(run(none), { align: 'center' });
  const said = rows.map((row) => row.map((cell) => sayCell(cell, lang)));
  return caption(title) + ruledTable(columns, said, { width: TEXT_WIDTH, size: TABLE_SIZE, air: 2 }) + AFTER;
}

/** Bars are shaded cells: they print anywhere and need no picture. */
function barsXml({ caption: title, rows }: Bars): string {
  const name = Math.round(TEXT_WIDTH * 0.4);
  const label = Math.round(TEXT_WIDTH * 0.14);
  const step = Math.floor((TEXT_WIDTH - name - label) / STEPS);
  const text = (words: string, align: 'left' | 'right') =>
    paragraph(run(words, { size: TABLE_SIZE }), { align, before: 2, after: 2 });
  const blank = paragraph('', {});
  const written = rows.map(({ name: of, share, label: said }) => {
    const full = Math.round(share * STEPS);
    const part = (span: number, fill: string) => (span > 0 ? [{ inside: blank, width: span * step, span, fill }] : []);
    return {
      cells: [
        { inside: text(of, 'left'), width: name },
        ...part(full, '1F6F43'),
        ...part(STEPS - full, 'F0EDE6'),
        { inside: text(said, 'right'), width: label },
      ],
    };
  });
  return (
    caption(title) +
    table({ grid: [name, ...Array.from({ length: STEPS }, () => step), label], borders: 'gaps', rows: written }) +
    AFTER
  );
}
