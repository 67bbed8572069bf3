import type { Field } from '../../domain/model/table-schema.ts';
import type { Lang } from '../../domain/model/text.ts';
import { templateSheets, templateWords } from '../../words/template.ts';
import { toSerial, type ColumnPlan } from './column-plan.ts';
import { columnLetters, escapeXml } from './sheet-xml.ts';

const LAST_ROW = 1_048_576;
/** Excel's limit for a list written into the rule itself. */
const INLINE = 255;

/** Columns whose values need the sheet of lists: too long, or with a comma or a quote in them. */
export function listedColumns(plans: readonly ColumnPlan[]): ColumnPlan[] {
  return plans.filter(({ values }) => values.join(',').length > INLINE || values.some((value) => /[",]/.test(value)));
}

/** `<dataValidations>`: drop-downs, ranges, and a prompt with the meaning of the column at every cell. */
export function validationsXml(plans: readonly ColumnPlan[], lang: Lang): string {
  const lists = listedColumns(plans);
  const rules = plans.map((plan, i) => ruleXml(plan, i + 1, lists.indexOf(plan) + 1, lang));
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function ruleXml(plan: ColumnPlan, column: number, list: number, lang: Lang): string {
  const { field } = plan;
  const words = templateWords[lang];
  const letters = columnLetters(column);
  const { type, inside } = list > 0 ? ownList(plan, list, lang) : rule(plan);
  const prompt = [field.title, field.description].filter(Boolean).join('. ');
  const shown = `promptTitle="${clip(field.name, 32)}" prompt="${clip(prompt || field.name, 255)}" errorTitle="${clip(words.errorTitle, 32)}" error="${clip(words.error, 255)}"`;
  const start = `<dataValidation ${type} allowBlank="1" showInputMessage="1" showErrorMessage="1" ${shown} sqref="${letters}2:${letters}${LAST_ROW}"`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</dataValidation>`;
}

function ownList({ values }: ColumnPlan, list: number, lang: Lang) {
  const letters = columnLetters(list);
  const range = `'${templateSheets[lang].lists}'!$${letters}$2:$${letters}$${values.length + 1}`;
  return { type: 'type="list"', inside: formulas([range]) };
}

function rule({ field, values }: ColumnPlan): { type: string; inside: string } {
  if (values.length > 0) return { type: 'type="list"', inside: formulas([`"${values.join(',')}"`]) };
  if (field.type === 'integer') return between('whole', bounds(field, 1), [-999_999_999_999_999, 999_999_999_999_999]);
  if (field.type === 'year') return between('whole', bounds(field, 1), [1000, 9999]);
  if (field.type === 'number') return between('decimal', bounds(field, 0), [-1e15, 1e15]);
  // Serial 61 is 1900-03-01: before it the numbering of days is one off.
  if (field.type === 'date' || field.type === 'datetime') return between('date', bounds(field, 0), [61, 2_958_465]);
  const { minLength = 0, maxLength = 32_767 } = field.constraints ?? {};
  if (field.type !== 'string' || (minLength === 0 && maxLength === 32_767)) return { type: '', inside: '' };
  return between('textLength', [minLength, maxLength], [0, 32_767]);
}

function between(type: string, [low, high]: readonly (number | undefined)[], [least, most]: readonly [number, number]) {
  return { type: `type="${type}" operator="between"`, inside: formulas([String(low ?? least), String(high ?? most)]) };
}

/** Bounds as numbers; an exclusive one is moved by `step`, or taken as it is and left to the real check. */
function bounds({ constraints = {} }: Field, step: number): (number | undefined)[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = constraints;
  const low = toNumber(minimum) ?? plus(toNumber(exclusiveMinimum), step);
  return [low, toNumber(maximum) ?? plus(toNumber(exclusiveMaximum), -step)];
}

function toNumber(bound: string | number | undefined): number | undefined {
  if (bound === undefined) return undefined;
  const number = typeof bound === 'number' ? bound : (toSerial(bound) ?? Number(bound));
  return Number.isFinite(number) ? number : undefined;
}

function plus(number: number | undefined, step: number): number | undefined {
  return number === undefined ? undefined : number + step;
}

function formulas(texts: readonly string[]): string {
  return texts.map((text, i) => `<formula${i + 1}>${escapeXml(text)}</formula${i + 1}>`).join('');
}

function clip(text: string, length: number): string {
  const letters = [...text];
  return escapeXml(letters.length > length ? `${letters.slice(0, length - 1).join('')}…` : text);
}
