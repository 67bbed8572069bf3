import { describe, expect, it } from 'vitest';
import { ANSWER_PATH, SOURCE_PATH } from '../../src/domain/checks/example-source.ts';
import { rules } from '../../src/domain/checks/registry.ts';
import type { Finding } from '../../src/domain/model/finding.ts';
import type { Files } from '../../src/domain/model/rule.ts';
import { LIMITS } from '../../src/io/harvest/gateway.ts';
import { sayFinding } from '../../src/words/findings.ts';
import { IMPATIENT, startFakeSource } from './fake-source.ts';
import { harvestOf } from './harvest-of.ts';

const shown = rules.filter((rule) => rule.shownBy === 'harvest');

/** What the bad example of each rule gives. */
const examples = new Map<string, Finding | undefined>();

async function harvestExample(files: Files, isSlow = false) {
  const limits = { redirects: LIMITS.redirects, ...(isSlow ? IMPATIENT : {}) };
  const { gateway } = await startFakeSource(() => onTheWire(files[ANSWER_PATH] ?? ''), { limits });
  return harvestOf(files, gateway);
}

/** HTTP ends the lines of its head by CR LF; examples are written as people read them. */
function onTheWire(answer: string): string {
  const [head = '', ...body] = answer.split('\n\n');
  return [head.replaceAll('\n', '\r\n'), ...body].join('\r\n\r\n');
}

describe.each(shown.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  it('is not found in its good example', async () => {
    const { findings } = await harvestExample(rule.examples.good);
    expect(findings.map((finding) => finding.code)).not.toContain(code);
  });

  it('is found in its bad example, with its level, the place of the source and words', async () => {
    const isSlow = code === 'harvest/too-slow';
    const { findings, outcome, files } = await harvestExample(rule.examples.bad, isSlow);
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect({ outcome, files }).toEqual({ outcome: 'failed', files: [] });
    const [finding] = findings as [Finding];
    // Tests have less patience than the command.
    examples.set(code, isSlow ? { ...finding, args: { ...finding.args, seconds: LIMITS.paceMs / 1000 } } : finding);
    expect(finding).toMatchObject({ level: rule.level, where: { file: SOURCE_PATH, pointer: '/url', line: 4 } });
    for (const lang of ['vi', 'en'] as const) {
      const { message, fix } = sayFinding(finding, lang);
      expect(`${message} ${fix}`).not.toMatch(/undefined|\[object|NaN|…/);
    }
  });
});

it('the help pages show what the bad examples give (vitest -u writes them anew)', async () => {
  const sorted = Object.fromEntries([...examples].sort(([a], [b]) => (a < b ? -1 : 1)));
  await expect(`${JSON.stringify(sorted, null, 2)}\n`).toMatchFileSnapshot('../../src/site/example-harvest-findings.json');
});
