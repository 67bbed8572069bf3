import type { Finding } from '../../src/domain/model/finding.ts';
import type { TableSchema } from '../../src/domain/model/table-schema.ts';
import { checkFile } from '../../src/table/check-file.ts';
import type { CheckedFile } from '../../src/table/checked-file.ts';
import type { Format } from '../../src/domain/model/dataset.ts';

/** Checks a text as a file `t.<format>`. */
export function checkText(text: string, schema?: TableSchema, format: Format = 'csv', asOf?: string): CheckedFile {
  return checkFile(new TextEncoder().encode(text), `t.${format}`, format, schema, asOf);
}

/** `code line:row column ×count` of each finding, the parts that are known. */
export function listPlaces(findings: readonly Finding[]): string[] {
  return findings.map(({ code, where, count }) => {
    const row = where.row === undefined ? '' : `:${where.row}`;
    const parts = [code, where.line === undefined ? '' : `${where.line}${row}`, where.column ?? '', count ? `×${count}` : ''];
    return parts.filter((part) => part !== '').join(' ');
  });
}
