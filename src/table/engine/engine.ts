import type { TableSchema } from '../../domain/model/table-schema.ts';
import { createCheckPass, type Pass } from './check-pass.ts';
import { MAX_RECORD } from '../limits.ts';
import type { PlanBook } from './plan-table.ts';
import type { Spilling } from './print-store.ts';
import { createRoom, type Room } from './room.ts';
import { isUtf8, type IsUtf8 } from './watch-utf8.ts';

/** Checks the tables of one schema. What is prepared for them is kept from file to file. */
export interface Engine {
  readonly book: PlanBook;
  readonly isUtf8: IsUtf8;
  readonly maxRecord: number;
  /** Where fingerprints may be put away; without it all are kept. */
  readonly spilling: Spilling | undefined;
  /** Lent to one reading at a time; another at the same time gets its own. */
  room: Room | undefined;
}

export interface EngineOptions {
  /** A faster test than the one of the language. */
  readonly isUtf8?: IsUtf8;
  readonly maxRecord?: number;
  readonly block?: number;
  readonly spilling?: Spilling;
}

export function createEngine(schema: TableSchema | undefined, options: EngineOptions = {}): Engine {
  const { maxRecord = MAX_RECORD, block } = options;
  return {
    book: { schema, last: undefined },
    isUtf8: options.isUtf8 ?? isUtf8,
    maxRecord,
    spilling: options.spilling,
    room: createRoom(block),
  };
}

/** Starts a check of a CSV file: feed it, finish it, and where that gives another pass, feed that the same bytes again. */
export function startCheck(engine: Engine, file: string): Pass {
  const room = engine.room ?? createRoom();
  engine.room = undefined;
  return createCheckPass(engine, file, room);
}

const byObject = new WeakMap<TableSchema, Engine>();
const byText = new Map<string, Engine>();
/** Schemas of which the engine is kept; a portal has some hundreds. */
const KEPT = 256;

/**
 * The engine of a schema, the same as long as the schema reads the same. Nothing is remembered in it that could change a
 * result. A schema must not be changed after it was handed in.
 */
export function engineFor(schema: TableSchema | undefined): Engine {
  const known = schema && byObject.get(schema);
  if (known) return known;
  const text = JSON.stringify(schema) ?? '';
  const engine = byText.get(text) ?? createEngine(schema);
  if (byText.size >= KEPT) byText.clear();
  byText.set(text, engine);
  if (schema) byObject.set(schema, engine);
  return engine;
}
