import type { Lang } from '../../domain/model/text.ts';
import { escapeXml } from '../excel/sheet-xml.ts';
import { sayCell } from './block-parts.ts';
import type { Bars, Block, ReportDocument, Table } from './report-document.ts';
import { REPORT_CSS } from './report-css.ts';

/** The report as one page that needs nothing else and prints on A4. */
export function reportHtml({ lang, head, blocks, recipients, annexes }: ReportDocument): string {
  const title = escapeXml(head.subject);
  const main = blocks.map((block) => blockHtml(block, lang)).join('\n');
  const after = annexes.map(
    (annex) =>
      `<section class="annex"><h2>${escapeXml(annex.title)}</h2>\n${annex.blocks.map((block) => blockHtml(block, lang, 3)).join('\n')}</section>`,
  );
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${REPORT_CSS}</style>
</head>
<body>
<main>
${headHtml(head)}
${main}
<div class="foot"><div class="recipients"><b><i>${escapeXml(head.recipients)}</i></b><br>${recipients.map((one) => `- ${escapeXml(one)}`).join('<br>')}</div><div class="signer">${escapeXml(head.signer)}</div></div>
${after.join('\n')}
</main>
</body>
</html>
`;
}

function headHtml(head: ReportDocument['head']): string {
  const left = [head.superior, `<b>${escapeXml(head.agency)}</b>`].filter(Boolean);
  return `<header><div class="who">${left.join('<br>')}<hr>${escapeXml(head.number)}<br><b>${escapeXml(head.draft)}</b></div><div class="nation"><b>${escapeXml(head.nation)}</b><br><b class="motto">${escapeXml(head.motto)}</b><hr><i>${escapeXml(head.placeAndDate)}</i></div></header>
<h1>${escapeXml(head.kind)}<br><span>${escapeXml(head.subject)}</span></h1><hr class="short">
<p class="addressee">${escapeXml(head.addressee)}</p>`;
}

function blockHtml(block: Block, lang: Lang, top: 2 | 3 = 2): string {
  switch (block.kind) {
    case 'heading': {
      const level = top + block.level - (top === 3 ? 2 : 1);
      return `<h${level}>${escapeXml(block.text)}</h${level}>`;
    }
    case 'text':
      return `<p${block.style ? ` class="${block.style}"` : ''}>${escapeXml(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeXml(item)}</li>`).join('')}</ul>`;
    case 'page-break':
      return '<div class="page"></div>';
    case 'bars':
      return barsHtml(block);
    case 'table':
      return tableHtml(block, lang);
  }
}

/** Bars from zero, each with its figure beside it; the table that follows has the same figures. */
function barsHtml({ caption, rows }: Bars): string {
  const height = rows.length * 28 + 4;
  const bars = rows.map(({ name, share, label }, i) => {
    const y = i * 28;
    const width = Math.round(share * 2400) / 10;
    return `<text x="0" y="${y + 18}">${escapeXml(name)}</text><rect x="340" y="${y + 4}" width="240" height="18" fill="#f0ede6"/><rect x="340" y="${y + 4}" width="${width}" height="18" fill="#1f6f43"/><text x="590" y="${y + 18}">${escapeXml(label)}</text>`;
  });
  return `<figure><figcaption>${escapeXml(caption)}</figcaption><svg viewBox="0 0 680 ${height}" role="img"><title>${escapeXml(caption)}</title>${bars.join('')}</svg></figure>`;
}

function tableHtml({ caption, columns, rows, none }: Table, lang: Lang): string {
  if (rows.length === 0) return `<p class="caption">${escapeXml(caption)}</p><p class="none">${escapeXml(none)}</p>`;
  const align = (i: number) => (columns[i]?.align ? ` class="${columns[i].align}"` : '');
  const head = columns.map(({ title, width }) => `<th scope="col" style="width:${width}%">${escapeXml(title)}</th>`);
  const body = rows.map(
    (row) => `<tr>${row.map((cell, i) => `<td${align(i)}>${escapeXml(sayCell(cell, lang))}</td>`).join('')}</tr>`,
  );
  return `<table><caption>${escapeXml(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}
