import type { Frequency, ReviewAnswer, Topic } from '../../domain/model/catalogue.ts';
import { REVIEW_COLUMNS, type AnswerTrouble, type ReviewColumn } from '../../domain/model/review-workbook.ts';
import type { Text } from '../../domain/model/text.ts';
import { frequencyWords } from '../../words/frequencies.ts';
import { accessWords } from '../../words/list.ts';
import { answerWords, newItemWord } from '../../words/review-workbook.ts';
import { readDay } from './read-day.ts';
import { fold, type ReviewRow } from './review-rows.ts';

const FORMATS = ['csv', 'geojson', 'json', 'xlsx', 'parquet', 'xml', 'ods', 'gtfs'];
/** The last columns: what a proposed item would be. */
const PROPOSED: readonly ReviewColumn[] = REVIEW_COLUMNS.slice(REVIEW_COLUMNS.indexOf('newTitle'));
const FILLED: readonly ReviewColumn[] = ['answer', 'reason', 'document', ...PROPOSED];

export interface ParsedRow {
  readonly answer?: ReviewAnswer;
  /** Code of an item for which nothing is filled in. */
  readonly unanswered?: string;
  readonly troubles: readonly AnswerTrouble[];
}

/** What a row answers. A row «mới» or without a code proposes an item; one in which nothing was filled in says nothing. */
export function parseAnswerRow(row: ReviewRow, sheet: string, topics: readonly Topic[]): ParsedRow {
  const isNew = [...Object.values(newItemWord), ''].includes(fold(row.text('code')));
  const code = row.text('code').toUpperCase();
  if (FILLED.every((column) => row.text(column) === '')) return { troubles: [], ...(isNew ? {} : { unanswered: code }) };
  const troubles: AnswerTrouble[] = [];
  const note = (kind: AnswerTrouble['kind'], column: ReviewColumn, found: string, expected = '') =>
    void troubles.push({ kind, sheet, cell: row.cell(column), found, expected });
  const choose = <T extends string>(column: ReviewColumn, choices: Readonly<Record<T, Text>>): T | undefined => {
    const found = row.text(column);
    if (found === '') return undefined;
    const keys = Object.keys(choices) as T[];
    const key = keys.find((one) => Object.values(choices[one]).some((word) => fold(word) === fold(found)));
    if (key === undefined) note('choice-unknown', column, found, keys.map((one) => choices[one].vi).join(', '));
    return key;
  };
  const chosen = choose('answer', answerWords);
  if (!isNew && row.text('answer') === '') note('answer-missing', 'answer', code);
  const reason = row.text('reason');
  const document = row.text('document');
  const answer: ReviewAnswer = {
    ...(isNew ? {} : { item: code }),
    answer: chosen ?? (isNew ? 'add' : 'keep'),
    ...(reason ? { reason: { vi: reason } } : {}),
    ...(document ? { document } : {}),
    ...(PROPOSED.some((column) => row.text(column) !== '') ? { proposed: parseProposal(row, topics, choose, note) } : {}),
  };
  return { answer, troubles };
}

type Choose = <T extends string>(column: ReviewColumn, choices: Readonly<Record<T, Text>>) => T | undefined;
type Note = (kind: AnswerTrouble['kind'], column: ReviewColumn, found: string, expected?: string) => void;

function parseProposal(
  row: ReviewRow,
  topics: readonly Topic[],
  choose: Choose,
  note: Note,
): NonNullable<ReviewAnswer['proposed']> {
  const given = <K extends string, V>(key: K, value: V | undefined) =>
    (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
  const text = (column: ReviewColumn) => (row.text(column) === '' ? undefined : { vi: row.text(column) });
  const day = readDay(row.text('roadmap'));
  if (row.text('roadmap') !== '' && day === undefined) note('day-wrong', 'roadmap', row.text('roadmap'));
  return {
    ...given('title', text('newTitle')),
    ...given('topic', choose('topic', Object.fromEntries(topics.map(({ id, name }) => [id, name])))),
    fields: split(row.text('fields'), /[;\n]/),
    ...given('frequency', choose('newFrequency', frequencyWords) as Frequency | undefined),
    formats: parseFormats(row, note),
    ...given('access', choose('access', accessWords)),
    cooperating: [],
    ...given('roadmap', day),
    ...given('privacy', text('privacy')),
  };
}

function parseFormats(row: ReviewRow, note: Note): string[] {
  const formats = [...new Set(split(row.text('newFormats'), /[,;\s]/).map((format) => format.toLowerCase()))];
  const unknown = formats.filter((format) => !FORMATS.includes(format));
  if (unknown.length > 0) note('format-unknown', 'newFormats', unknown.join(', '), FORMATS.join(', ').toUpperCase());
  return formats;
}

function split(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean);
}
