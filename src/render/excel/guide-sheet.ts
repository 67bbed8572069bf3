import type { Lang } from '../../domain/model/text.ts';
import { fieldTypeWords } from '../../words/table-types.ts';
import { sayAllowed, templateWords } from '../../words/template.ts';
import type { ColumnPlan } from './column-plan.ts';
import { columnsXml, HEAD, MAIN, sheetData, type SheetCell } from './sheet-xml.ts';
import { STYLES } from './styles.ts';

const WIDTHS = [20, 28, 50, 18, 12, 10, 40, 24];

export interface Guide {
  readonly heading: string;
  readonly steps: readonly string[];
}

/** The sheet that explains every column to the person who fills in the template. */
export function guideSheetXml(plans: readonly ColumnPlan[], { heading, steps }: Guide, lang: Lang): string {
  const words = templateWords[lang];
  const cell = (value: string, style: number = STYLES.wrapped): SheetCell => ({ style, value });
  const rows = [
    [cell(heading, STYLES.heading)],
    // Not wrapped: a sentence may run over the columns on its right.
    ...steps.map((step, i) => [cell(`${i + 1}. ${step}`, STYLES.text)]),
    [],
    words.columns.map((name) => cell(name, STYLES.header)),
    ...plans.map((plan) => describe(plan, lang).map((text) => cell(text))),
  ];
  const columns = columnsXml(WIDTHS.map((width) => ({ width, style: STYLES.plain })));
  return `${HEAD}<worksheet ${MAIN}>${columns}${sheetData(rows)}</worksheet>`;
}

function describe({ field, values, exampleText }: ColumnPlan, lang: Lang): string[] {
  const words = templateWords[lang];
  return [
    field.name,
    field.title ?? '',
    field.description ?? '',
    fieldTypeWords[field.type ?? 'any'][lang],
    field.unit ?? '',
    field.constraints?.required === true ? words.required : words.optional,
    sayAllowed(field, values, lang),
    exampleText,
  ];
}

/** Values of the columns whose lists are too long for a rule, one column each. */
export function listsSheetXml(plans: readonly ColumnPlan[]): string {
  const longest = Math.max(0, ...plans.map(({ values }) => values.length));
  const names = plans.map(({ field }) => ({ style: STYLES.header, value: field.name }));
  const rows = Array.from({ length: longest }, (_, i) =>
    plans.map(({ values }) => ({ style: STYLES.text, value: values[i] ?? '' })),
  );
  return `${HEAD}<worksheet ${MAIN}>${columnsXml(plans.map(() => ({ width: 30, style: STYLES.text })))}${sheetData([names, ...rows])}</worksheet>`;
}
