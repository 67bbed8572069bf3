import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { findAnswer } from '../src/io/static-answer.ts';
import { serveWords } from '../src/words/serve.ts';
import { readOptions, UsageError } from './options.ts';

/** `opendata serve`: shows a built portal until Ctrl-C. Exit code 0, or 2 where the folder or the port cannot be had. */
export async function runServe(args: string[]): Promise<number> {
  const own = { out: { type: 'string' }, port: { type: 'string' }, host: { type: 'string' } } as const;
  const { common, text } = readOptions('serve', args, own, ['text']);
  const say = serveWords[common.lang];
  const host = text('host') ?? '127.0.0.1';
  const port = readPort(text('port') ?? '4321', say.badPort);
  const folder = resolve(common.root, text('out') ?? 'dist');
  if (!existsSync(join(folder, 'index.html'))) throw new UsageError(say.notBuilt(folder));
  const server = await startServer(folder, host, port).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(error.code === 'EADDRINUSE' ? say.portTaken(port) : say.cannotListen(host, port, error.code ?? ''));
  });
  const interrupted = untilInterrupted(server);
  process.stdout.write(`${say.serving(addressOf(server, host))}\n`);
  await interrupted;
  return 0;
}

/** Starts serving a folder; port 0 takes a free one. Rejects with the system's error where it cannot listen. */
export function startServer(folder: string, host: string, port: number): Promise<Server> {
  const headers = readHeaders(folder);
  const server = createServer((request, response) => {
    const answer = findAnswer(folder, request.method ?? 'GET', request.url ?? '/');
    response.writeHead(answer.status, { ...headers, ...answer.headers });
    response.end(request.method === 'HEAD' ? undefined : answer.body);
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => done(server));
  });
}

function readPort(text: string, say: (found: string) => string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new UsageError(say(text));
  return port;
}

/** Headers for every answer, written by the build: the same Content-Security-Policy as in the pages, so that workers obey it too. */
function readHeaders(folder: string): Record<string, string> {
  const file = join(folder, '_headers.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function untilInterrupted(server: Server): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        server.close(() => done());
        server.closeAllConnections();
      });
    }
  });
}
