import { addDays } from '../domain/calendar/day.ts';
import type { LegalDocument } from '../domain/model/catalogue.ts';
import { inLang, type Day, type Lang } from '../domain/model/text.ts';
import { legalKindWords } from '../words/site-states.ts';
import { site } from './portal.ts';

const documents: ReadonlyMap<string, LegalDocument> = new Map(site.legal.map((document) => [document.id, document]));

/** «Nghị định 194/2025/NĐ-CP»; the id where the register has no such document. */
export function legalName(id: string, lang: Lang): string {
  const document = documents.get(id);
  return document ? `${inLang(legalKindWords[document.kind], lang)} ${document.number}` : id;
}

export const inForce: readonly LegalDocument[] = site.legal.filter((document) => isInForce(document, site.asOf));
export const notInForce: readonly LegalDocument[] = site.legal.filter((document) => !isInForce(document, site.asOf));

/** Articles that ended before their document did, such as Art. 17–21 of Decree 47/2020. */
export const repealedArticles = site.legal.flatMap((document) =>
  document.articles.flatMap((article) =>
    article.inForceTo && article.repealedBy && article.inForceTo < site.asOf
      ? [{ ...article, document: document.id, lastDay: article.inForceTo, by: article.repealedBy }]
      : [],
  ),
);

function isInForce({ inForceFrom, inForceTo, kind }: LegalDocument, day: Day): boolean {
  return kind !== 'draft' && (inForceFrom === undefined || inForceFrom <= day) && (inForceTo === undefined || inForceTo >= day);
}

/** The register gives the last day in force; a sentence gives the day of the repeal. */
export function dayAfter(day: Day): Day {
  return addDays(day, 1);
}
