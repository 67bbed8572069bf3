import type { Portal } from '../../domain/model/portal.ts';
import type { Day } from '../../domain/model/text.ts';
import { operatorOn } from '../../domain/views/report/report-basis.ts';
import { officialWords } from '../../words/official-page.ts';
import type { DocumentHead } from './document-head.ts';

/** The office that writes on a day: who runs the portal then, where, under which regulation. What is not known is empty. */
export interface OfficeFacts {
  readonly day: Day;
  readonly agency: string;
  /** In the symbols of its documents, e.g. `SKHCN`. */
  readonly abbreviation: string;
  /** `Tỉnh Quảng Ngãi`. */
  readonly province: string;
  /** Number of the decision with the regulation. */
  readonly regulation: string;
}

export function officeFacts(portal: Portal, asOf: Day): OfficeFacts {
  const operator = operatorOn(portal, asOf);
  const { document } = portal.regulation;
  return {
    day: asOf,
    agency: operator?.name.vi ?? '',
    abbreviation: operator?.abbreviation ?? '…',
    province: portal.settings.province.name.vi,
    regulation: portal.legal.find(({ id }) => id === document)?.number ?? document,
  };
}

/** What a document says for itself; the rest of its head is the office's. Official documents are in Vietnamese. */
export interface OwnHead extends Pick<DocumentHead, 'about' | 'kind' | 'subject'> {
  /** After the blank number, e.g. `TTr-SKHCN`. */
  readonly symbol: string;
  /** To whom. */
  readonly to: string;
}

export function officeHead({ agency, province, day }: OfficeFacts, { symbol, to, ...own }: OwnHead): DocumentHead {
  const words = officialWords.vi;
  return {
    ...own,
    superior: words.superior(province),
    agency: agency.toLocaleUpperCase('vi'),
    number: words.number(symbol),
    draft: words.draft,
    nation: words.nation,
    motto: words.motto,
    placeAndDate: words.placeAndDate(province, day.slice(0, 4)),
    addressee: words.addressee(to),
    signer: words.signer,
    recipients: words.recipientsTitle,
  };
}
