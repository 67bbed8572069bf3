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

export function createTraceCollector(header: readonly string[], fields: readonly (Field | undefined)[]): TraceCollector {
  const watches = watchColumns(header, fields);
  const tallies: Tallies[] = header.map(() => new Map());
  const [looseWatch, looseTallies]: [ReturnType<typeof watchLoose>, Tallies] = [watchLoose(), new Map()];
  for (const name of header) addTraces(looseTallies, judgeValue(name, looseWatch), name, 0, { row: 0 });
  return {
    add(index, text, row, at) {
      const bits = judgeValue(text, watches[index] ?? looseWatch);
      if (bits !== 0) addTraces(tallies[index] ?? looseTallies, bits, text, row, at);
    },
    addAt(index, text, placeOf) {
      const bits = judgeValue(text, watches[index] ?? looseWatch);
      if (bits === 0) return;
      const at = placeOf();
      addTraces(tallies[index] ?? looseTallies, bits, text, at.row ?? 0, at);
    },
    list: () => [
      ...watches.flatMap((watch, i) => listTraces(tallies[i] ?? new Map(), watch, i, header[i])),
      ...listTraces(looseTallies, looseWatch, -1, undefined),
    ],
  };
}

/** The traces as facts have them: absent where there are none. */
export function someTraces(traces: readonly Trace[]): { readonly traces?: readonly Trace[] } {
  return traces.length > 0 ? { traces } : {};
}
