import { compareSeed } from './compare-engines.ts';

const SHOWN = 5;

/**
 * `node scripts/fuzz.ts COUNT [FIRST]`: compares the table engine with the plain reference on random files. The files follow from
 * their seeds alone, so that a run is gone on with by naming the first seed it did not reach. A million is the nightly size.
 */
process.exitCode = fuzz(Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 0));

function fuzz(count: number, first: number): number {
  const failed: number[] = [];
  for (let seed = first; seed < first + count && failed.length < SHOWN; seed++) {
    if (differs(seed)) failed.push(seed);
    if ((seed + 1) % 10_000 === 0) print(`${seed + 1}`);
  }
  print(failed.length === 0 ? `${count} files, 0 differences` : `differences at seeds ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
}

function differs(seed: number): boolean {
  const difference = compareSeed(seed);
  if (difference) print(`seed ${seed}\n  engine    ${difference.engine}\n  reference ${difference.reference}`);
  return difference !== undefined;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
