/** Columns of the workbook in which an agency answers the review of the list: what stands there, what is answered, what is proposed. */
export const REVIEW_COLUMNS = [
  'code',
  'title',
  'frequency',
  'formats',
  'answer',
  'reason',
  'document',
  'newTitle',
  'topic',
  'fields',
  'newFrequency',
  'newFormats',
  'access',
  'roadmap',
  'privacy',
] as const;
export type ReviewColumn = (typeof REVIEW_COLUMNS)[number];

/** What cannot be read as an answer; `words/review-workbook.ts` says it. */
export interface AnswerTrouble {
  readonly kind:
    | 'columns-missing'
    | 'choice-unknown'
    | 'format-unknown'
    | 'day-wrong'
    | 'answer-missing'
    | 'document-missing'
    | 'answered-missing';
  readonly sheet: string;
  /** `E5`; absent where the whole sheet is meant. */
  readonly cell?: string;
  readonly found: string;
  readonly expected: string;
}
