import type { Field } from '../../domain/model/table-schema.ts';
import { readHints, type ColumnHints } from './hints.ts';
import type { ColumnWatch } from './judge-value.ts';

/**
 * What to look for in each column of a table. Some columns only mean something beside others: any name beside a birth date, an
 * address beside a person, a mark beside a candidate's number, a small count of the sick beside a commune.
 */
export function watchColumns(header: readonly string[], fields: readonly (Field | undefined)[]): ColumnWatch[] {
  const named = readHints(header.slice(0, MAX_NAMED), fields);
  const all = header.map((_, i) => named[i] ?? NOTHING);
  const has = (is: (hints: ColumnHints) => unknown) => all.some((hints) => is(hints));
  const table: TableHints = {
    persons: has((hints) => hints.name === 'person'),
    births: has(({ birthDate, birthYear }) => birthDate || birthYear),
    candidates: has(({ candidate }) => candidate),
    communes: has(({ commune }) => commune),
    subjects: all.some(({ sensitive, counted }, i) => sensitive && !(counted && isCount(fields[i]))),
    taxes: has(({ tax }) => tax),
  };
  return all.map((hints, i) => watchColumn(hints, table, fields[i]));
}

/** Columns whose names are read: a file may claim a million. The others are watched for what their values tell by themselves. */
const MAX_NAMED = 2000;
const [NOTHING] = readHints([''], []) as [ColumnHints];

/** What a cell in no column is watched for. */
export function watchLoose(): ColumnWatch {
  return { hints: NOTHING, always: false, smallCounts: false, names: false };
}

interface TableHints {
  readonly persons: boolean;
  readonly births: boolean;
  readonly candidates: boolean;
  readonly communes: boolean;
  /** A column names the illness, the ethnicity …, so that any count beside it is of these. */
  readonly subjects: boolean;
  readonly taxes: boolean;
}

function watchColumn(own: ColumnHints, table: TableHints, field: Field | undefined): ColumnWatch {
  const hints: ColumnHints = {
    ...own,
    address: own.address === 'any' && !table.persons && !table.births ? undefined : own.address,
    score: own.score && table.candidates,
    businessKind: own.businessKind && table.taxes,
  };
  const names = own.name === 'person' || (own.name === 'any' && table.births);
  const smallCounts = table.communes && own.counted && isCount(field) && (own.sensitive || table.subjects);
  const { citizenId, identityCard, phone, bank, socialInsurance, tax, businessKind, plate } = hints;
  const { birthDate, birthYear, address, candidate, score, password } = hints;
  const numbered = citizenId || identityCard || phone || socialInsurance || tax || plate || candidate || score;
  const always = numbered || businessKind || birthDate || birthYear || password || !!bank || !!address || names || smallCounts;
  return { hints, always, smallCounts, names };
}

/** Counts are whole numbers; without a schema their values tell. */
function isCount(field: Field | undefined): boolean {
  return field === undefined || field.type === undefined || field.type === 'integer';
}
