import type { Review, ReviewAnswer, Topic } from '../../domain/model/catalogue.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { AnswerTrouble } from '../../domain/model/review-workbook.ts';
import { reviewSheets } from '../../words/review-workbook.ts';
import { parseAnswerRow } from './parse-answer-row.ts';
import { parseLetter } from './parse-letter.ts';
import { readXlsx } from './read-xlsx.ts';
import { openRows, type ReviewRow } from './review-rows.ts';

/** A filled-in workbook of the review. */
export interface ReadAnswers {
  readonly review: Pick<Review, 'answered' | 'document' | 'answers'>;
  /** The row of each answer. */
  readonly rows: readonly ReviewRow[];
  /** Codes of the items left without an answer. */
  readonly unanswered: readonly string[];
  readonly troubles: readonly AnswerTrouble[];
  /** What the reader of workbooks found: errors, and what it left out. */
  readonly findings: readonly Finding[];
  readonly sheets: { readonly answers: string; readonly letter: string };
}

/** Reads answers in a worker, whatever the file does; Vietnamese and English workbooks alike. */
export async function readAnswers(bytes: Uint8Array, file: string, topics: readonly Topic[]): Promise<ReadAnswers> {
  const table = await readXlsx(bytes, file);
  const sheets = Object.values(reviewSheets).find(({ answers }) => answers === table.sheet) ?? reviewSheets.vi;
  const letterTable = table.header.length > 0 ? await readXlsx(bytes, file, { sheet: sheets.letter }) : table;
  const findings = [...table.findings, ...letterTable.findings].filter(
    ({ level, code }) => level === 'error' || code === 'xlsx/more-on-sheet',
  );
  const empty = { review: { answered: '', document: '', answers: [] }, rows: [], unanswered: [], troubles: [], findings, sheets };
  if (table.header.length === 0 || letterTable.header.length === 0) return empty;
  const opened = openRows(table);
  if ('missing' in opened) {
    const expected = opened.missing.join(', ');
    return { ...empty, troubles: [{ kind: 'columns-missing', sheet: table.sheet, found: '', expected }] };
  }
  const letter = parseLetter(letterTable);
  const parsed = opened.rows.map((row) => ({ row, ...parseAnswerRow(row, table.sheet, topics) }));
  const given = parsed.flatMap(({ row, answer }) => (answer ? [{ row, answer }] : []));
  return {
    ...empty,
    review: { ...letter.head, answers: given.map(({ answer }): ReviewAnswer => answer) },
    rows: given.map(({ row }) => row),
    unanswered: parsed.flatMap(({ unanswered }) => unanswered ?? []),
    troubles: [...parsed.flatMap(({ troubles }) => troubles), ...letter.troubles],
  };
}
