/** An address that a stranger may follow: https, a public host named in plain letters, no password in it (RFC 3986). */
const PUBLIC =
  /^https:\/\/(?![^/?#]*@)([a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)(?::\d{1,5})?(?:[/?#]\S*)?$/i;
const PRIVATE = /^(localhost|.*\.(local|localhost|internal|lan|home\.arpa)|[^.]+|[\d.]+|0x.*|.*\bxn--.*)$/i;

/** Why an address does not lead to a public place by its spelling; undefined where it does. What its name stands for is not asked. */
export function whyNotPublic(url: string): 'scheme' | 'credentials' | 'host' | undefined {
  const host = PUBLIC.exec(url)?.[1];
  if (host !== undefined && !PRIVATE.test(host)) return undefined;
  if (!/^https:/i.test(url)) return 'scheme';
  return /^https:\/\/[^/?#]*@/.test(url) ? 'credentials' : 'host';
}
