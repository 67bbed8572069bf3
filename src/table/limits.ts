/** Longest record in bytes: far beyond any real one, and what a quote that is never closed is soon seen by. */
export const MAX_RECORD = 16 * 1024 * 1024;

/** Columns that a table may have: far more than any program shows, and few enough to hold their rules. */
export const MAX_COLUMNS = 250_000;
