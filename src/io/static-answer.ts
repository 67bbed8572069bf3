import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

/** What a small web server answers to one request. */
export interface StaticAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.parquet': 'application/vnd.apache.parquet',
  '.pdf': 'application/pdf',
};

/** Answers GET and HEAD from the files of a folder: `/a/` is `a/index.html`, `/a` leads there, anything else is the page 404. */
export function findAnswer(folder: string, method: string, url: string): StaticAnswer {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Method Not Allowed', { allow: 'GET, HEAD' });
  const [rawPath = '/', query] = url.split('?', 2);
  const path = decodePath(rawPath);
  if (path === undefined) return plain(400, 'Bad Request');
  const file = findFile(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (file) return { status: 200, headers: headersOf(file), body: readFileSync(file) };
  if (!path.endsWith('/') && findFile(folder, `${path}/index.html`)) {
    // Two slashes at the start would lead to another host.
    const location = `${rawPath.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}`;
    return plain(301, 'Moved Permanently', { location });
  }
  return notFound(folder, path);
}

function notFound(folder: string, path: string): StaticAnswer {
  const pages = path.startsWith('/en/') ? ['/en/404.html', '/en/404/index.html', '/404.html'] : ['/404.html'];
  const page = pages.map((candidate) => findFile(folder, candidate)).find((candidate) => candidate !== undefined);
  return page ? { status: 404, headers: headersOf(page), body: readFileSync(page) } : plain(404, 'Not Found');
}

/** The decoded path; undefined where it is malformed or tries to leave the folder. */
function decodePath(raw: string): string | undefined {
  try {
    const path = decodeURIComponent(raw);
    const parts = path.split(/[/\\]/);
    return path.startsWith('/') && !path.includes('\0') && !parts.includes('..') ? path : undefined;
  } catch {
    return undefined;
  }
}

/** The real file behind a path; a link that leads out of the folder is no file. */
function findFile(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const real = realpathSync(file);
  return real.startsWith(realpathSync(folder) + sep) ? real : undefined;
}

function headersOf(file: string): Record<string, string> {
  return {
    'content-type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'content-length': String(statSync(file).size),
  };
}

function plain(status: number, text: string, headers: Record<string, string> = {}): StaticAnswer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body: Buffer.from(`${text}\n`) };
}
