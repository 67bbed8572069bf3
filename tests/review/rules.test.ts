import { describe, expect, it } from 'vitest';
import { rules } from '../../src/domain/checks/registry.ts';
import type { Finding } from '../../src/domain/model/finding.ts';
import { sayFinding } from '../../src/words/findings.ts';
import { reviewOf } from './review-of.ts';

const shown = rules.filter((rule) => rule.shownBy === 'review');

/** What the bad example of each rule gives first. */
const examples = new Map<string, Finding | undefined>();

describe.each(shown.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  it('is not found in its good example', async () => {
    const { findings } = await reviewOf(rule.examples.good, rule.examples.authors?.good);
    expect(findings.map((finding) => finding.code)).not.toContain(code);
  });

  it('is found in its bad example, with its level and words', async () => {
    const { findings } = await reviewOf(rule.examples.bad, rule.examples.authors?.bad);
    const found = findings.filter((finding) => finding.code === code);
    expect(found.length).toBeGreaterThan(0);
    examples.set(code, found[0]);
    for (const finding of found) {
      expect(finding.level).toBe(rule.level);
      for (const lang of ['vi', 'en'] as const) {
        const { message, fix } = sayFinding(finding, lang);
        expect(`${message} ${fix}`).not.toMatch(/undefined|\[object|NaN/);
      }
    }
  });
});

it('the help pages show what the bad examples give (vitest -u writes them anew)', async () => {
  const sorted = Object.fromEntries([...examples].sort(([a], [b]) => (a < b ? -1 : 1)));
  await expect(`${JSON.stringify(sorted, null, 2)}\n`).toMatchFileSnapshot('../../src/site/example-review-findings.json');
});
