import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Gateway, HarvestLimits } from '../../src/io/harvest/gateway.ts';

export interface FakeSource {
  readonly gateway: Gateway;
  /** First line and host of each request, as it came. */
  readonly requests: string[];
  /** Addresses that were dialled. */
  readonly dialled: string[];
}

/** What the server sends for a request; a text goes over the wire as it is. Nothing ends the line but the text itself. */
export type Answering = (path: string, host: string) => string | Buffer | ((socket: Socket) => void);

/** Patient, so that a busy machine is never taken for a slow source. */
const LIMITS: HarvestLimits = { totalMs: 30_000, paceMs: 10_000, paceBytes: 1000, redirects: 3, pages: 20, rowsPerPage: 2 };
/** For sources that are slow on purpose. */
export const IMPATIENT = { totalMs: 5000, paceMs: 200 };
/** Any public address: it is judged and then not dialled. */
export const PUBLIC = '9.9.9.9';

/**
 * A server on this machine that stands in for every public address, without TLS. Names stand for what `names` says; judging is the real
 * one, only the last step, the connection, is led here.
 */
export async function startFakeSource(
  answering: Answering,
  { names = {}, limits = {} }: { names?: Readonly<Record<string, readonly string[]>>; limits?: Partial<HarvestLimits> } = {},
): Promise<FakeSource> {
  const requests: string[] = [];
  const dialled: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('data', (data: Buffer) => {
      const [, path = '', host = ''] = /^GET (\S+) HTTP\/1\.1\r\n(?:.*\r\n)*?host: (\S+)/i.exec(data.toString('latin1')) ?? [];
      requests.push(`${host}${path}`);
      const answer = answering(path, host);
      if (typeof answer === 'function') answer(socket);
      else send(socket, answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const gateway: Gateway = {
    lookup: async (host) => names[host] ?? [PUBLIC],
    limits: { ...LIMITS, ...limits },
    dial: (address) => {
      dialled.push(address);
      return { host: '127.0.0.1', port, plain: true };
    },
  };
  return { gateway, requests, dialled };
}

/** An answer that promises more than it gives keeps the line open, as slow servers do; any other ends it. */
function send(socket: Socket, answer: string | Buffer): void {
  const [head = '', body = ''] = answer.toString('latin1').split(/\r?\n\r?\n/, 2);
  const promised = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
  socket.write(answer);
  if (promised <= body.length) socket.end();
}

export function httpAnswer(body: string | Buffer, type = 'text/csv', more: readonly string[] = []): Buffer {
  const head = ['HTTP/1.1 200 OK', `content-type: ${type}`, ...more].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body)]);
}

export function redirect(location: string): string {
  return `HTTP/1.1 302 Found\r\nlocation: ${location}\r\n\r\n`;
}
