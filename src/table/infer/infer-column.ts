import type { ColumnProfile, ColumnRole } from '../../domain/model/rescue.ts';
import type { Constraints, Field } from '../../domain/model/table-schema.ts';
import { createFactsCollector } from '../reference/column-facts.ts';
import { compileColumn } from '../reference/compile-column.ts';
import { readHints } from './column-hints.ts';
import { inferType, NO_VALUE, type TypeGuess } from './infer-type.ts';

const MOST_ALLOWED = 12;
const LEAST_REPEATS = 3;
const TOP = 5;

export interface InferredColumn {
  readonly field: Field;
  readonly role?: ColumnRole;
}

/** The field that a person would write for a column. `key` is its name made for machines, whatever name the field gets. */
export function inferColumn(
  column: { readonly name: string; readonly key: string; readonly label: string; readonly cells: readonly string[] },
  knownPlaces: ReadonlySet<string>,
): InferredColumn {
  const present = column.cells.filter((cell) => cell !== '');
  const { guess, missing } = inferWithGaps([...new Set(present)], column.key, knownPlaces);
  const { role, constraints, ...type } = guess;
  const isFull = present.length > 0 && present.length === column.cells.length && missing.length === 0;
  const enumeration = guess.type === 'string' && !constraints?.pattern ? listAllowed(present) : undefined;
  const all: Constraints = {
    ...(isFull ? { required: true } : {}),
    ...constraints,
    ...(enumeration ? { enum: enumeration } : {}),
  };
  const field: Field = {
    name: column.name,
    // A name made for machines says nothing more as a title.
    ...(/^[a-z0-9_]*$/.test(column.label) ? {} : { title: column.label }),
    ...type,
    ...(missing.length > 0 ? { missingValues: ['', ...missing] } : {}),
    ...(Object.keys(all).length > 0 ? { constraints: all } : {}),
  };
  return { field, ...(role ? { role } : {}) };
}

/** Figures and days with a few `-` or `n/a` between them are figures and days with gaps. */
function inferWithGaps(
  values: readonly string[],
  name: string,
  knownPlaces: ReadonlySet<string>,
): { guess: TypeGuess; missing: readonly string[] } {
  const hints = readHints(name);
  const guess = inferType(values, hints, knownPlaces);
  const gaps = values.filter((value) => NO_VALUE.includes(value));
  if (guess.type !== 'string' || gaps.length === 0 || gaps.length === values.length) return { guess, missing: [] };
  const figures = inferType(
    values.filter((value) => !gaps.includes(value)),
    hints,
    knownPlaces,
  );
  return figures.type === 'string' ? { guess, missing: [] } : { guess: figures, missing: gaps };
}

/** The values of a list that is closed as far as one can see: few, and each repeated. */
function listAllowed(present: readonly string[]): string[] | undefined {
  const counts = countValues(present);
  const isClosed =
    counts.size > 1 && counts.size <= MOST_ALLOWED && [...counts.values()].every((count) => count >= LEAST_REPEATS);
  // Long texts repeat because they were copied, not because they come from a list.
  return isClosed && [...counts.keys()].every((value) => value.length <= 60) ? [...counts.keys()].sort() : undefined;
}

/** The figures of a column under its field. */
export function profileColumn({ field, role }: InferredColumn, label: string, cells: readonly string[]): ColumnProfile {
  const rule = compileColumn(field.name, field, undefined);
  const collector = createFactsCollector(field.name, rule.type);
  const present = cells.filter((cell) => !rule.missing.has(cell));
  for (const cell of cells) {
    if (rule.missing.has(cell)) collector.addMissing();
    else collector.addValue(cell, rule.parse(cell));
  }
  const counts = countValues(present);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const repeated = sorted.filter(([, count]) => count > 1).slice(0, TOP);
  return {
    ...collector.collect(),
    // Different texts; values that are written in two ways count twice.
    distinct: counts.size,
    label,
    ...(role ? { role } : {}),
    top: repeated.map(([value, count]) => ({ value, count })),
    examples: [...new Set(present)].slice(0, 3),
  };
}

function countValues(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
