/** What a workbook may ask for before it is refused. Excel's own files stay far below. */
export const LIMITS = {
  /** Entries of the archive. */
  entries: 2000,
  /** Bytes of all parts, unpacked. */
  unpacked: 120_000_000,
  /** Unpacked to packed size of a part over `ratioFrom` bytes; deflate can do 1,032, real sheets about 30. */
  ratio: 200,
  ratioFrom: 1_000_000,
  /** Cells with a value, on the sheet that is read. */
  cells: 1_000_000,
  /** Cells with and without a value, from the first column to the last one used in each row. */
  grid: 4_000_000,
  /** Excel's own limit for one cell. */
  cellText: 32_767,
  /** Letters of all cells: a shared string may be named by a million of them. */
  allText: 30_000_000,
  /** Tags of all parts that are read. A million cells with formulas have three million; formats alone may need some more. */
  tags: 4_000_000,
  /** Names that a workbook gives to ranges. */
  names: 10_000,
  /** Letters of one tag, and elements inside each other. */
  tag: 1_000_000,
  depth: 200,
} as const;
