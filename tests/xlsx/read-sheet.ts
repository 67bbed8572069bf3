import type { Finding } from '../../src/domain/model/finding.ts';
import { importWorkbook } from '../../src/table/xlsx/import-workbook.ts';
import type { CellXml } from './build-workbook.ts';
import { book } from './example-workbooks.ts';

/** Reads a workbook in this process. */
export const read = (bytes: Uint8Array, sheet?: string) =>
  importWorkbook(bytes, 'nop.xlsx', sheet === undefined ? {} : { sheet });

/** `code cell line:row column ×count`, the parts that are known. */
export const say = (findings: readonly Finding[]) =>
  findings.map(({ code, where, args, count }) =>
    [code, args['kind'], args['cell'], where.line && `${where.line}:${where.row ?? ''}`, where.column, count && `×${count}`]
      .filter((part) => part !== undefined)
      .join(' '),
  );

/** Reads a workbook of one sheet with these rows. */
export const sheet = (rows: readonly (readonly CellXml[])[], merges: readonly string[] = []) => read(book(rows, { merges }));
