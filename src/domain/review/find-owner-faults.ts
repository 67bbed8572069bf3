import type { Agency } from '../model/agency.ts';
import type { Finding } from '../model/finding.ts';
import type { Portal } from '../model/portal.ts';
import type { ReviewInput } from '../model/review.ts';
import type { Day } from '../model/text.ts';

/**
 * Art. 6.2: an account may change its own agency's data and its answers about the list, nothing else. Accounts are those of the registry at the base, so nobody lets
 * himself in; the operator's accounts may change everything. A rename across agencies shows as a removal there and an addition here.
 */
export function findOwnerFaults({
  author,
  base,
  changes,
  asOf,
}: Pick<ReviewInput, 'author' | 'base' | 'changes' | 'asOf'>): Finding[] {
  if (isOperator(base, author, asOf)) return [];
  const own = base.agencies.filter((agency) => knows(agency, author) && (agency.validTo ?? asOf) >= asOf);
  if (own.length === 0) {
    const file = changes[0]?.path ?? 'catalogue/agencies';
    return [{ code: 'agency/unknown-author', level: 'error', where: { file }, args: { author } }];
  }
  const folders = own.map((agency) => `datasets/${agency.id}/`);
  return changes
    .filter(({ path }) => !folders.some((folder) => path.startsWith(folder)) && !own.some(({ id }) => isReviewOf(id, path)))
    .map(({ path }) => ({
      code: 'agency/not-yours',
      level: 'error',
      where: { file: path },
      args: { author, own: folders.join(', '), area: areaOf(path) },
    }));
}

/** Art. 13.5: an agency answers for its own part of the list. */
function isReviewOf(agency: string, path: string): boolean {
  return /^catalogue\/reviews\/[^/]+\/[^/]+\.yaml$/.test(path) && path.endsWith(`/${agency}.yaml`);
}

/** Whether a login belongs to whoever runs the portal on that day. */
export function isOperator(base: Portal, login: string, asOf: Day): boolean {
  const operator = base.settings.operators.findLast((role) => role.from <= asOf)?.agency;
  const agency = base.agencies.find((known) => known.id === operator);
  return agency !== undefined && knows(agency, login);
}

function knows(agency: Agency, login: string): boolean {
  const folded = login.toLowerCase();
  return login !== '' && [...agency.accounts, ...agency.reviewers].some((account) => account.toLowerCase() === folded);
}

function areaOf(path: string): 'data' | 'catalogue' | 'program' {
  if (path.startsWith('datasets/')) return 'data';
  return path.startsWith('catalogue/') ? 'catalogue' : 'program';
}
