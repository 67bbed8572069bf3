/** Order of code units: the same on every machine, for ids, days and file names. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
