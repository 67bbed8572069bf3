/** Cases of the shared suites where we decide otherwise than frictionless-py, each with its reason. */
export const tabularDifferences: ReadonlyMap<string, string> = new Map([
  ['fpy-test_resource_validate_dialect_delimiter', 'the case comes with a dialect; the portal knows only the comma'],
  [
    'fpy-test_validate_resource_ignoring_header_case_issue_1635',
    'the case comes with a dialect; the portal tells capitals apart',
  ],
  ['fpyfix-dialect.csv', 'the columns are parted by `|`; the peer guesses that, the portal asks for the comma'],
  ['fpyfix-escaping.csv', 'a quote is escaped by a backslash, which RFC 4180 does not know'],
  ['fpyfix-issue-1109.csv', 'spaces stand before quotes; RFC 4180, 2.4: spaces are part of a field'],
  ['fpyfix-issue-833.csv', 'bare quotes in `["a"]`; RFC 4180, 2.5'],
  ['fpyfix-matrix-with-comment.csv', 'a comment line before the header makes every row ragged; the peer guesses that it is one'],
  ['fpyfix-package-dialect-no-header.csv', 'CRLF and LF are mixed'],
  [
    'csvlint-parse_csv-Successfully-report-a-CSV-with-incorrect-quoting',
    'the last quote is never closed; csvlint refuses it as we do',
  ],
  [
    'csvlint-parse_csv-Successfully-report-a-CSV-with-incorrect-whitespace',
    'spaces stand before a quote; csvlint refuses it as we do',
  ],
]);

/** JSON texts that RFC 8259 allows with a warning (names SHOULD be unique) and that we refuse: a reader would lose a value. */
export const jsonDifferences: readonly string[] = ['y_object_duplicated_key.json', 'y_object_duplicated_key_and_value.json'];
