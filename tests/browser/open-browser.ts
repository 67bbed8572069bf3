import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { projectRoot } from '../run-command.ts';

/** What a page did that it must not: errors on the console, breaches of the policy, requests to other hosts, files that are missing. */
export interface Watched {
  readonly page: Page;
  readonly faults: string[];
}

export interface Look {
  readonly script?: boolean;
}

/** One browser for a test file; `open` gives a fresh, watched page. */
export function useBrowser(): { readonly open: (path: string, look?: Look) => Promise<Watched> } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    open: async (path, look = {}) => {
      if (!browser) throw new Error('The browser is not there yet.');
      return openPage(browser, inject('origin'), path, look);
    },
  };
}

function launch(): Promise<Browser> {
  const mark = join(projectRoot, 'node_modules/.browser');
  const executablePath = process.env['OPENDATA_CHROMIUM'] ?? (existsSync(mark) ? readFileSync(mark, 'utf8') : undefined);
  if (!executablePath) throw new Error('No browser is known. Run "node scripts/setup.mjs --browser" first, as npm test does.');
  const args = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  return chromium.launch({ executablePath, args });
}

async function openPage(browser: Browser, origin: string, path: string, look: Look): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: look.script ?? true,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    // A file that could not be had is told below, with its address.
    if (message.text().startsWith('Failed to load resource')) return;
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) faults.push(`request: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== page.url()) faults.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(origin + path, { waitUntil: 'load' });
  return { page, faults };
}
