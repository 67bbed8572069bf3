import type { Finding } from './finding.ts';
import type { FileFacts } from './table-facts.ts';
import type { TableSchema } from './table-schema.ts';
import type { Day } from './text.ts';

/** Columns whose dates rightly lie ahead: terms, validity, plans. By the words of their names, Vietnamese or English. */
const AHEAD =
  /het_?han|thoi_?han|han_|_han$|hieu_?luc|den_?ngay|ket_?thuc|ke_?hoach|du_?kien|hoan_?thanh|gia_?han|lo_?trinh|expir|valid|until|due|plan|deadline|_end|end_/i;

/**
 * Columns of observed dates whose latest lies after `asOf`: mostly a slip in the year, or day and month swapped. A column for
 * which the schema states a maximum is judged by that alone. The place is that of the latest date, where it first stands.
 */
export function findFutureDates(facts: FileFacts, file: string, schema: TableSchema | undefined, asOf: Day): Finding[] {
  return facts.columns.flatMap(({ name, type, max, maxAt }) => {
    const field = schema?.fields.find((one) => one.name === name);
    const day = max === undefined ? undefined : dayOf(max, field?.format);
    if ((type !== 'date' && type !== 'datetime') || day === undefined || day <= asOf || AHEAD.test(name)) return [];
    const { maximum, exclusiveMaximum } = field?.constraints ?? {};
    if (maximum !== undefined || exclusiveMaximum !== undefined) return [];
    const args = { column: name, value: max ?? '', asOf };
    return [{ code: 'table/date-future', level: 'warning', where: { file, ...maxAt, column: name }, args }];
  });
}

/** The day of a date as it is written: year first, or day first where the field's format says so. */
function dayOf(text: string, format = 'default'): Day | undefined {
  const [, date, month, year] = (/^(?:fmt:)?%d/.test(format) && /^(\d{2})\D(\d{2})\D(\d{4})/.exec(text)) || [];
  return year === undefined ? /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] : `${year}-${month}-${date}`;
}
