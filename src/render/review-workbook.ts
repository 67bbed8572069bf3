import type { ListItem, Topic } from '../domain/model/catalogue.ts';
import { REVIEW_COLUMNS, type ReviewColumn } from '../domain/model/review-workbook.ts';
import type { Field } from '../domain/model/table-schema.ts';
import { inLang, type Lang } from '../domain/model/text.ts';
import { frequencyWords } from '../words/frequencies.ts';
import { accessWords } from '../words/list.ts';
import {
  answerWords,
  newItemWord,
  reviewColumnHints,
  reviewColumnWords,
  reviewSheets,
  reviewWorkbookWords,
} from '../words/review-workbook.ts';
import { templateSheets } from '../words/template.ts';
import { planColumn, type ColumnPlan } from './excel/column-plan.ts';
import { guideSheetXml, listsSheetXml } from './excel/guide-sheet.ts';
import { packageParts } from './excel/package-parts.ts';
import { columnsXml, HEAD, MAIN, sheetData, type SheetCell } from './excel/sheet-xml.ts';
import { STYLES, stylesXml } from './excel/styles.ts';
import { listedColumns, validationsXml } from './excel/validations.ts';
import { zipParts } from './excel/zip-parts.ts';
import { sayItemValue, type ListNames } from './item-values.ts';

/** Rows in which an agency may propose items. */
const NEW_ROWS = 20;
const WIDTHS: Readonly<Partial<Record<ReviewColumn, number>>> = { code: 10, title: 40, reason: 36, newTitle: 36, fields: 36 };

export interface ReviewSheet {
  readonly agency: string;
  /** In words. */
  readonly half: string;
  /** Those that the agency holds. */
  readonly items: readonly ListItem[];
  readonly topics: readonly Topic[];
  readonly names: ListNames;
}

/** The workbook in which an agency answers the review of its items (Art. 11.3, 13.5). The same items give the same bytes. */
export function reviewWorkbook(review: ReviewSheet, lang: Lang): Uint8Array<ArrayBuffer> {
  const plans = REVIEW_COLUMNS.map((column) => planColumn(fieldOf(column, review.topics, lang)));
  const lists = listedColumns(plans);
  const { heading, steps } = reviewWorkbookWords[lang];
  const guide = { heading: heading(review.agency, review.half), steps };
  const sheets = [
    { name: reviewSheets[lang].answers, xml: answersXml(review, plans, lang) },
    { name: reviewSheets[lang].letter, xml: letterXml(lang) },
    { name: templateSheets[lang].guide, xml: guideSheetXml(plans, guide, lang) },
    ...(lists.length > 0 ? [{ name: templateSheets[lang].lists, xml: listsSheetXml(lists) }] : []),
  ];
  return zipParts({ ...packageParts(sheets, []), 'xl/styles.xml': stylesXml() });
}

function fieldOf(column: ReviewColumn, topics: readonly Topic[], lang: Lang): Field {
  const hint = reviewColumnHints[column];
  const base = { name: reviewColumnWords[column][lang], title: hint[lang], example: hint.example };
  const choices: Readonly<Partial<Record<ReviewColumn, readonly string[]>>> = {
    answer: Object.values(answerWords).map((word) => word[lang]),
    topic: topics.map(({ name }) => inLang(name, lang)),
    newFrequency: Object.values(frequencyWords).map((word) => word[lang]),
    access: Object.values(accessWords).map((word) => word[lang]),
  };
  if (column === 'roadmap') return { ...base, type: 'date' };
  const values = choices[column];
  return { ...base, type: 'string', ...(values ? { constraints: { enum: values } } : {}) };
}

function answersXml({ items, names }: ReviewSheet, plans: readonly ColumnPlan[], lang: Lang): string {
  const wrapped = (value: string): SheetCell => ({ style: STYLES.wrapped, value });
  const blanks = REVIEW_COLUMNS.slice(4).map((column) => ({
    style: column === 'roadmap' ? STYLES.date : STYLES.wrapped,
    value: '',
  }));
  const known = items.map((item) => [
    wrapped(item.code),
    ...(['title', 'frequency', 'formats'] as const).map((field) => wrapped(sayItemValue(item, field, names, lang))),
    ...blanks,
  ]);
  const added = Array.from({ length: NEW_ROWS }, () => [wrapped(newItemWord[lang]), ...['', '', ''].map(wrapped), ...blanks]);
  const header = plans.map(({ field }) => ({ style: STYLES.header, value: field.name }));
  const columns = columnsXml(REVIEW_COLUMNS.map((column, i) => ({ width: WIDTHS[column] ?? 20, style: plans[i]?.style ?? 0 })));
  const view =
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>';
  return `${HEAD}<worksheet ${MAIN}>${view}${columns}${sheetData([header, ...known, ...added])}${validationsXml(plans, lang)}</worksheet>`;
}

/** Number and day of the letter that carries the answers. */
function letterXml(lang: Lang): string {
  const { letterHead, letterDocument, letterDay } = reviewWorkbookWords[lang];
  const text = (value: string) => ({ style: STYLES.text, value });
  const rows = [
    letterHead.map((value) => ({ style: STYLES.header, value })),
    [text(letterDocument), text('')],
    [text(letterDay), { style: STYLES.date, value: '' }],
  ];
  const columns = columnsXml([30, 40].map((width) => ({ width, style: STYLES.text })));
  return `${HEAD}<worksheet ${MAIN}>${columns}${sheetData(rows)}</worksheet>`;
}
