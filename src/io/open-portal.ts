import { validate } from '../domain/checks/validate.ts';
import { ledger } from '../domain/ledger/ledger.ts';
import type { Duty } from '../domain/model/duty.ts';
import type { Finding } from '../domain/model/finding.ts';
import type { Portal } from '../domain/model/portal.ts';
import type { Day } from '../domain/model/text.ts';
import { buildSiteView } from '../domain/views/site-view.ts';
import type { SiteView } from '../domain/views/view-types.ts';
import { readPortal } from './read-portal.ts';

export interface OpenPortal {
  readonly portal: Portal;
  readonly findings: readonly Finding[];
  readonly duties: readonly Duty[];
  readonly site: SiteView;
}

/** The whole flow once: read → Portal → checks and ledger → views. Throws `NotAPortal` where the folder is none. */
export async function openPortal(root: string, asOf: Day): Promise<OpenPortal> {
  const portal = await readPortal(root);
  const findings = validate(portal, asOf);
  const duties = ledger(portal, asOf);
  return { portal, findings, duties, site: buildSiteView({ portal, duties, findings, asOf }) };
}
