import { paragraph, run, table } from './word-xml.ts';

/** `width`: its share of the table's width, in any unit. */
export interface RuledColumn {
  readonly title: string;
  readonly width: number;
  readonly align?: 'center' | 'right';
}

/** `width` in twips; `size` of the letters and `air` above and below them in points. */
export interface RuledLook {
  readonly width: number;
  readonly size: number;
  readonly air?: number;
}

/** A table with lines; its shaded head is repeated on every page. */
export function ruledTable(columns: readonly RuledColumn[], rows: readonly (readonly string[])[], look: RuledLook): string {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const grid = columns.map(({ width }) => Math.round((look.width * width) / whole));
  const cell = (text: string, i: number, bold: boolean) => ({
    inside: paragraph(run(text, { size: look.size, bold }), {
      align: bold ? 'center' : (columns[i]?.align ?? 'left'),
      before: look.air ?? 0,
      after: look.air ?? 0,
    }),
    width: grid[i] ?? 0,
    ...(bold ? { fill: 'EDEDED' } : {}),
  });
  const head = { header: true, cells: columns.map(({ title }, i) => cell(title, i, true)) };
  const body = rows.map((row) => ({ cells: row.map((text, i) => cell(text, i, false)) }));
  return table({ grid, borders: 'lines', rows: [head, ...body] });
}
