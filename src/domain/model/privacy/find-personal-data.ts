import type { Finding, Level } from '../finding.ts';
import type { FileFacts } from '../table-facts.ts';
import type { Field } from '../table-schema.ts';
import { DECLARABLE, PRIVACY_CODES, type PrivacyCode } from './privacy-code.ts';
import { DEFAULT_PRIVACY, type PrivacySettings } from './privacy-settings.ts';
import type { Trace, TraceKind } from './trace.ts';

/** A trace, or two together, that is a finding. `sure` is false for what may be chance. */
interface Suspicion {
  readonly code: PrivacyCode;
  readonly trace: Trace;
  readonly sure: boolean;
}

/**
 * Personal data and secrets in a table (Art. 7.4), from the traces that reading it has gathered: one finding for each column and
 * kind, at its first place, with its number. What may be chance is a warning.
 * @param file path of the table
 * @param fields of its schema
 */
export function findPersonalData(
  facts: FileFacts,
  file: string,
  fields: readonly Field[] = [],
  settings: PrivacySettings = DEFAULT_PRIVACY,
): Finding[] {
  const columns = groupByColumn(facts.traces ?? []);
  const suspicions = [...columns].flatMap(([index, traces]) => {
    const values = traces[0]?.values ?? facts.columns[index]?.count ?? Infinity;
    return [...suspectNumbers(traces, values, settings), ...suspectSecrets(traces)];
  });
  const subjects = suspectSubjects([...columns.values()].flat(), facts, settings);
  return [...suspicions, ...subjects].map((suspicion) => toFinding(suspicion, file, fields, settings));
}

function groupByColumn(traces: readonly Trace[]): Map<number, Trace[]> {
  const columns = new Map<number, Trace[]>();
  for (const trace of traces) columns.set(trace.index, [...(columns.get(trace.index) ?? []), trace]);
  return columns;
}

/** Numbers by which a person can be found. A column that says itself what it holds leaves no doubt. */
function suspectNumbers(traces: readonly Trace[], values: number, { block, alike }: PrivacySettings): Suspicion[] {
  const of = (kind: TraceKind) => traces.find((trace) => trace.kind === kind);
  const countOf = (kind: TraceKind) => of(kind)?.count ?? 0;
  const isMany = ({ count }: Trace, least = 2) => count >= block.count || (count >= least && count / values > block.share);
  const isAlike = ({ count }: Trace, others: number) => count / (count + others) >= alike.share;
  const suspect = (code: PrivacyCode, trace: Trace | undefined, sure: (trace: Trace) => boolean): Suspicion[] =>
    trace ? [{ code, trace, sure: sure(trace) }] : [];
  const phone = of('phone');
  const plate = of('plate');
  // Tax codes of companies begin with 0 too; a column of nothing else is one of these.
  const areTaxCodes = phone && !phone.named && countOf('phone-tax') === phone.count;
  const isFewPlates = plate && !plate.named && !(plate.count >= block.count && plate.count / values > block.share);
  return [
    ...suspect('privacy/citizen-id', of('citizen-id'), (t) => t.named || (isMany(t) && isAlike(t, countOf('citizen-shape')))),
    ...suspect('privacy/identity-card', of('identity-card'), (t) => isMany(t, 1)),
    ...suspect('privacy/phone', areTaxCodes ? undefined : phone, (t) =>
      t.named ? isMany(t, 1) : isMany(t) && isAlike(t, countOf('phone-shape')),
    ),
    ...suspect('privacy/email', of('email'), (t) => isMany(t)),
    ...suspect('privacy/bank-account', of('bank-account'), () => true),
    ...suspect('privacy/social-insurance', of('social-insurance'), (t) => isMany(t, 1)),
    ...suspect('privacy/health-card', of('health-card'), (t) => isMany(t)),
    ...suspect('privacy/tax-code', of('personal-tax'), () => true),
    ...suspect('privacy/vehicle-plate', isFewPlates ? undefined : plate, (t) => isMany(t, 1)),
  ];
}

function suspectSecrets(traces: readonly Trace[]): Suspicion[] {
  return traces.flatMap((trace) => {
    const code = SECRETS.get(trace.kind);
    return code ? [{ code, trace, sure: true }] : [];
  });
}

const SECRETS: ReadonlyMap<TraceKind, PrivacyCode> = new Map([
  ['private-key', 'secret/private-key'],
  ['token', 'secret/token'],
  ['password', 'secret/password'],
  ['connection', 'secret/connection'],
]);

/** What only several columns together tell: who is meant, and what of him. */
function suspectSubjects(traces: readonly Trace[], facts: FileFacts, { names }: PrivacySettings): Suspicion[] {
  const first = (kind: TraceKind) => traces.find((trace) => trace.kind === kind);
  const all = (kind: TraceKind) => traces.filter((trace) => trace.kind === kind);
  const persons = all('person-name').filter(
    ({ index, count, values }) => count >= (values ?? facts.columns[index]?.count ?? 0) * names.share,
  );
  const [date, year] = [first('birth-date'), first('birth-year')];
  const born = date ?? year;
  const candidate = first('candidate');
  const together = persons.length > 0 ? born : undefined;
  const say = (code: PrivacyCode, list: readonly (Trace | undefined)[], sure = true): Suspicion[] =>
    list.flatMap((trace) => (trace ? [{ code, trace, sure }] : []));
  return [
    ...say('privacy/name-with-birth-date', [together]),
    ...say('privacy/birth-date', together ? [] : date ? [date] : [year], date !== undefined),
    ...say('privacy/person-name', together ? [] : persons.filter(({ named }) => named)),
    ...say('privacy/exam-scores', first('score') ? [candidate] : []),
    ...say('privacy/home-address', [...all('home-address'), ...(persons.length > 0 ? all('address') : [])]),
    ...say('privacy/tax-code', first('household') ? all('tax-code') : []),
    ...say('privacy/small-count', all('small-count')),
  ];
}

function toFinding({ code, trace, sure }: Suspicion, file: string, fields: readonly Field[], settings: PrivacySettings): Finding {
  const { column, key, count, at, shown } = trace;
  const declared = fields.find(({ name }) => name === column)?.personalData;
  const basis = declared?.status === 'public-by-law' && DECLARABLE.has(code) ? declared.basis : undefined;
  const own = settings.levels.find(({ finding }) => finding === code)?.level ?? PRIVACY_CODES[code];
  const level: Level = sure && basis === undefined ? own : 'warning';
  return {
    code,
    level,
    where: { file, ...at, ...(column === undefined ? {} : { column }) },
    args: {
      value: shown,
      ...(column === undefined ? {} : { column: key ?? column }),
      ...(basis ? { basis } : {}),
      doubt: sure ? '' : 'chance',
    },
    ...(count > 1 ? { count } : {}),
  };
}
