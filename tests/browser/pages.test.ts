import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageKinds } from '../site/page-kinds.ts';
import { useBrowser } from './open-browser.ts';

const browser = useBrowser();

/** The program of axe as text: the pages' policy lets no foreign script in, the debugger's `evaluate` may. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const looks = [
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const;

interface AxeViolation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Text, not a function: Vitest rewrites imports inside functions, and nothing of ours exists in the page. */
const RUN_AXE = `axe.run(document, { resultTypes: ['violations'] }).then((result) =>
  result.violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html }) => ({ html })) })))`;

test.each(pageKinds)('$kind ($path): nothing serious for axe, no fault, no sideways scrolling', async ({ path }) => {
  const { page, faults } = await browser.open(path);
  await page.evaluate(axe);
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const name = `${path} ${width} ${colorScheme}`;
    const violations = (await page.evaluate(RUN_AXE)) as AxeViolation[];
    const serious = violations.filter((violation) => ['serious', 'critical'].includes(violation.impact));
    expect(
      serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} (${nodes.length})`),
      name,
    ).toEqual([]);
    const sideways = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(sideways, `${name}: pixels wider than the screen`).toBeLessThanOrEqual(0);
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each(pageKinds)('$kind ($path) can be read without JavaScript', async ({ path }) => {
  const { page, faults } = await browser.open(path, { script: false });
  expect(await page.locator('h1').count(), 'one heading of the first rank').toBe(1);
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(60);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the guards see a fault: a picture without words, a request to another host, a script in the page', async () => {
  const { page, faults } = await browser.open('/');
  await page.evaluate(axe);
  await page.evaluate(
    `document.querySelector('main').insertAdjacentHTML('beforeend', '<img src="/favicon.svg"><p onclick="1"></p>')`,
  );
  const violations = (await page.evaluate(RUN_AXE)) as AxeViolation[];
  expect(violations).toContainEqual(expect.objectContaining({ id: 'image-alt', impact: 'critical' }));
  await page.evaluate(`fetch('https://example.org/').catch(() => {})`);
  await expect.poll(() => faults.join(' ')).toMatch(/Content Security Policy.*https:\/\/example\.org/s);
  expect(faults.join(' ')).toMatch(/inline event handler/);
  await page.context().close();
});
