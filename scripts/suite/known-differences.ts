/**
 * Cases of the suites where we decide otherwise than the peers, each with the paragraph that decides it. A case that is not
 * listed must agree.
 */
export const knownDifferences: ReadonlyMap<string, string> = new Map([
  [
    'fpyfix-dialect.csv',
    'no dialect is given, so the delimiter is `,` (Table Dialect, `delimiter`); the columns are parted by `|`, which the peer guesses and we report',
  ],
  [
    'fpyfix-escaping.csv',
    'RFC 4180, 2.4 and 2.5: spaces before a quote belong to the field, which then may hold no quote; and a backslash escapes nothing (Table Dialect, `escapeChar`: none by default)',
  ],
  [
    'fpyfix-issue-1109.csv',
    'RFC 4180, 2.4 and 2.5: spaces before a quote belong to the field, which then may hold no quote (Table Dialect, `skipInitialSpace`: false by default)',
  ],
  ['fpyfix-issue-833.csv', 'RFC 4180, 2.5: a field that is not in quotes may hold no quote: `["a"]`'],
  [
    'fpyfix-matrix-with-comment.csv',
    'Table Dialect, `commentChar`: none by default, so `# comment` is the header, and RFC 4180, 2.4: every line has as many fields',
  ],
  [
    'fpyfix-package-dialect-no-header.csv',
    'RFC 4180, 2.1 and Table Dialect, `lineTerminator`: one line end in a file; CRLF and LF are mixed',
  ],
  [
    'csvlint-parse_csv-Successfully-report-a-CSV-with-incorrect-quoting',
    'RFC 4180, 2.5 and its grammar: the last quote is never closed; csvlint, whose case it is, refuses it too',
  ],
  [
    'csvlint-parse_csv-Successfully-report-a-CSV-with-incorrect-whitespace',
    'RFC 4180, 2.4 and 2.5: spaces before a quote; csvlint, whose case it is, refuses it too',
  ],
  [
    'fpyfix-issue-870.xlsx',
    'ECMA-376-1, 18.3.1.4: cells without `v` hold no value; a last row that is only formatted is no row of data',
  ],
  [
    'goodtables-py/spend-publishing-schema.json',
    "Table Schema, `date`: a pattern is strptime's; `DD/MM/YYYY` has no directive, so that no date could ever match it",
  ],
  [
    'test_package_validate_with_schema_as_string',
    'Data Resource, `schema`: the path must lead to a file; `data/schema.json` is not in the suite',
  ],
  [
    'test_validate_package_using_detector_schema_sync_issue_847',
    'the peer ran with `schema_sync`, which is not in the descriptor; Table Schema, `fieldsMatch`: `exact` by default',
  ],
  [
    'test_package_validate_using_detector_schema_sync_issue_847',
    'the peer ran with `schema_sync`, which is not in the descriptor; Table Schema, `fieldsMatch`: `exact` by default',
  ],
]);
