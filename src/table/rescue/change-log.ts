import type { Basis, Change, ChangedCell, ChangeKind, LeftAlone, LeftKind } from '../../domain/model/rescue.ts';
import { clipText } from '../report.ts';

const EXAMPLES = 3;

/** Gathers what was changed and what was left, one entry for each kind and column, however many cells there are. */
export interface ChangeLog {
  readonly change: (kind: ChangeKind, about: About, example?: ChangedCell) => void;
  readonly leave: (left: Omit<LeftAlone, 'count'>) => void;
  /** Takes over the entries of a log about the same file. */
  readonly merge: (other: ChangeLog) => void;
  readonly changes: () => Change[];
  readonly left: () => LeftAlone[];
}

interface About {
  readonly column?: string;
  readonly basis?: Basis;
  readonly count?: number;
  readonly args?: Change['args'];
}

/** An empty log. Values are clipped as in findings. */
export function createChangeLog(): ChangeLog {
  const changes = new Map<string, { change: Change; count: number; examples: ChangedCell[] }>();
  const left = new Map<string, { left: Omit<LeftAlone, 'count'>; count: number }>();
  return {
    change(kind, { column, basis, count = 1, args = {} }, example) {
      const start: Change = { kind, count: 0, args, examples: [], ...(column === undefined ? {} : { column }) };
      const change = basis ? { ...start, basis } : start;
      const key = keyOfChange(change);
      const known = changes.get(key) ?? { change, count: 0, examples: [] };
      known.count += count;
      if (example && known.examples.length < EXAMPLES) known.examples.push(clipExample(example));
      changes.set(key, known);
    },
    leave(one) {
      const key = keyOf(one.kind, one.column);
      const known = left.get(key) ?? { left: one, count: 0 };
      known.count++;
      left.set(key, known);
    },
    merge(other) {
      for (const change of other.changes()) {
        changes.set(keyOfChange(change), { change, count: change.count, examples: [...change.examples] });
      }
      for (const one of other.left()) left.set(keyOf(one.kind, one.column), { left: one, count: one.count });
    },
    changes: () => [...changes.values()].map(({ change, count, examples }) => ({ ...change, count, examples })),
    left: () => [...left.values()].map(({ left, count }) => ({ ...left, count })),
  };
}

function keyOfChange({ kind, column, basis }: Change): string {
  return [kind, column ?? '', basis ?? ''].join('\n');
}

function keyOf(kind: LeftKind, column: string | undefined): string {
  return `${kind}\n${column ?? ''}`;
}

function clipExample(example: ChangedCell): ChangedCell {
  return { ...example, before: clipText(example.before), after: clipText(example.after) };
}
