import type { CellValue } from '../cell-value.ts';
import { parseDecimal } from '../decimal.ts';
import { countDays } from './calendar.ts';

const FORM =
  /^(-?)P(?=\d|T\d)(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})(?:\.(\d+))?S)?)?$/;

/** The four days from which XML Schema 1.0, 3.2.6.2, compares durations: two are equal or ordered only if all four agree. */
const STARTS = [
  [1696, 9],
  [1697, 2],
  [1903, 3],
  [1903, 7],
] as const;

/** XML Schema duration, `PnYnMnDTnHnMnS`: at least one part, in this order, no weeks. */
export function parseDuration(text: string): CellValue | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [, sign = '', ...parts] = match;
  const [years = 0, months = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(0, 6)
    .map((part) => Number(part ?? 0));
  const fraction = (parts[6] ?? '').replace(/0+$/, '');
  const totalMonths = years * 12 + months;
  const rest = days * 86_400 + hours * 3600 + minutes * 60 + seconds;
  if (totalMonths > 120_000) return undefined;
  const order = STARTS.flatMap(([year, month]) => {
    const passed = countDays(year, month + totalMonths, 1) - countDays(year, month, 1);
    return parseDecimal(`${sign}${passed * 86_400 + rest}.${fraction}`) ?? [];
  });
  return { key: `${sign}${totalMonths}M${rest}.${fraction}`, order };
}
