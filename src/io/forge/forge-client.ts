import { setTimeout as wait } from 'node:timers/promises';
import { ForgeError } from './forge-error.ts';
import { text } from './read-fields.ts';
import { readAnswer } from './read-answer.ts';

export interface ForgeClient {
  /** The parsed JSON of an answer; undefined where it is empty. POST is sent once, unless it may be `repeated`. */
  readonly send: (method: Method, path: string, body?: object, repeated?: boolean) => Promise<unknown>;
  /** All pages of a list. */
  readonly list: (path: string, query: Readonly<Record<string, string>>) => Promise<unknown[]>;
}

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT';

export interface ClientOptions {
  /** Address of the API, without a slash at the end. */
  readonly api: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Struck out of whatever the forge says. */
  readonly token: string;
  /** Name of the query key for the size of a page, and the size. */
  readonly page: readonly [key: string, size: number];
  readonly sleep?: (ms: number) => Promise<void>;
}

interface Answer {
  readonly value: unknown;
  readonly headers: Headers;
  readonly fault?: undefined;
}

/** A fault that may pass, and how long the forge asks to wait. */
interface Passing {
  readonly fault: ForgeError;
  readonly pause?: number;
}

const TRIES = 4;
const PATIENCE_MS = 20_000;
/** A forge that asks for a longer wait is told to be busy: a job of CI has its own limit. */
const LONGEST_WAIT_MS = 90_000;
const MOST_PAGES = 200;
const MOST_REDIRECTS = 3;

/** Plain `fetch` with bounded time, size, repeats and redirects; the token goes to one host only. */
export function makeClient(options: ClientOptions): ForgeClient {
  const sleep = options.sleep ?? ((ms: number) => wait(ms));
  const send = async (method: Method, path: string, body?: object, repeated = method !== 'POST') =>
    (await repeat(method, path, body, repeated)).value;
  return { send, list };

  async function list(path: string, query: Readonly<Record<string, string>>): Promise<unknown[]> {
    const items: unknown[] = [];
    const [key, size] = options.page;
    for (let page = 1; page <= MOST_PAGES; page++) {
      const asked = new URLSearchParams({ ...query, [key]: String(size), page: String(page) });
      const { value, headers } = await repeat('GET', `${path}?${asked.toString()}`, undefined, true);
      if (!Array.isArray(value)) throw new ForgeError('unreadable', `GET ${path}`, 200, '');
      // A forge that does not page this list answers the same again.
      if (page > 1 && JSON.stringify(value[0]) === JSON.stringify(items[0])) return items;
      items.push(...(value as unknown[]));
      if (value.length === 0 || !hasNext(headers, items.length)) return items;
    }
    throw new ForgeError('too-long', `GET ${path}`, 200, '');
  }

  async function repeat(method: Method, path: string, body: object | undefined, repeated: boolean) {
    for (let tried = 1; ; tried++) {
      const answer = await ask(method, path, body, repeated);
      if (!answer.fault) return answer;
      const pause = answer.pause ?? 1000 * 2 ** (tried - 1);
      if (tried === TRIES || pause > LONGEST_WAIT_MS) throw answer.fault;
      await sleep(pause);
    }
  }

  /** A value, or a fault that may pass; throws where asking again would not help. */
  async function ask(method: Method, path: string, body: object | undefined, repeated: boolean): Promise<Answer | Passing> {
    const request = `${method} ${path.split('?')[0]}`;
    let response: Response;
    let content: string;
    try {
      response = await follow(method, path, body, request);
      content = await readAnswer(response, request);
    } catch (error) {
      if (error instanceof ForgeError) throw error;
      const fault = new ForgeError('unreachable', request, 0, clean(causeOf(error)));
      if (repeated || NEVER_SENT.has(causeOf(error))) return { fault };
      throw fault;
    }
    if (response.ok) return { value: parse(content, request), headers: response.headers };
    const fault = new ForgeError(troubleOf(response), request, response.status, clean(reasonOf(content)));
    if (isLimited(response)) return { fault, ...pauseOf(response.headers) };
    if (repeated && response.status >= 500) return { fault, ...pauseOf(response.headers) };
    throw fault;
  }

  async function follow(method: Method, path: string, body: object | undefined, request: string): Promise<Response> {
    let url = new URL(`${options.api}${path}`);
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      const response = await fetch(url, {
        method,
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE_MS),
        headers: { ...options.headers, ...(body ? { 'content-type': 'application/json' } : {}) },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const target = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || target === null) return response;
      const next = new URL(target, url);
      const keepsMethod = method === 'GET' || response.status === 307 || response.status === 308;
      if (next.origin !== url.origin || !keepsMethod) throw new ForgeError('redirected', request, response.status, next.host);
      url = next;
    }
    throw new ForgeError('redirected', request, 302, '');
  }

  function clean(reason: string): string {
    const line = reason.replace(/\s+/g, ' ').slice(0, 300);
    return options.token === '' ? line : line.replaceAll(options.token, '***');
  }
}

/** Faults from before anything was sent. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

function causeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return text(cause, 'code') || (cause instanceof Error ? cause.name : '');
}

/** GitHub and Gitea name the next page in `Link`, GitLab in `x-next-page`; Gitea also counts all of them. */
function hasNext(headers: Headers, seen: number): boolean {
  if (/rel="?next"?/.test(headers.get('link') ?? '')) return true;
  return (headers.get('x-next-page') ?? '') !== '' || Number(headers.get('x-total-count') ?? 0) > seen;
}

/** GitHub says 403 for a limit of its own, with an empty allowance or a time to wait. */
function isLimited({ status, headers }: Response): boolean {
  if (status === 429) return true;
  return status === 403 && (headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0');
}

function pauseOf(headers: Headers): { readonly pause?: number } {
  const asked = headers.get('retry-after');
  if (asked !== null && /^\d+$/.test(asked)) return { pause: Number(asked) * 1000 };
  const reset = headers.get('x-ratelimit-reset') ?? headers.get('ratelimit-reset');
  // The forge's own clock, so that ours does not matter.
  const now = Date.parse(headers.get('date') ?? '');
  if (headers.get('x-ratelimit-remaining') !== '0' || reset === null || Number.isNaN(now)) return {};
  return { pause: Math.max(1000, Number(reset) * 1000 - now) };
}

function troubleOf(response: Response) {
  if (isLimited(response) || response.status >= 500) return 'busy';
  if (response.status === 401 || response.status === 403) return 'not-allowed';
  return response.status === 404 || response.status === 410 ? 'not-found' : 'refused';
}

/** GitHub and Gitea: `message`; GitLab: `message` (a text or an object) or `error`. */
function reasonOf(content: string): string {
  try {
    const value: unknown = JSON.parse(content);
    const message = text(value, 'message') || text(value, 'error');
    return message || JSON.stringify((value as { message?: unknown } | null)?.message ?? '').replace(/^""$/, '');
  } catch {
    return '';
  }
}

function parse(content: string, request: string): unknown {
  if (content.trim() === '') return undefined;
  try {
    return JSON.parse(content) as unknown;
  } catch {
    throw new ForgeError('unreadable', request, 200, '');
  }
}
