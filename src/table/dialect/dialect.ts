/** Table Dialect (Data Package v2, https://datapackage.org/standard/table-dialect/) of delimited text, with its defaults. */
export interface Dialect {
  readonly header: boolean;
  /** Rows that make up the header, 1 = first. */
  readonly headerRows: readonly number[];
  readonly headerJoin: string;
  /** Rows that are left out, 1 = first. */
  readonly commentRows: readonly number[];
  readonly commentChar: string | undefined;
  readonly delimiter: string;
  /** One character; undefined: nothing is quoted. */
  readonly quoteChar: string | undefined;
  readonly doubleQuote: boolean;
  readonly escapeChar: string | undefined;
  readonly nullSequence: string | undefined;
  readonly skipInitialSpace: boolean;
  /** False: names that differ in capitals only are the same (of version 1). */
  readonly headerCase: boolean;
}

export const DEFAULT_DIALECT: Dialect = {
  header: true,
  headerRows: [1],
  headerJoin: ' ',
  commentRows: [],
  commentChar: undefined,
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  escapeChar: undefined,
  nullSequence: undefined,
  skipInitialSpace: false,
  headerCase: true,
};

/** A dialect as a descriptor gives it: flat, or with the properties of CSV in `csv` as version 1 wrote it. Wrong types fall to the default. */
export function readDialect(raw: unknown): Dialect {
  if (!isRecord(raw)) return DEFAULT_DIALECT;
  const own = isRecord(raw['csv']) ? { ...raw, ...raw['csv'] } : raw;
  const pick = <T>(name: keyof Dialect, fits: (value: unknown) => value is T, otherwise: T): T =>
    fits(own[name]) ? own[name] : otherwise;
  const base = DEFAULT_DIALECT;
  return {
    header: pick('header', isBoolean, base.header),
    headerRows: pick('headerRows', isRowList, base.headerRows),
    headerJoin: pick('headerJoin', isText, base.headerJoin),
    commentRows: pick('commentRows', isRowList, base.commentRows),
    commentChar: pick('commentChar', isText, '') || undefined,
    delimiter: pick('delimiter', isText, base.delimiter) || base.delimiter,
    quoteChar: own['quoteChar'] === null ? undefined : pick('quoteChar', isText, '"') || undefined,
    doubleQuote: pick('doubleQuote', isBoolean, base.doubleQuote),
    escapeChar: pick('escapeChar', isText, '') || undefined,
    nullSequence: pick<string | undefined>('nullSequence', isText, undefined),
    skipInitialSpace: pick('skipInitialSpace', isBoolean, base.skipInitialSpace),
    headerCase: pick('headerCase', isBoolean, base.headerCase),
  };
}

/** True where a reader of plain CSV (RFC 4180) reads the file rightly. */
export function isPlain(dialect: Dialect): boolean {
  return JSON.stringify(dialect) === JSON.stringify(DEFAULT_DIALECT);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRowList(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((row) => Number.isInteger(row) && row > 0);
}
