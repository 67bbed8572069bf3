import { knownDifferences } from '../../scripts/suite/known-differences.ts';

/** Cases that differ when the file is checked as the portal would: without the dialect that comes with it. */
export const tabularDifferences: ReadonlyMap<string, string> = new Map([
  ...[...knownDifferences].filter(([id]) => /^(?:fpyfix|csvlint).*(?<!\.xlsx)$/.test(id)),
  ['fpy-test_resource_validate_dialect_delimiter', 'the case comes with a dialect; the portal knows only the comma'],
  [
    'fpy-test_validate_resource_ignoring_header_case_issue_1635',
    'the case comes with a dialect; the portal tells capitals apart',
  ],
]);

/** JSON texts that RFC 8259 allows with a warning (names SHOULD be unique) and that we refuse: a reader would lose a value. */
export const jsonDifferences: readonly string[] = ['y_object_duplicated_key.json', 'y_object_duplicated_key_and_value.json'];
