import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SiteView } from '../domain/views/view-types.ts';

const KEY = Symbol.for('opendata.site');

/**
 * Everything the pages show. The build command puts it on the global object before it calls Astro; under `astro dev` it is
 * read here, from the folder Astro was started in. The address is made at run time, so that the bundle of the pages does not
 * take the reading of files and git with it.
 */
export const site: SiteView = (Reflect.get(globalThis, KEY) as SiteView | undefined) ?? (await readNow());

async function readNow(): Promise<SiteView> {
  const door = pathToFileURL(resolve('src/io/open-portal.ts')).href;
  const { openPortal } = (await import(/* @vite-ignore */ door)) as {
    openPortal: (root: string, asOf: string) => Promise<{ site: SiteView }>;
  };
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  return (await openPortal(resolve('.'), today)).site;
}
