import { stringify } from 'yaml';
import type { Description } from '../domain/model/rescue.ts';
import type { TableSchema } from '../domain/model/table-schema.ts';
import type { Lang } from '../domain/model/text.ts';
import { describeWords } from '../words/describe.ts';

/** `describe --format yaml`: a `schema.yaml`, with a note where the columns of the file have other names. */
export function describeYaml({ schema, columns, file }: Description, lang: Lang): string {
  const say = describeWords[lang];
  const isRenamed = columns.some((column) => column.label !== column.name);
  const notes = [say.first, ...(isRenamed ? [say.renamed(file)] : [])];
  return `${notes.map((note) => `# ${note}\n`).join('')}${schemaYaml(schema)}`;
}

/** A Table Schema as a `schema.yaml`. */
export function schemaYaml(schema: TableSchema): string {
  return stringify(schema, { lineWidth: 120 });
}
