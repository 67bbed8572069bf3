import { addDays } from '../domain/calendar/day.ts';
import type { SiteView } from '../domain/views/view-types.ts';
import { absolute } from './addresses.ts';

/** `/.well-known/security.txt` (RFC 9116); undefined where no address is known, for one is required. Valid for a year. */
export function securityText(view: SiteView): string | undefined {
  const { contact, issues } = view.settings;
  const address = contact.email ? `mailto:${contact.email}` : (issues ?? contact.url);
  if (!address || !/^(mailto|https):/.test(address)) return undefined;
  return [
    `Contact: ${address}`,
    `Expires: ${addDays(view.asOf, 365)}T00:00:00+07:00`,
    'Preferred-Languages: vi, en',
    `Canonical: ${absolute(view, '/.well-known/security.txt')}`,
    '',
  ].join('\n');
}
