import { clipText, type Place, type Report } from '../report.ts';
import { checkText } from './check-text.ts';
import { foldName } from './match-columns.ts';

/** Looks at the column names themselves: blank ones, two that are the same, letters that should not be there. */
export function checkHeader(header: readonly string[], place: Place, report: Report): void {
  const seen = new Map<string, string>();
  header.forEach((name, i) => {
    const folded = foldName(name);
    if (folded === '') return report.add('table/blank-column-name', place, { position: i + 1 });
    const first = seen.get(folded);
    if (first === undefined) seen.set(folded, name);
    else report.add('table/duplicate-column', { ...place, column: name }, { value: clipText(name), first: clipText(first) });
    checkText(name, { ...place, column: name }, report);
  });
}
