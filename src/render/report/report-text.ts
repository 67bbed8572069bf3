import { sayCell } from './block-parts.ts';
import type { Block, ReportDocument } from './report-document.ts';

/** The report for a terminal: its text without the annexes. */
export function reportText({ head, blocks, lang }: ReportDocument): string {
  const written = blocks.map((block) => blockText(block, lang)).filter(Boolean);
  return `${[`${head.kind}\n${head.subject}`, ...written].join('\n\n')}\n`;
}

function blockText(block: Block, lang: ReportDocument['lang']): string {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'page-break':
    case 'bars':
      return '';
    case 'table':
      return [block.caption, ...block.rows.map((row) => `  ${row.map((cell) => sayCell(cell, lang)).join(' · ')}`)].join('\n');
  }
}
