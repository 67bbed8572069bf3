import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TableSchema } from '../../src/domain/model/table-schema.ts';
import { checkCsv } from '../../src/table/check-csv.ts';
import { projectRoot } from '../run-command.ts';

const schema: TableSchema = {
  fields: [
    { name: 'id', type: 'integer', constraints: { required: true, unique: true } },
    { name: 'ma', type: 'string', constraints: { unique: true, pattern: 'QN-\\d+' } },
    { name: 'xa', type: 'string', constraints: { enum: ['Bình Sơn', 'Đức Phổ', 'Ba Tơ'] } },
    { name: 'gia', type: 'number', constraints: { minimum: 0 } },
    { name: 'ngay', type: 'date' },
    { name: 'ghi_chu', type: 'string', constraints: { maxLength: 60 } },
  ],
};

/** A file of 20 MB with a few faults of several kinds, among them a repeated key, for which it is read twice. */
function writeFile(): Buffer {
  const communes = ['Bình Sơn', 'Đức Phổ', 'Ba Tơ'];
  const rows: string[] = ['id,ma,xa,gia,ngay,ghi_chu'];
  for (let i = 1, size = 0; size < 20_000_000; i++) {
    const code = i === 200_000 ? 'QN-17' : `QN-${i}`;
    const note = i % 9 === 0 ? `"thửa đất ${i}\ntờ bản đồ số ""${i % 90}"""` : `cơ sở kinh doanh ${i} – “mới”`;
    const row = `${i},${code},${communes[i % 3]},${i % 1000}.${i % 83},20${10 + (i % 15)}-1${i % 3}-0${1 + (i % 9)},${note}`;
    rows.push(i % 50_000 === 49_999 ? row.replace('20', '2O') : row);
    size += row.length + 8;
  }
  return Buffer.from(`${rows.join('\n')}\n`);
}

let browser: Browser;
let server: Server;
const content = writeFile();

beforeAll(async () => {
  const mark = join(projectRoot, 'node_modules/.browser');
  const known = process.env['OPENDATA_CHROMIUM'] ?? (existsSync(mark) ? readFileSync(mark, 'utf8') : '/usr/bin/chromium');
  browser = await chromium.launch({ executablePath: known, args: ['--no-sandbox', '--no-first-run'] });
  const script = await bundleWorker();
  server = createServer((request, response) => {
    const [type, body] =
      request.url === '/worker.js' ? ['text/javascript', script] : ['text/html', '<!doctype html><title>t</title>'];
    response.setHeader('content-type', type).end(request.url === '/t.csv' ? content : body);
  }).listen(0, '127.0.0.1');
});
afterAll(async () => {
  await browser.close();
  server.close();
});

async function bundleWorker(): Promise<string> {
  const entry = join(projectRoot, 'tests/engine/check-in-worker.ts');
  const lib = { entry, formats: ['es' as const], fileName: 'worker' };
  const made = (await build({ configFile: false, logLevel: 'error', build: { write: false, lib } })) as Rollup.RollupOutput[];
  return made[0]?.output[0].code ?? '';
}

test('a file of 20 MB is checked in a worker of the browser without holding up the page, with the result of Node', async () => {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const { json, longest, took } = await page.evaluate(async (schema) => {
    const blob = await (await fetch('/t.csv')).blob();
    const start = performance.now();
    let last = start;
    let longest = 0;
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const worker = new Worker('/worker.js', { type: 'module' });
    const json = await new Promise<string>((resolve, reject) => {
      worker.addEventListener('message', (message) => resolve(message.data as string));
      worker.addEventListener('error', (error) => reject(new Error(error.message)));
      worker.postMessage({ blob, schema });
    });
    clearInterval(timer);
    return { json, longest, took: performance.now() - start };
  }, schema);
  expect(json).toBe(JSON.stringify(checkCsv(content, 't.csv', schema)));
  expect(json).toContain('table/unique');
  // On the page's own thread the longest pause would be the whole check; how long a busy machine takes does not matter.
  expect(longest).toBeLessThan(took / 2);
});
