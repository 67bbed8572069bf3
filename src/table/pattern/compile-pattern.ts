import { parsePattern } from './parse-pattern.ts';
import { PatternFault, type PatternNode } from './pattern-node.ts';

/** True where the whole text matches. */
export type MatchPattern = (text: string) => boolean;

/** A step of the machine; `next` are the steps that may follow. */
interface Step {
  readonly kind: 'character' | 'start' | 'end' | 'fork' | 'done';
  readonly test?: (character: string) => boolean;
  next: readonly number[];
}

/** `(\w{1,100}){1,100}` would be 10 000 steps. */
const MAX_STEPS = 3000;

/**
 * Compiles a pattern of a schema to a machine that follows all its paths at once, so that the time is bounded by the text's
 * length times the pattern's: an expression such as `(a+)+$` from outside cannot hang the check, as it would with RegExp.
 * Undefined where it is no pattern of XML Schema or far too large.
 */
export function compilePattern(pattern: string): MatchPattern | undefined {
  try {
    const steps: Step[] = [{ kind: 'done', next: [] }];
    const first = build(parsePattern(pattern), 0, steps);
    return (text) => run(steps, first, text);
  } catch (error) {
    if (error instanceof PatternFault) return undefined;
    throw error;
  }
}

/** Builds the steps of a node that lead to `next`; returns the first of them. */
function build(node: PatternNode, next: number, steps: Step[]): number {
  if (node.kind === 'sequence') return node.parts.reduceRight((after, part) => build(part, after, steps), next);
  if (node.kind === 'choice') return push(steps, { kind: 'fork', next: node.parts.map((part) => build(part, next, steps)) });
  if (node.kind !== 'repeat') return push(steps, { ...node, next: [next] });
  let entry = next;
  if (node.max === Infinity) {
    const fork: Step = { kind: 'fork', next: [] };
    entry = push(steps, fork);
    fork.next = [build(node.part, entry, steps), next];
  } else {
    for (let i = node.min; i < node.max; i++) entry = push(steps, { kind: 'fork', next: [build(node.part, entry, steps), next] });
  }
  for (let i = 0; i < node.min; i++) entry = build(node.part, entry, steps);
  return entry;
}

function push(steps: Step[], step: Step): number {
  if (steps.length >= MAX_STEPS) throw new PatternFault('too large');
  return steps.push(step) - 1;
}

function run(steps: readonly Step[], first: number, text: string): boolean {
  const characters = [...text];
  let active = follow(steps, [first], 0, characters.length);
  characters.forEach((character, i) => {
    const passed = active.flatMap((index) => (steps[index]?.test?.(character) ? steps[index].next : []));
    active = follow(steps, passed, i + 1, characters.length);
  });
  return active.includes(0);
}

/** All steps that wait for a character, or are done, when `entries` are reached at a position. */
function follow(steps: readonly Step[], entries: readonly number[], position: number, length: number): number[] {
  const seen = new Set<number>();
  const waiting: number[] = [];
  const open = [...entries];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const step = steps[index];
    if (!step || seen.has(index)) continue;
    seen.add(index);
    if (step.kind === 'character' || step.kind === 'done') waiting.push(index);
    else if (step.kind === 'fork' || position === (step.kind === 'start' ? 0 : length)) open.push(...step.next);
  }
  return waiting;
}
