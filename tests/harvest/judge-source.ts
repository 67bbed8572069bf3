import { SOURCE_PATH, sourceWith } from '../../src/domain/checks/example-source.ts';
import { startFakeSource, type Answering } from './fake-source.ts';
import { codesOf, harvestOf } from './harvest-of.ts';

/** A source answered so; how it ends, and in what time. */
export async function judgeSource(answering: Answering, changes = {}, options: Parameters<typeof startFakeSource>[1] = {}) {
  const fake = await startFakeSource(answering, options);
  const begun = performance.now();
  const result = await harvestOf({ [SOURCE_PATH]: sourceWith(changes) }, fake.gateway);
  const took = performance.now() - begun;
  const [finding] = result.findings;
  return { ...fake, result, took, codes: codesOf(result), args: finding?.args ?? {} };
}
