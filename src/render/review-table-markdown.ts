import type { ReportedTable } from '../domain/model/review-report.ts';
import type { CellChange, TableDiff, TablePreview } from '../domain/model/review.ts';
import type { Lang } from '../domain/model/text.ts';
import { reviewWords } from '../words/review.ts';
import { literal, literalCell } from './safe-markdown.ts';

/** Of one table: how it changed against the version before, then what a reader will see. */
export function reviewTableMarkdown(table: ReportedTable, lang: Lang): string {
  const say = reviewWords[lang];
  const { file, comparedWith, diff, preview, withheld } = table;
  const against = diff ? ` – ${say.against(comparedWith?.period ? literal(comparedWith.period) : '')}` : '';
  return [
    `### ${literal(file)}${against}`,
    withheld ? say.withheld : '',
    diff || preview || withheld ? '' : say.notCompared,
    diff ? counts(diff, lang) : '',
    diff ? rows(diff) : '',
    diff ? cells(diff, lang) : '',
    preview ? previewed(preview, lang) : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

function counts(diff: TableDiff, lang: Lang): string {
  const say = reviewWords[lang];
  const number = numbers(lang);
  const names = (columns: readonly string[]) =>
    columns
      .slice(0, 20)
      .map((name) => literal(name))
      .join(', ');
  return [
    say.rows(number.format(diff.rowsBefore), number.format(diff.rowsAfter)),
    diff.columnsRemoved.length > 0 ? `${say.columnsRemoved} ${names(diff.columnsRemoved)}` : '',
    diff.columnsAdded.length > 0 ? `${say.columnsAdded} ${names(diff.columnsAdded)}` : '',
    diff.removed.count > 0 ? say.removed(number.format(diff.removed.count)) : '',
    diff.changed.count > 0 ? say.changed(number.format(diff.changed.count)) : '',
    diff.added.count > 0 ? say.added(number.format(diff.added.count)) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function rows({ removed, added }: TableDiff): string {
  const line = (sign: string) => (row: readonly string[]) => `- ${sign} ${literal(row.join(' · '), 300)}`;
  return [...removed.first.map(line('−')), ...added.first.map(line('+'))].join('\n');
}

function cells({ changed, totals }: TableDiff, lang: Lang): string {
  const say = reviewWords[lang];
  const number = numbers(lang);
  const lines = [
    ...changed.first.map(({ key, column, before, after }: CellChange) =>
      [key, column, before, after].map((cell) => literalCell(cell)),
    ),
    ...totals
      .filter((total) => total.before !== total.after)
      .slice(0, 20)
      .map(({ column, before, after }) => [say.total, literalCell(column), number.format(before), number.format(after)]),
  ];
  return lines.length > 0 ? toTable([say.key, say.column, say.before, say.after], ['---', '---', '---:', '---:'], lines) : '';
}

function previewed({ rows: count, columns, header, first }: TablePreview, lang: Lang): string {
  const say = reviewWords[lang];
  const number = numbers(lang);
  const lines = first.map((row) => header.map((_name, at) => literalCell(row[at] ?? '', 60)));
  const title = say.preview(number.format(count), number.format(columns));
  return `${title}\n\n${toTable(
    header.map((name) => literalCell(name, 60)),
    header.map(() => '---'),
    lines,
  )}`;
}

function toTable(header: readonly string[], rule: readonly string[], lines: readonly (readonly string[])[]): string {
  return [header, rule, ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function numbers(lang: Lang): Intl.NumberFormat {
  return new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 6 });
}
