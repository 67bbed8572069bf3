import type { ListDraft } from '../../domain/model/list-draft.ts';
import type { Portal } from '../../domain/model/portal.ts';
import type { Day } from '../../domain/model/text.ts';
import { proposalWords as say } from '../../words/list-proposal.ts';
import { sayPeriod } from '../../words/site-periods.ts';
import type { LetterFacts } from './proposal-letter.ts';

/** What the catalogue knows for the letter: who runs the portal on that day, where, under which regulation. */
export function letterFacts(portal: Portal, draft: ListDraft, asOf: Day): LetterFacts {
  const { operators, province } = portal.settings;
  const operator = portal.agencies.find(({ id }) => id === operators.findLast((role) => role.from <= asOf)?.agency);
  const half = sayPeriod(draft.half).vi;
  return {
    title: `${say.kind}: ${say.about(half)}`,
    agency: operator?.name.vi ?? '',
    mark: abbreviate(operator?.shortName?.vi ?? ''),
    province: province.name.vi,
    place: province.name.vi.replace(/^(Tỉnh|Thành phố) /, ''),
    year: asOf.slice(0, 4),
    half,
    regulation: portal.legal.find(({ id }) => id === portal.regulation.document)?.number ?? portal.regulation.document,
  };
}

/** «Sở KH&CN» → `SKHCN`: the capitals, as numbers of documents have them. */
function abbreviate(shortName: string): string {
  return (shortName.match(/\p{Lu}/gu) ?? []).join('');
}
