import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestTls } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Gateway } from './gateway.ts';
import { HarvestFault, shorten } from './harvest-fault.ts';

export interface Wanted {
  readonly accept: string;
  readonly maxBytes: number;
  /** Judges the head of a good answer before its body is taken; throws `HarvestFault`. */
  readonly judgeType: (contentType: string) => void;
}

export type Answer = { readonly bytes: Buffer } | { readonly location: string };

/**
 * One request to one address that was judged before: the name is not looked up again, so it cannot lead elsewhere meanwhile. Ends at
 * the total time, when too little arrives, and when more comes than is wanted, packed or unpacked.
 */
export function getOnce(url: URL, address: string, wanted: Wanted, gateway: Gateway, signal: AbortSignal): Promise<Answer> {
  const { limits, dial, ca } = gateway;
  const port = Number(url.port || 443);
  const { plain, ...target } = dial?.(address, port) ?? { host: address, port, plain: false };
  const options = {
    ...target,
    path: `${url.pathname}${url.search}`,
    agent: false,
    signal,
    headers: { host: url.host, accept: wanted.accept, 'accept-encoding': 'gzip', 'user-agent': 'opendata-harvest' },
  };
  return new Promise<Answer>((resolve, reject) => {
    let arrived = 0;
    const pace = setInterval(() => {
      if (arrived < limits.paceBytes) fail(new HarvestFault('too-slow', { host: url.host, seconds: limits.paceMs / 1000 }));
      arrived = 0;
    }, limits.paceMs);
    const request = plain
      ? requestPlain(options)
      : requestTls({ ...options, servername: url.hostname, rejectUnauthorized: true, ...(ca === undefined ? {} : { ca }) });
    const settle = () => {
      clearInterval(pace);
      request.destroy();
    };
    const fail = (error: unknown) => {
      settle();
      reject(asFault(error, url.host, limits.totalMs, signal));
    };
    request.on('error', fail);
    request.on('response', (response) => {
      response.on('error', fail);
      response.on('data', (part: Buffer) => (arrived += part.length));
      response.pause();
      readAnswer(response, wanted).then((answer) => (settle(), resolve(answer)), fail);
    });
    request.end();
  });
}

async function readAnswer(response: IncomingMessage, wanted: Wanted): Promise<Answer> {
  const { statusCode: status = 0, headers } = response;
  const { location } = headers;
  if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) return { location };
  if (status !== 200) throw new HarvestFault('refused', { status });
  wanted.judgeType(headers['content-type'] ?? '');
  const tooLarge = new HarvestFault('too-large', { megabytes: Math.round(wanted.maxBytes / 1e6) });
  if (Number(headers['content-length'] ?? 0) > wanted.maxBytes) throw tooLarge;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of unpack(response, headers['content-encoding'] ?? '', wanted.maxBytes, tooLarge)) {
    size += (part as Buffer).length;
    if (size > wanted.maxBytes) throw tooLarge;
    parts.push(part as Buffer);
  }
  return { bytes: Buffer.concat(parts) };
}

function unpack(response: IncomingMessage, encoding: string, maxBytes: number, tooLarge: Error): Readable {
  const packing = encoding.trim().toLowerCase();
  if (packing === '' || packing === 'identity') return response;
  const make = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }[packing];
  if (!make) throw new HarvestFault('wrong-type', { found: shorten(packing), expected: 'gzip' });
  const unpacked = make();
  let packed = 0;
  // Packed parts that hold nothing would else go on without end.
  response.on('data', (part: Buffer) => {
    packed += part.length;
    if (packed > maxBytes) unpacked.destroy(tooLarge);
  });
  response.on('error', (error) => unpacked.destroy(error));
  return response.pipe(unpacked);
}

const TLS = /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH|INVALID_CA)/;

/** What the network's own words mean to whoever keeps the source. */
function asFault(error: unknown, host: string, totalMs: number, signal: AbortSignal): HarvestFault {
  if (error instanceof HarvestFault) return error;
  if (signal.aborted) return new HarvestFault('too-slow', { host, seconds: totalMs / 1000 });
  const code = String((error as NodeJS.ErrnoException).code ?? '');
  if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI'))
    return new HarvestFault('wrong-type', { found: code, expected: 'gzip' });
  const why = TLS.test(code) ? 'tls' : code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE' ? 'cut' : 'other';
  return new HarvestFault('unreachable', { host, why, detail: shorten(code) });
}
