import { columnName } from '../../domain/model/column-name.ts';
import type { Description } from '../../domain/model/rescue.ts';
import type { TableSchema } from '../../domain/model/table-schema.ts';
import { checkCsv } from '../check-csv.ts';
import { countBlankColumns, isBlank, sniff } from '../rescue/sniff.ts';
import { explainLetters, lettersOf } from '../rescue/explain-letters.ts';
import { readBest } from '../rescue/read-as.ts';
import { splitRecords } from '../rescue/split-records.ts';
import { findWrongKind } from '../tell-kind.ts';
import { readHints } from './column-hints.ts';
import { inferColumn, profileColumn, type InferredColumn } from './infer-column.ts';

export interface DescribeOptions {
  readonly file: string;
  /** Codes of administrative units: a column that holds them is a column of communes, whatever its name. */
  readonly knownPlaces?: ReadonlySet<string>;
  /** Keep the names of the file instead of making `so_giuong` of `Số giường`. */
  readonly keepNames?: boolean;
}

/**
 * Infers a Table Schema and the figures of each column from a CSV file in any encoding that can be told. It is what a person
 * would write down first, to be looked over: types, titles, required columns, closed lists, the key.
 */
export function describeTable(
  bytes: Uint8Array,
  { file, knownPlaces = new Set(), keepNames = false }: DescribeOptions,
): Description {
  const other = findWrongKind(bytes, file, 'csv');
  if (other) return { file, sniffed: sniff(new Uint8Array()), rows: 0, schema: { fields: [] }, columns: [], findings: [other] };
  const sniffed = sniff(bytes);
  const text = readBest(bytes, sniffed.encoding);
  const body = splitRecords(text, sniffed.delimiter).records.slice(sniffed.titleRows);
  const width = (body[0]?.cells.length ?? 0) - countBlankColumns(body);
  const rows = body.slice(1).filter((record) => !isBlank(record));
  const labels = sniffed.header.slice(0, width).map((label) => label.normalize('NFC').trim());
  const keys = makeNames(labels);
  const columns = labels.map((label, i) => {
    const cells = rows.map((row) => (row.cells[i] ?? '').normalize('NFC').trim());
    const key = keys[i] ?? '';
    return {
      label,
      cells,
      inferred: inferColumn({ name: keepNames && label !== '' ? label : key, key, label, cells }, knownPlaces),
    };
  });
  return {
    file,
    sniffed,
    rows: rows.length,
    schema: makeSchema(columns, rows.length),
    columns: columns.map(({ label, cells, inferred }) => profileColumn(inferred, label, cells)),
    findings: explainLetters(lettersOf(bytes), file, checkCsv(bytes, file).findings),
  };
}

/** The same columns as they are after `fix`: plain numbers and days, which need no declared characters or format. */
export function makePlain(schema: TableSchema): TableSchema {
  const fields = schema.fields.map(({ groupChar: _group, decimalChar: _point, format, ...field }) =>
    field.type === 'date' || format === undefined ? field : { ...field, format },
  );
  return { ...schema, fields };
}

/** Names made from the labels, each different: the second `ten` is `ten_2`. */
function makeNames(labels: readonly string[]): string[] {
  const used = new Set<string>();
  return labels.map((label) => {
    const name = columnName(label);
    let own = name;
    for (let n = 2; used.has(own); n++) own = `${name}_${n}`;
    used.add(own);
    return own;
  });
}

function makeSchema(
  columns: readonly { readonly cells: readonly string[]; readonly inferred: InferredColumn }[],
  rows: number,
): TableSchema {
  const [first] = columns;
  const isKey = first !== undefined && rows > 1 && first.inferred.field.constraints?.required === true && isCodeLike(first);
  return {
    fields: columns.map(({ inferred }) => inferred.field),
    ...(isKey ? { primaryKey: [first.inferred.field.name] } : {}),
  };
}

/** Every value different, short and without spaces, and text or whole numbers: what identifies a row. */
function isCodeLike({ cells, inferred }: { readonly cells: readonly string[]; readonly inferred: InferredColumn }): boolean {
  const isPlain = cells.every((cell) => /^[\p{L}\p{N}._/-]{1,40}$/u.test(cell));
  const hasDigits = cells.every((cell) => /\d/.test(cell)) || readHints(columnName(inferred.field.name)).isCode;
  const type = inferred.field.type ?? 'string';
  return isPlain && hasDigits && ['string', 'integer'].includes(type) && new Set(cells).size === cells.length;
}
