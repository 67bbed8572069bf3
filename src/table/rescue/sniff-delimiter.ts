import type { TableSchema } from '../../domain/model/table-schema.ts';
import { findHeader } from './find-header.ts';
import { splitRecords } from './split-records.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const LOOKED_AT = 200;

/**
 * The character between the columns: the one by which a header is the schema's; else the one by which most of the first
 * records have the same number of cells. The comma where nothing parts them, and in a tie.
 * @param cautious take no other sign where the first line does not hold it: it may be the name of a single column
 */
export function sniffDelimiter(text: string, schema?: TableSchema, cautious = false): string {
  if (schema) {
    const explained = DELIMITERS.find(
      (delimiter) => findHeader(splitRecords(text, delimiter, LOOKED_AT).records, schema).explained,
    );
    if (explained) return explained;
  }
  let best = { delimiter: ',', share: 0, width: 1 };
  for (const delimiter of DELIMITERS) {
    const { width, share, first } = measure(text, delimiter);
    const isTrusted = first > 1 || (!cautious && width > 2);
    const isBetter = share > best.share || (share === best.share && best.delimiter !== ',' && width > best.width);
    if (width > 1 && isTrusted && isBetter) best = { delimiter, share, width };
  }
  return best.delimiter;
}

/** The commonest number of cells, the share of the records that have it, and that of the first. Blank lines do not count. */
function measure(text: string, delimiter: string): { width: number; share: number; first: number } {
  const widths = splitRecords(text, delimiter, LOOKED_AT)
    .records.filter(({ start, end }) => end > start)
    .map(({ cells }) => cells.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { width, share: widths.length === 0 ? 0 : count / widths.length, first: widths[0] ?? 1 };
}
