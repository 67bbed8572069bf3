import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeHolders } from '../src/domain/ledger/holders.ts';
import { inLang } from '../src/domain/model/text.ts';
import { readPortal } from '../src/io/read-portal.ts';
import { makeListNames } from '../src/render/item-values.ts';
import { reviewWorkbook } from '../src/render/review-workbook.ts';
import { commandWords } from '../src/words/command.ts';
import { sayDay } from '../src/words/dates.ts';
import { reviewWorkbookWords } from '../src/words/review-workbook.ts';
import { sayPeriod } from '../src/words/site-periods.ts';
import { UsageError, type Common } from './options.ts';
import { readReviewer } from './reviewer.ts';

/** `opendata template --review HALF --agency ID`: the workbook with the agency's items of the list in force. */
export async function writeReviewTemplate(half: string, id: string, out: string | undefined, common: Common): Promise<number> {
  const { lang, asOf, root } = common;
  const portal = await readPortal(root);
  const { agency, period } = readReviewer(portal, half, id, lang);
  const say = reviewWorkbookWords[lang];
  if (asOf < period.start) throw new UsageError(say.halfNotBegun(half, sayDay(period.start, lang)));
  const list = portal.lists.findLast(({ inForceFrom }) => inForceFrom <= asOf);
  if (!list) throw new UsageError(say.noList);
  const holders = makeHolders(portal);
  const path = out ?? `ra-soat-${half}-${id}.xlsx`;
  const sheet = {
    agency: inLang(agency.name, lang),
    half: inLang(sayPeriod(half), lang),
    items: list.items.filter((item) => holders.of(item, asOf).includes(id)),
    topics: portal.topics,
    names: makeListNames(portal),
  };
  writeFileSync(resolve(path), reviewWorkbook(sheet, lang));
  process.stdout.write(`${commandWords[lang].written(path)}\n`);
  return 0;
}
