import type { ColumnProfile, Description } from '../domain/model/rescue.ts';
import type { Field } from '../domain/model/table-schema.ts';
import type { Lang } from '../domain/model/text.ts';
import { describeWords, sayRole, saySniffed } from '../words/describe.ts';
import { fieldTypeWords } from '../words/table-types.ts';
import { sayNumber } from './format.ts';

/** `describe` for people: the file, then each column with its type and figures. */
export function describeText(description: Description, lang: Lang): string {
  const say = describeWords[lang];
  const { schema, columns, rows, sniffed, file } = description;
  const head = say.head(file, sayNumber(rows, lang), columns.length);
  const notes = saySniffed(sniffed, lang).map((note) => `  ${note}`);
  const key = schema.primaryKey === undefined ? [] : [say.key([schema.primaryKey].flat().join(', '))];
  const blocks = columns.flatMap((column, i) => columnText(column, schema.fields[i], lang));
  return `${[head, ...notes, '', ...blocks, ...(key.length > 0 ? ['', ...key] : [])].join('\n')}\n`;
}

function columnText(column: ColumnProfile, field: Field | undefined, lang: Lang): string[] {
  const say = describeWords[lang];
  const type = fieldTypeWords[field?.type ?? 'any'][lang];
  const marks = [
    column.role ? `${type} (${sayRole(column.role, lang)})` : type,
    ...(field?.constraints?.required ? [say.required] : []),
    ...(field?.constraints?.enum ? [say.allowed(field.constraints.enum.join(', '))] : []),
  ];
  const label = column.label === column.name || column.label === '' ? '' : ` «${column.label}»`;
  return [`${column.name}${label}: ${marks.join('; ')}`, `    ${figuresText(column, lang)}`];
}

function figuresText(column: ColumnProfile, lang: Lang): string {
  const say = describeWords[lang];
  const number = (value: number) => sayNumber(value, lang);
  const { min, max, mean, top, examples } = column;
  return [
    say.values(number(column.count), number(column.missing), number(column.distinct)),
    ...(min !== undefined && max !== undefined ? [say.range(min, max)] : []),
    ...(mean === undefined ? [] : [say.mean(number(mean))]),
    ...(top.length > 0 ? [say.top(top.map(({ value, count }) => `${value} (${number(count)})`).join(', '))] : []),
    ...(top.length === 0 && examples.length > 0 ? [say.examples(examples.join(', '))] : []),
  ].join('; ');
}
