import type { Duty } from '../domain/model/duty.ts';
import { csvText } from './csv.ts';

const COLUMNS = [
  'id',
  'kind',
  'item',
  'agency',
  'period',
  'opens',
  'recommended',
  'due',
  'state',
  'days',
  'provided',
  'evidence',
] as const;

/** The ledger as a table, one duty a line: ids and days only, so no value needs quotes. The look-up of the pages reads it. */
export function dutiesCsv(duties: readonly Duty[]): string {
  return csvText(
    COLUMNS,
    duties.map(({ id, kind, item, agency, period, opens, recommended, due, state, days, evidence }) => [
      ...[id, kind, item ?? '', agency, period ?? '', opens, recommended, due, state, days ?? ''],
      ...[evidence?.day ?? '', evidence?.kind ?? ''],
    ]),
  );
}
