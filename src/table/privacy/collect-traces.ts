import type { Trace } from '../../domain/model/privacy/trace.ts';
import type { Field } from '../../domain/model/table-schema.ts';
import { judgeValue } from './judge-value.ts';
import { addTraces, listTraces, type Tallies } from './tally.ts';
import { watchColumns, watchLoose } from './watch-columns.ts';

/** Judges the values of a table one by one, as texts. */
export interface TraceCollector {
  /** @param index of the column; cells beyond the last stand in none */
  readonly add: (index: number, text: string, row: number, at: Trace['at']) => void;
  /** The same where the place costs something to know. */
  readonly addAt: (index: number, text: string, placeOf: () => Trace['at']) => void;
  readonly list: () => Trace[];
}

interface Nested {
  readonly path: string;
  readonly name: string;
  readonly column: number;
}

/** @param nested keys inside the values of columns: their `index` follows those of the columns */
export function createTraceCollector(
  header: readonly string[],
  fields: readonly (Field | undefined)[],
  nested: readonly Nested[] = [],
): TraceCollector {
  const names = [...header, ...nested.map(({ name }) => name)];
  const watches = watchColumns(names, fields);
  const tallies: Tallies[] = names.map(() => new Map());
  const counts = nested.map(() => 0);
  const [looseWatch, looseTallies]: [ReturnType<typeof watchLoose>, Tallies] = [watchLoose(), new Map()];
  for (const name of names) addTraces(looseTallies, judgeValue(name, looseWatch), name, 0, { row: 0 });
  return {
    add(index, text, row, at) {
      const bits = judgeValue(text, watches[index] ?? looseWatch);
      if (bits !== 0) addTraces(tallies[index] ?? looseTallies, bits, text, row, at);
    },
    addAt(index, text, placeOf) {
      if (text !== '' && index >= header.length) counts[index - header.length] = (counts[index - header.length] ?? 0) + 1;
      const bits = judgeValue(text, watches[index] ?? looseWatch);
      if (bits === 0) return;
      const at = placeOf();
      addTraces(tallies[index] ?? looseTallies, bits, text, at.row ?? 0, at);
    },
    list: () => [
      ...watches.flatMap((watch, i) => {
        const inside = nested[i - header.length];
        const traces = listTraces(tallies[i] ?? new Map(), watch, i, header[inside?.column ?? i]);
        if (!inside) return traces;
        return traces.map((trace) => ({ ...trace, key: inside.path, values: counts[i - header.length] ?? 0 }));
      }),
      ...listTraces(looseTallies, looseWatch, -1, undefined),
    ],
  };
}

/** The traces as facts have them: absent where there are none. */
export function someTraces(traces: readonly Trace[]): { readonly traces?: readonly Trace[] } {
  return traces.length > 0 ? { traces } : {};
}
