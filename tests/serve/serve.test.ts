import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { symlinkSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runServe, startServer } from '../../scripts/serve.ts';
import { UsageError } from '../../scripts/options.ts';
import { makeTestFolder } from '../make-test-repo.ts';
import { projectRoot, runCommand } from '../run-command.ts';

const files = {
  'index.html': '<p>Trang chủ',
  '404.html': '<p>Không có trang này',
  'en/404/index.html': '<p>No such page',
  'dataset/a/index.html': '<p>a',
  'data/a/2026-Q3.csv': 'ma\n1\n',
  'data/a/giá đất.geojson': '{}',
  'catalog.jsonld': '{}',
  'feed.atom': '<feed/>',
  'deadlines.ics': 'BEGIN:VCALENDAR',
  'pagefind/x.wasm': new Uint8Array([0, 97, 115, 109]),
  'pagefind/x.pf_index': new Uint8Array([1]),
  '_headers.json': '{"content-security-policy": "default-src \'none\'"}',
};

interface Answer {
  readonly status: number;
  readonly type: string | undefined;
  readonly location: string | undefined;
  readonly policy: unknown;
  readonly body: string;
}

/** `fetch` would tidy the path before it is sent; a hostile client does not. */
function ask(port: number, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    request({ port, path, method, host: '127.0.0.1' }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => {
        const { 'content-type': type, location, 'content-security-policy': policy } = response.headers;
        done({ status: response.statusCode ?? 0, type, location, policy, body });
      });
    })
      .on('error', fail)
      .end();
  });
}

async function serve(folder: string): Promise<number> {
  const server = await startServer(folder, '127.0.0.1', 0);
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

test('pages, files and their content types', async () => {
  const port = await serve(makeTestFolder(files));
  const types: Record<string, string> = {
    '/': 'text/html; charset=utf-8',
    '/dataset/a/': 'text/html; charset=utf-8',
    '/data/a/2026-Q3.csv': 'text/csv; charset=utf-8',
    '/data/a/gi%C3%A1%20%C4%91%E1%BA%A5t.geojson': 'application/geo+json; charset=utf-8',
    '/catalog.jsonld': 'application/ld+json; charset=utf-8',
    '/feed.atom': 'application/atom+xml; charset=utf-8',
    '/deadlines.ics': 'text/calendar; charset=utf-8',
    '/pagefind/x.wasm': 'application/wasm',
    '/pagefind/x.pf_index': 'application/octet-stream',
  };
  for (const [path, type] of Object.entries(types)) {
    expect(await ask(port, path), path).toMatchObject({ status: 200, type, policy: "default-src 'none'" });
  }
});

test('an address without its last slash leads to the page, the query kept', async () => {
  const port = await serve(makeTestFolder(files));
  expect(await ask(port, '/dataset/a?x=1')).toMatchObject({ status: 301, location: '/dataset/a/?x=1' });
  expect((await ask(port, '//dataset/a')).location).toBe('/dataset/a/');
});

test('what is not there gets the page 404 in its language', async () => {
  const port = await serve(makeTestFolder(files));
  expect(await ask(port, '/khong-co/')).toMatchObject({ status: 404, body: '<p>Không có trang này' });
  expect(await ask(port, '/en/none/')).toMatchObject({ status: 404, body: '<p>No such page' });
});

test('nothing outside the folder can be read', async () => {
  const outside = makeTestFolder({ 'secret.txt': 'bí mật' });
  const folder = makeTestFolder(files);
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
  const port = await serve(folder);
  const paths = [
    '/../secret.txt',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/data/..%2f..%2f..%2fetc/passwd',
    '/..%5c..%5cx',
    '/%00',
    '/%E0%A4%A',
    '/link.txt',
  ];
  for (const path of paths) {
    const answer = await ask(port, path);
    expect(answer.status, path).toBeGreaterThanOrEqual(400);
    expect(answer.body).not.toContain('bí mật');
  }
});

test('HEAD has no body, other methods are refused', async () => {
  const port = await serve(makeTestFolder(files));
  expect(await ask(port, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  expect(await ask(port, '/', 'POST')).toMatchObject({ status: 405 });
});

test('a wrong word, a folder without pages and a port in use are said in a sentence', async () => {
  const folder = makeTestFolder(files);
  const port = await serve(folder);
  await expect(runServe(['--out', makeTestFolder()])).rejects.toThrow(/chưa có trang nào/);
  await expect(runServe(['--out', folder, '--port', String(port)])).rejects.toThrow(/đang có chương trình khác dùng/);
  await expect(runServe(['--out', folder, '--port', 'x', '--lang', 'en'])).rejects.toThrow('--port is "x"');
  await expect(runServe(['--nonsense'])).rejects.toThrow(UsageError);
});

test('the command ends with 2 on a wrong word, and with 0 and quietly when it is stopped', async () => {
  expect(await runCommand(['serve', '--port', 'x'])).toMatchObject({ code: 2, stdout: '' });
  const child = spawn(process.execPath, [
    join(projectRoot, 'scripts/opendata.mjs'),
    'serve',
    '--port',
    '0',
    '--out',
    makeTestFolder(files),
  ]);
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await new Promise((done) => child.stdout.once('data', (chunk: Buffer) => done((output += chunk.toString()))));
  expect(output).toMatch(/^Cổng dữ liệu đang mở tại http:\/\/localhost:\d+ \(bấm Ctrl-C để dừng\)\.\n$/);
  child.kill('SIGINT');
  expect(await new Promise((done) => child.once('exit', done))).toBe(0);
  expect(output.split('\n')).toHaveLength(2);
});
