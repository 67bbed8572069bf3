import { expect, test } from 'vitest';
import { useBrowser } from './open-browser.ts';

const browser = useBrowser();
const ROWS = '#ket-qua-han tbody tr';

test('the look-up answers what the address asks, and the address keeps what is chosen', async () => {
  const { page, faults } = await browser.open('/han-cung-cap/?state=overdue#tra-cuu');
  await expect.poll(() => page.locator(ROWS).count()).toBeGreaterThan(0);
  const states = await page.locator(`${ROWS} .state`).allInnerTexts();
  expect(states.every((state) => state.startsWith('Quá hạn'))).toBe(true);
  await page.locator('#loc-han select[name=agency]').selectOption('so-y-te');
  await expect.poll(() => page.url()).toContain('?agency=so-y-te&state=overdue#tra-cuu');
  await expect.poll(() => page.locator(ROWS).count()).toBe(1);
  await page.locator(`${ROWS} th a`).click();
  await page.waitForURL(/\/han-cung-cap\/yt-01\/so-y-te\/#2026-Q2$/);
  expect(await page.locator('[id="2026-Q2"]').count()).toBe(1);
  expect(faults).toEqual([]);
});

test('the look-up shows what every commune owes piece by piece, and goes away when its conditions do', async () => {
  const { page, faults } = await browser.open('/en/han-cung-cap/?item=xa-01');
  await expect.poll(() => page.locator(ROWS).count()).toBe(50);
  expect(await page.locator('#ket-qua-han [role=status]').innerText()).toBe('96 duties found.');
  await page.locator('#ket-qua-han > button').click();
  expect(await page.locator(ROWS).count()).toBe(96);
  await page.locator('#loc-han button[type=reset]').click();
  await expect.poll(() => page.locator('#ket-qua-han').isVisible()).toBe(false);
  expect(new URL(page.url()).search).toBe('');
  expect(faults).toEqual([]);
});

test('a condition that nothing meets is said in words', async () => {
  const { page, faults } = await browser.open('/han-cung-cap/?item=xa-01&agency=so-y-te');
  await expect.poll(() => page.locator('#ket-qua-han [role=status]').innerText()).toMatch(/^Không có nghĩa vụ nào khớp/);
  expect(await page.locator('#ket-qua-han table').isVisible()).toBe(false);
  expect(faults).toEqual([]);
});

test('a heading sorts the scoreboard by key, largest first; who has no place stays last', async () => {
  const { page, faults } = await browser.open('/han-cung-cap/');
  const heading = page.locator('table.sortable').first().locator('thead th').nth(4);
  await heading.locator('button').focus();
  await page.keyboard.press('Enter');
  expect(await heading.getAttribute('aria-sort')).toBe('descending');
  const rows = page.locator('table.sortable').first().locator('tbody tr');
  const days = (await rows.locator('td[data-label]:nth-child(5)').allInnerTexts()).map(Number);
  expect(days.length).toBeGreaterThan(2);
  expect(days).toEqual(days.toSorted((a, b) => b - a));
  expect(await rows.last().locator('td[colspan]').count()).toBe(1);
  expect(faults).toEqual([]);
});

test('without JavaScript months and agencies lead to every duty', async () => {
  const { page } = await browser.open('/han-cung-cap/', { script: false });
  expect(await page.locator('#loc-han').isVisible()).toBe(false);
  expect(await page.locator('main a[href^="/han-cung-cap/thang/"]').count()).toBeGreaterThan(3);
  await page.goto(new URL('/han-cung-cap/thang/2026-10/', page.url()).href);
  expect(await page.locator('main a[href^="/han-cung-cap/yt-01/so-y-te/#"]').count()).toBeGreaterThan(0);
});

test('a matrix opens at its latest periods on a phone', async () => {
  const { page } = await browser.open('/han-cung-cap/');
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(new URL('/co-quan/so-nnmt/', page.url()).href);
  expect(await page.evaluate(`document.querySelector('.scroll:has(.matrix)').scrollLeft`)).toBeGreaterThan(0);
});
