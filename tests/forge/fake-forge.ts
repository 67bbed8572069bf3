import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { ForgeKind } from '../../src/domain/model/forge.ts';
import type { ForgeOptions } from '../../src/io/forge/forge.ts';
import { answerGitea } from './fake-gitea.ts';
import { answerGithub } from './fake-github.ts';
import { answerGitlab } from './fake-gitlab.ts';
import { makeFakeState, type FakeState } from './fake-state.ts';

export interface FakeRequest {
  readonly method: string;
  /** Below the API's root, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: IncomingMessage['headers'];
}

export interface FakeAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Cut the connection instead of answering. */
  readonly hangUp?: boolean;
}

export interface FakeForge {
  readonly state: FakeState;
  readonly options: ForgeOptions;
  readonly requests: FakeRequest[];
  /** How long the client was asked to wait, each time. */
  readonly waits: number[];
  /** Answers to give first, in order, instead of the forge's own. */
  readonly next: FakeAnswer[];
}

export const TOKEN = 'ma-truy-cap-bi-mat-0123456789';
const ROOTS = { github: '/api/v3', gitea: '/api/v1', gitlab: '/api/v4' } as const;
const ANSWERS = { github: answerGithub, gitea: answerGitea, gitlab: answerGitlab } as const;

/** A forge on this machine that keeps what it is told and answers as the real one's documentation says; ends with the test. */
export async function startFakeForge(kind: ForgeKind): Promise<FakeForge> {
  const state = makeFakeState();
  const requests: FakeRequest[] = [];
  const next: FakeAnswer[] = [];
  const waits: number[] = [];
  const server = createServer((incoming, response) => {
    void readRequest(incoming, ROOTS[kind]).then((request) => {
      requests.push(request);
      send(response, next.shift() ?? (isKnown(request) ? ANSWERS[kind](state, request) : unknownToken(kind)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sleep = (ms: number) => {
    waits.push(ms);
    return Promise.resolve();
  };
  return { state, requests, waits, next, options: { kind, url, repository: 'cong/du-lieu', token: TOKEN, sleep } };
}

async function readRequest(incoming: IncomingMessage, root: string): Promise<FakeRequest> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  const { pathname, searchParams } = new URL(incoming.url ?? '', 'http://localhost');
  return {
    method: incoming.method ?? '',
    path: pathname.startsWith(root) ? pathname.slice(root.length) : `outside ${pathname}`,
    query: searchParams,
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
    headers: incoming.headers,
  };
}

function isKnown({ headers }: FakeRequest): boolean {
  return [`Bearer ${TOKEN}`, `token ${TOKEN}`].includes(headers.authorization ?? '') || headers['private-token'] === TOKEN;
}

function unknownToken(kind: ForgeKind): FakeAnswer {
  return { status: 401, body: { message: kind === 'github' ? 'Bad credentials' : '401 Unauthorized' } };
}

function send(response: ServerResponse, { status, body, headers, hangUp }: FakeAnswer): void {
  if (hangUp) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body));
}

/** One page of a list, with the header that names the next. */
export function page(
  items: readonly unknown[],
  { query, path }: FakeRequest,
  sizeKey: string,
  fallback: number,
  most: number,
): FakeAnswer {
  const size = Math.min(Number(query.get(sizeKey) ?? fallback), most);
  const number = Number(query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = number < last ? { link: `<http://somewhere.invalid${path}?page=${number + 1}>; rel="next"` } : {};
  return { status: 200, body: items.slice((number - 1) * size, number * size), headers: link };
}
