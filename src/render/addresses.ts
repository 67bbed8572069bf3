import type { SiteView } from '../domain/views/view-types.ts';
import { escapeXml } from './xml.ts';

/** The whole address of a path of the portal. */
export function absolute(view: Pick<SiteView, 'settings'>, path: string): string {
  return /^https?:/.test(path) ? path : view.settings.url + encodeURI(path);
}

/** The address of the same page in English. */
export function inEnglish(path: string): string {
  return `/en${path}`;
}

/** Host of the portal, the authority of its tags and calendar ids. */
export function hostOf(view: Pick<SiteView, 'settings'>): string {
  return /^https?:\/\/([^/:]+)/.exec(view.settings.url)?.[1] ?? 'localhost';
}

export function schemaAddress(view: Pick<SiteView, 'settings'>, name: string): string {
  return `${view.settings.url}/schemas/${name}.schema.json`;
}

/** Instant of the content: of its commit, else the first of the day as of which it is shown. Never the build's clock. */
export function contentInstant(view: Pick<SiteView, 'updated' | 'asOf'>): string {
  return view.updated ?? `${view.asOf}T00:00:00+07:00`;
}

/** A name that never changes (RFC 4151). The address is the portal's own since the regulation took effect; the tag names a year in which it was. */
export function tagOf(view: Pick<SiteView, 'settings'>, name: string): string {
  return escapeXml(`tag:${hostOf(view)},2025:${name}`);
}
