import { lookup } from 'node:dns/promises';

/** How far a source may keep us busy. */
export interface HarvestLimits {
  /** For everything that one source asks of the network, its redirects and pages included. */
  readonly totalMs: number;
  /** In each such span at least so many bytes must arrive. */
  readonly paceMs: number;
  readonly paceBytes: number;
  readonly redirects: number;
  /** Of a CKAN list. */
  readonly pages: number;
  readonly rowsPerPage: number;
}

/** The way out to the network. Addresses are always https; only the tests have another door, which no content can open. */
export interface Gateway {
  /** All addresses of a name. */
  readonly lookup: (host: string) => Promise<readonly string[]>;
  readonly limits: HarvestLimits;
  /** Tests: where a server stands in for a public address, and whether it speaks without TLS. */
  readonly dial?: (address: string, port: number) => { readonly host: string; readonly port: number; readonly plain: boolean };
  /** Tests: whose certificates are believed. */
  readonly ca?: string;
}

export const LIMITS: HarvestLimits = {
  totalMs: 300_000,
  paceMs: 20_000,
  paceBytes: 20_000,
  redirects: 4,
  pages: 1000,
  rowsPerPage: 1000,
};

export const INTERNET: Gateway = {
  lookup: async (host) => (await lookup(host, { all: true, verbatim: false })).map(({ address }) => address),
  limits: LIMITS,
};
