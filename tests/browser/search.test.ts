import { expect, test } from 'vitest';
import { useBrowser, type Watched } from './open-browser.ts';

const browser = useBrowser();

/** True once the list is the answer to the question, not the list that came with the page. Text, because Vitest rewrites functions. */
const ANSWERED = `document.querySelector('#ket-qua .hit-agency') !== null ||
  document.getElementById('dem').textContent === document.getElementById('dem').dataset.none`;

/** Titles of the results on the first page, best first; waits for the search to have answered. */
async function search({ page }: Watched): Promise<string[]> {
  await expect.poll(() => page.evaluate(ANSWERED), { timeout: 15_000 }).toBe(true);
  return page.locator('#ket-qua h3 a').allInnerTexts();
}

const ask = (words: string, home = '') => browser.open(`${home}/bo-du-lieu/?q=${encodeURIComponent(words)}`);

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();

test('the name of the province finds data, with and without tones', async () => {
  const plain = await ask('quang ngai');
  const titles = await search(plain);
  expect(titles.length).toBeGreaterThan(3);
  expect(await search(await ask('Quảng Ngãi'))).toHaveLength(titles.length);
  expect(plain.faults).toEqual([]);
});

test.each(['dat dai', 'đất đai', 'ĐẤT ĐAI', 'đất đai'.normalize('NFD')])(
  '"%s" finds the data about land first',
  async (words) => {
    const watched = await ask(words);
    const titles = await search(watched);
    expect(fold(titles[0] ?? ''), titles.join(' | ')).toMatch(/\bdat\b/);
    // Shown as written: the encoding of đ in the index is never seen.
    expect(titles.join('').normalize('NFC')).not.toMatch(/\u0335/);
    expect(watched.faults).toEqual([]);
  },
);

test.each(['duong tinh', 'đường tỉnh'])('"%s" finds the roads, although đ has no mark to take off', async (words) => {
  expect((await search(await ask(words)))[0]).toMatch(/^Đường tỉnh/);
});

test('the English pages find the same data', async () => {
  expect(await search(await ask('dat dai', '/en'))).toHaveLength((await search(await ask('dat dai'))).length);
});

test('nothing found is said in words', async () => {
  const watched = await ask('zzzzxqj');
  expect(await search(watched)).toEqual([]);
  expect(await watched.page.locator('main').innerText()).toMatch(/[Kk]hông/);
  expect(watched.faults).toEqual([]);
});

test('the search box of the home page leads to the results', async () => {
  const { page, faults } = await browser.open('/');
  await page.locator('main input[name=q], header input[name=q]').first().fill('benh vien');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/bo-du-lieu\/\?q=benh(\+|%20)vien/);
  expect((await search({ page, faults })).length).toBeGreaterThan(0);
});

test('without JavaScript the list of datasets stands there', async () => {
  const { page } = await browser.open('/bo-du-lieu/', { script: false });
  expect(await page.locator('main a[href^="/dataset/"]').count()).toBeGreaterThanOrEqual(16);
});
