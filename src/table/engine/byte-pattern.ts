import { parsePattern } from '../pattern/parse-pattern.ts';
import type { PatternNode } from '../pattern/pattern-node.ts';

/** A state is a set of places in the pattern that can be reached by the same text; state 0 is the one from which nothing fits. */
export interface BytePattern {
  /** State × 128, by state × 128 + byte; -1 where it was never asked for. */
  next: Int32Array;
  /** 1 where the text may end in the state, 0 where not. */
  accepts: Uint8Array;
  readonly states: Map<string, number>;
  readonly places: (readonly number[])[];
  readonly steps: readonly Step[];
}

interface Step {
  readonly kind: 'character' | 'start' | 'end' | 'fork' | 'done';
  readonly test?: (character: string) => boolean;
  next: readonly number[];
}

/** States of an ordinary pattern are some dozens. One that needs more is left to the plain matcher. */
const MAX_STATES = 2000;
const FIRST = 1;

/**
 * A pattern that `compilePattern` takes, as a table over ASCII bytes that is filled in as texts ask for it: one look-up a byte,
 * no string, no going back. The rules are those of `pattern/compile-pattern.ts`.
 */
export function compileBytePattern(pattern: string): BytePattern {
  const steps: Step[] = [{ kind: 'done', next: [] }];
  const entry = build(parsePattern(pattern), 0, steps);
  const machine = { next: new Int32Array(0), accepts: new Uint8Array(0), states: new Map(), places: [], steps };
  addState(machine, [], false);
  addState(machine, [entry], true);
  return machine;
}

/** 1: matches, 0: does not, -1: has letters beyond ASCII or needs too many states; the plain matcher must say. */
export function matchBytes(machine: BytePattern, b: Uint8Array, start: number, end: number): number {
  let { next } = machine;
  let state = FIRST * 128;
  for (let i = start; i < end; i++) {
    const byte = b[i] as number;
    if (byte > 127) return -1;
    let to = next[state + byte] as number;
    if (to < 0) {
      to = findNext(machine, state >> 7, byte);
      if (to < 0) return -1;
      next = machine.next;
    }
    state = to;
  }
  return machine.accepts[state >> 7] as number;
}

function findNext(machine: BytePattern, state: number, byte: number): number {
  const character = String.fromCharCode(byte);
  const waiting = follow(machine.steps, machine.places[state] ?? [], state === FIRST, false);
  const entries = waiting.flatMap((index) => {
    const step = machine.steps[index];
    return step?.test?.(character) ? step.next : [];
  });
  const to = addState(machine, entries, false);
  if (to >= 0) machine.next[state * 128 + byte] = to * 128;
  return to * 128;
}

function addState(machine: BytePattern, entries: readonly number[], atStart: boolean): number {
  const places = [...new Set(entries)].sort((a, b) => a - b);
  // The first state differs from a later one with the same places: only there `^` holds.
  const key = `${atStart} ${places.join()}`;
  const known = machine.states.get(key);
  if (known !== undefined) return known;
  const state = machine.places.length;
  if (state >= MAX_STATES) return -1;
  if (state >= machine.accepts.length) growTable(machine);
  machine.states.set(key, state);
  machine.places.push(places);
  machine.accepts[state] = follow(machine.steps, places, atStart, true).includes(0) ? 1 : 0;
  return state;
}

function growTable(machine: BytePattern): void {
  const room = Math.max(16, machine.accepts.length * 2);
  const next = new Int32Array(room * 128).fill(-1);
  next.set(machine.next);
  const accepts = new Uint8Array(room);
  accepts.set(machine.accepts);
  machine.next = next;
  machine.accepts = accepts;
}

/** Steps that wait for a character, or are done, when `entries` are reached. */
function follow(steps: readonly Step[], entries: readonly number[], atStart: boolean, atEnd: boolean): number[] {
  const seen = new Set<number>();
  const waiting: number[] = [];
  const open = [...entries];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const step = steps[index];
    if (!step || seen.has(index)) continue;
    seen.add(index);
    if (step.kind === 'character' || step.kind === 'done') waiting.push(index);
    else if (step.kind === 'fork' || (step.kind === 'start' ? atStart : atEnd)) open.push(...step.next);
  }
  return waiting;
}

/** Appends the steps of a node that lead to `next`; returns the first of them. */
function build(node: PatternNode, next: number, steps: Step[]): number {
  const push = (step: Step): number => steps.push(step) - 1;
  if (node.kind === 'sequence') return node.parts.reduceRight((after, part) => build(part, after, steps), next);
  if (node.kind === 'choice') return push({ kind: 'fork', next: node.parts.map((part) => build(part, next, steps)) });
  if (node.kind !== 'repeat') return push({ ...node, next: [next] });
  let entry = next;
  if (node.max === Infinity) {
    const fork: Step = { kind: 'fork', next: [] };
    entry = push(fork);
    fork.next = [build(node.part, entry, steps), next];
  } else {
    for (let i = node.min; i < node.max; i++) entry = push({ kind: 'fork', next: [build(node.part, entry, steps), next] });
  }
  for (let i = 0; i < node.min; i++) entry = build(node.part, entry, steps);
  return entry;
}
