import { whyNotPublic } from '../../domain/model/public-address.ts';
import type { Gateway } from './gateway.ts';
import { getOnce, type Wanted } from './get-once.ts';
import { HarvestFault, shorten } from './harvest-fault.ts';
import { isPublicAddress } from './is-public-address.ts';

export interface Fetched {
  /** Where it came from in the end. */
  readonly url: string;
  readonly bytes: Buffer;
}

/** The bytes behind a public https address. Every hop is judged like the first: its spelling, then every address that its name stands for. */
export async function fetchPublic(address: string, wanted: Wanted, gateway: Gateway, signal: AbortSignal): Promise<Fetched> {
  let url = judge(address);
  for (let hops = 0; hops <= gateway.limits.redirects; hops++) {
    const answer = await getOnce(url, await findAddress(url, gateway, signal), wanted, gateway, signal);
    if ('bytes' in answer) return { url: tell(url), bytes: answer.bytes };
    url = judge(answer.location, url);
  }
  throw new HarvestFault('redirected', { limit: gateway.limits.redirects, host: url.host });
}

function judge(address: string, base?: URL): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  const why = url === undefined ? 'host' : whyNotPublic(url.href);
  if (url === undefined || why !== undefined)
    throw new HarvestFault('address', { found: shorten(url === undefined ? address : tell(url)), why: why ?? 'host' });
  return url;
}

/** An address as it may be shown: queries of storage services hold keys for a while, and some write a password before the host. */
function tell(url: URL): string {
  const shown = new URL(url);
  shown.search = '';
  shown.hash = '';
  if (shown.password !== '') shown.password = '***';
  return shown.href;
}

/** One address of the name, all of which must be public: who gives a public and a private one hopes for the second. */
async function findAddress(url: URL, { lookup, limits }: Gateway, signal: AbortSignal): Promise<string> {
  const found = await untilAborted(lookup(url.hostname), signal).catch((error: unknown) => {
    if (signal.aborted) throw new HarvestFault('too-slow', { host: url.host, seconds: limits.totalMs / 1000 });
    const detail = shorten(String((error as NodeJS.ErrnoException).code ?? ''));
    throw new HarvestFault('unreachable', { host: url.host, why: 'name', detail });
  });
  const [first] = found;
  if (first === undefined) throw new HarvestFault('unreachable', { host: url.host, why: 'name', detail: '' });
  const hidden = found.find((address) => !isPublicAddress(address));
  if (hidden !== undefined) throw new HarvestFault('address', { found: `${url.host} (${shorten(hidden)})`, why: 'private' });
  return first;
}

function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
