import type { CkanPackage, CkanResource } from '../../domain/model/ckan-import.ts';
import { fields, integer, list, text } from '../forge/read-fields.ts';
import type { Gateway } from './gateway.ts';
import { HarvestFault } from './harvest-fault.ts';
import { askCkan } from './read-ckan.ts';

const ROWS = 100;
/** Of one page, and of all descriptions of a portal together. */
const MOST_BYTES = 50_000_000;

/**
 * All datasets of a CKAN portal, until a page brings none that is new, as ckanext-harvest does: a host that ignores the query ends on
 * its second page. `count` is what the portal says it has.
 */
export async function listPackages(base: string, gateway: Gateway): Promise<{ packages: CkanPackage[]; count: number }> {
  const signal = AbortSignal.timeout(gateway.limits.totalMs);
  const found = new Map<string, CkanPackage>();
  let left = MOST_BYTES;
  for (let page = 0; page < gateway.limits.pages; page++) {
    const action = `package_search?rows=${ROWS}&start=${found.size}&sort=id+asc`;
    const { result, size } = await askCkan(base, action, MOST_BYTES, gateway, signal);
    left -= size;
    if (left < 0) throw new HarvestFault('too-large', { megabytes: MOST_BYTES / 1e6 });
    const before = found.size;
    for (const one of list(result, 'results').map(toPackage)) if (!found.has(one.id)) found.set(one.id, one);
    if (found.size === before) return { packages: [...found.values()], count: integer(result, 'count') };
  }
  throw new HarvestFault('paging', { rows: found.size, total: 0, why: 'endless' });
}

function toPackage(value: unknown): CkanPackage {
  const name = text(value, 'name');
  return {
    id: text(value, 'id') || name,
    name,
    title: text(value, 'title') || name,
    notes: text(value, 'notes'),
    tags: list(value, 'tags').flatMap((tag) => text(tag, 'display_name') || text(tag, 'name') || []),
    licence: { id: text(value, 'license_id'), title: text(value, 'license_title'), url: text(value, 'license_url') },
    resources: list(value, 'resources').map(toResource),
  };
}

function toResource(value: unknown): CkanResource {
  return { name: text(value, 'name'), format: text(fields(value), 'format'), url: text(value, 'url') };
}
