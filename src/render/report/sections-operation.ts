import { inLang, type Lang } from '../../domain/model/text.ts';
import type { ReportView } from '../../domain/views/report/report-types.ts';
import { sayDay } from '../../words/dates.ts';
import { reportColumns } from '../../words/report.ts';
import { operationWords, reportSentences } from '../../words/report-sentences.ts';
import { sayPeriod } from '../../words/site-periods.ts';
import { sayInstant } from '../format.ts';
import { numbersIn, paragraph, tableOfSome } from './block-parts.ts';
import type { Block } from './report-document.ts';

const NAMED_SILENT = 20;

/** Use and feedback (Art. 11.5, 13.4). */
export function usageSection({ usage, feedback }: ReportView, lang: Lang): Block[] {
  const say = reportSentences[lang];
  const head = reportColumns[lang];
  const { n } = numbersIn(lang);
  const { received, answered, inTime, open, byKind } = feedback;
  return [
    ...paragraph(usage ? say.downloads(n(usage.downloads), n(usage.months.length)) : say.noDownloads),
    ...tableOfSome({
      kind: 'table',
      caption: say.mostDownloaded,
      columns: [
        { title: head.dataset, width: 78 },
        { title: head.downloads, width: 22, align: 'right' },
      ],
      rows: (usage?.datasets ?? []).map(({ title, downloads }) => [inLang(title, lang), downloads]),
      none: head.none,
    }),
    ...(received === 0
      ? paragraph(say.noFeedback)
      : paragraph(
          say.feedback(n(received), n(answered), n(inTime), n(open)),
          say.feedbackKinds(n(byKind.error), n(byKind.request), n(byKind.proposal), n(byKind.incident)),
        )),
  ];
}

/** Art. 11.3 and 13.5. */
export function reviewSection({ review }: ReportView, lang: Lang): Block[] {
  const say = reportSentences[lang];
  const { n } = numbersIn(lang);
  const { keep, add, change, drop } = review.proposals;
  const names = review.silent.map((name) => inLang(name, lang));
  return [
    ...paragraph(
      review.half === undefined || review.due === undefined
        ? say.noReview
        : say.reviewed(inLang(sayPeriod(review.half), lang), sayDay(review.due, lang), n(review.owed), n(review.answered)),
      keep + add + change + drop > 0 && say.proposals(n(keep), n(add), n(change), n(drop)),
      names.length > 0 && (names.length > NAMED_SILENT ? say.manySilent(n(names.length)) : say.silent(names.join(', '))),
    ),
    ...(review.lists.length === 0
      ? paragraph(say.noList)
      : review.lists.flatMap((list) =>
          paragraph(say.list(list.document, sayDay(list.inForceFrom, lang), n(list.added), n(list.changed), n(list.ended))),
        )),
  ];
}

/** Incidents, maintenance, backup (Art. 10, 11.1, 14.2). */
export function operationSection({ notices, drills }: ReportView, lang: Lang): Block[] {
  const say = reportSentences[lang];
  const told = notices.map(({ kind, title, published, from, to }) => {
    const when = from && to ? say.span(sayInstant(from, lang), sayInstant(to, lang)) : sayDay(published, lang);
    return say.notice(operationWords[kind]?.[lang] ?? kind, inLang(title, lang), when);
  });
  const tried = drills.map(({ kind, date, result, document, note }) => {
    const more = [document, note && inLang(note, lang).replace(/\.$/, '')].filter(Boolean).join('; ');
    const said = operationWords[result]?.[lang] ?? result;
    return say.drill(operationWords[kind]?.[lang] ?? kind, sayDay(date, lang), said, more ? ` (${more})` : '');
  });
  return [
    ...(told.length > 0 ? [{ kind: 'list', items: told } as const] : paragraph(say.noNotices)),
    ...(tried.length > 0 ? [{ kind: 'list', items: tried } as const] : paragraph(say.noDrills)),
  ];
}

/** What came to the portal (Art. 14.3). */
export function landingsSection({ landings, kind }: ReportView, lang: Lang): Block[] {
  const say = reportSentences[lang];
  const head = reportColumns[lang];
  const { n } = numbersIn(lang);
  const { commits, files, datasets, latest } = landings;
  return [
    ...paragraph(commits === 0 ? say.noLandings : say.landings(n(commits), n(files), n(datasets))),
    ...tableOfSome({
      kind: 'table',
      caption: say.landingTable,
      columns: [
        { title: head.landed, width: 26 },
        { title: head.content, width: 60 },
        { title: head.files, width: 14, align: 'right' },
      ],
      rows: kind === 'monthly' ? latest.map((one) => [sayInstant(one.landed, lang), one.subject, one.files]) : [],
      none: head.none,
    }),
  ];
}
