const DAY = 86_400_000;
/** 9999-12-31, the last day Excel knows. */
const LAST = 2_958_465;

export type SerialReading = { readonly text: string } | { readonly fault: 'no-such-day' | 'range' };

/**
 * A day number of Excel as `YYYY-MM-DD`, with `THH:MM:SS` where it has a time of day. In the system of 1900 the number 60 is
 * 29 February 1900, a day that never was: refused, as are numbers before the first day.
 */
export function readSerial(serial: number, from1904: boolean): SerialReading {
  // Times are kept as fractions of a day: half a second of rounding is not a second more.
  const seconds = Math.round(serial * 86_400);
  const day = Math.floor(seconds / 86_400);
  if (!from1904 && day === 60) return { fault: 'no-such-day' };
  if (day < (from1904 ? 0 : 1) || day > LAST) return { fault: 'range' };
  // Up to that day the numbers are one ahead of the days behind it.
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  const text = new Date(start + day * DAY + (seconds - day * 86_400) * 1000).toISOString();
  return { text: seconds === day * 86_400 ? text.slice(0, 10) : text.slice(0, 19) };
}

/** Part of a day as `HH:MM:SS`. */
export function readTimeOfDay(serial: number): string {
  const seconds = Math.round(serial * 86_400) % 86_400;
  return new Date(seconds * 1000).toISOString().slice(11, 19);
}
