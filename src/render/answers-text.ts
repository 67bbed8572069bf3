import type { Finding } from '../domain/model/finding.ts';
import type { AnswerTrouble, ReviewColumn } from '../domain/model/review-workbook.ts';
import type { Lang } from '../domain/model/text.ts';
import { sayFinding } from '../words/findings.ts';
import { reviewFixWords, reviewWorkbookWords, sayAnswerTrouble } from '../words/review-workbook.ts';
import { showText } from './show-text.ts';

interface CellsOfRow {
  /** `E5` */
  readonly cell: (column: ReviewColumn) => string;
}

/** What is wrong with a filled-in workbook: `findings` are those of the rules, by the number of the answer. */
export interface WrongAnswers {
  readonly troubles: readonly AnswerTrouble[];
  readonly findings: readonly Finding[];
  /** The row of each answer. */
  readonly rows: readonly CellsOfRow[];
  readonly sheets: { readonly answers: string; readonly letter: string };
}

/** Each with its cell: what is wrong, what to do. */
export function answersText({ troubles, findings, rows, sheets }: WrongAnswers, file: string, lang: Lang): string[] {
  const { place } = reviewWorkbookWords[lang];
  const block = (where: string, message: string, fix: string) =>
    `${showText(where)}\n  ${showText(message)}\n  → ${showText(fix)}`;
  return [
    ...troubles.map((trouble) => {
      const { message, fix } = sayAnswerTrouble(trouble, lang);
      return block(place(file, trouble.sheet, trouble.cell ?? ''), message, fix);
    }),
    ...findings.map((finding) => {
      const { message, fix } = sayFinding(finding, lang);
      const cell = cellOf(finding, rows);
      const where = cell === undefined ? place(file, sheets.letter, '') : place(file, sheets.answers, cell);
      return block(where, message, reviewFixWords[finding.code]?.[lang] ?? fix);
    }),
  ];
}

const COLUMN_OF: Readonly<Record<string, ReviewColumn>> = {
  item: 'code',
  reason: 'reason',
  document: 'document',
  proposed: 'newTitle',
};

/** `/answers/2/reason` → `F4`; undefined for what is about the letter. */
function cellOf({ where }: Finding, rows: readonly CellsOfRow[]): string | undefined {
  const [, index, key = ''] = /^\/answers\/(\d+)(?:\/(\w+))?/.exec(where.pointer ?? '') ?? [];
  return index === undefined ? undefined : rows[Number(index)]?.cell(COLUMN_OF[key] ?? 'answer');
}
