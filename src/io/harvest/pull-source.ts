import type { HarvestSource } from '../../domain/model/harvest-source.ts';
import { fetchPublic, type Fetched } from './fetch-public.ts';
import type { Gateway } from './gateway.ts';
import { judgeBeginning, judgeType } from './judge-content.ts';
import { findCkanFile, readCkanRows } from './read-ckan.ts';

const USUAL_MEGABYTES = 20;

/** What a source gives now, in memory, within its limits; throws `HarvestFault`. */
export async function pullSource(source: HarvestSource, gateway: Gateway): Promise<Fetched> {
  const signal = AbortSignal.timeout(gateway.limits.totalMs);
  const maxBytes = (source.maxMegabytes ?? USUAL_MEGABYTES) * 1_000_000;
  if (source.kind === 'ckan-rows') return readCkanRows(source, maxBytes, gateway, signal);
  const url = source.kind === 'ckan' ? await findCkanFile(source, maxBytes, gateway, signal) : source.url;
  const { format, mediaType } = source;
  const wanted = {
    accept: mediaType ?? (format === 'csv' ? 'text/csv, */*;q=0.5' : 'application/json, */*;q=0.5'),
    maxBytes,
    judgeType: (found: string) => judgeType(found, format, mediaType),
  };
  const fetched = await fetchPublic(url, wanted, gateway, signal);
  judgeBeginning(fetched.bytes, format);
  return fetched;
}
