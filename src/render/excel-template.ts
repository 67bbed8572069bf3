import { nameExampleRow } from '../domain/model/example-row.ts';
import type { TableSchema } from '../domain/model/table-schema.ts';
import type { Lang } from '../domain/model/text.ts';
import { templateSheets, templateWords } from '../words/template.ts';
import { planColumn, type ColumnPlan } from './excel/column-plan.ts';
import { guideSheetXml, listsSheetXml } from './excel/guide-sheet.ts';
import { packageParts } from './excel/package-parts.ts';
import { columnLetters, columnsXml, HEAD, MAIN, sheetData } from './excel/sheet-xml.ts';
import { STYLES, stylesXml } from './excel/styles.ts';
import { listedColumns, validationsXml } from './excel/validations.ts';
import { zipParts } from './excel/zip-parts.ts';

/**
 * An Excel workbook (.xlsx, ECMA-376) to be filled in: a sheet with the column names of the schema, formats, drop-downs and one
 * example row; a guide sheet; a sheet of lists where a drop-down needs one. The same schema gives the same bytes.
 */
export function excelTemplate(schema: TableSchema, title: string, lang: Lang = 'vi'): Uint8Array<ArrayBuffer> {
  const plans = schema.fields.map(planColumn);
  const lists = listedColumns(plans);
  const names = templateSheets[lang];
  const { heading, steps } = templateWords[lang];
  const sheets = [
    { name: names.data, xml: dataSheetXml(plans, lang) },
    { name: names.guide, xml: guideSheetXml(plans, { heading: heading(title), steps }, lang) },
    ...(lists.length > 0 ? [{ name: names.lists, xml: listsSheetXml(lists) }] : []),
  ];
  const example = nameExampleRow(plans.map(({ exampleText }) => exampleText));
  const place = `'${names.data}'!$A$2:$${columnLetters(Math.max(1, plans.length))}$2`;
  // Stored, not deflated: a portal of ten thousand datasets makes as many templates, and 13 kB each is little.
  return zipParts({ ...packageParts(sheets, [{ name: example, target: place }]), 'xl/styles.xml': stylesXml() }, 0);
}

function dataSheetXml(plans: readonly ColumnPlan[], lang: Lang): string {
  const columns = columnsXml(
    plans.map(({ field, style }) => ({ width: Math.min(40, Math.max(12, field.name.length + 4)), style })),
  );
  const header = plans.map(({ field }) => ({ style: STYLES.header, value: field.name }));
  const frozen =
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const body = sheetData([header, plans.map(({ example }) => example)]);
  return `${HEAD}<worksheet ${MAIN}>${frozen}${columns}${body}${validationsXml(plans, lang)}</worksheet>`;
}
