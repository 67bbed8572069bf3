import { inLang, type Lang } from '../../domain/model/text.ts';
import type { AssessmentReport, ReportView } from '../../domain/views/report/report-types.ts';
import { sayDay } from '../../words/dates.ts';
import { indicatorWords, sayNoShare } from '../../words/quality.ts';
import { reportColumns } from '../../words/report.ts';
import { reportSentences } from '../../words/report-sentences.ts';
import { numbersIn, paragraph, tableOfSome } from './block-parts.ts';
import type { Block, Table } from './report-document.ts';

export function qualitySection(
  { assessment, indicators, withheld }: AssessmentReport & Pick<ReportView, 'withheld'>,
  lang: Lang,
): Block[] {
  const say = reportSentences[lang];
  const { n } = numbersIn(lang);
  const leaking = assessment.agencies.filter(({ score }) => score && score.leaks > 0);
  const leaks = leaking.reduce((sum, { score }) => sum + (score?.leaks ?? 0), 0);
  return [
    ...tableOfSome(indicatorTable(indicators, lang)),
    ...paragraph(leaks === 0 ? say.noLeaks : say.leaks(n(leaks), n(leaking.length))),
    ...tableOfSome(withheldTable(withheld, lang)),
  ];
}

function indicatorTable(indicators: ReportView['indicators'], lang: Lang): Table {
  const head = reportColumns[lang];
  return {
    kind: 'table',
    caption: reportSentences[lang].indicators,
    columns: [
      { title: head.number, width: 8, align: 'center' },
      { title: head.indicator, width: 62 },
      { title: head.max, width: 12, align: 'right' },
      { title: head.got, width: 18, align: 'right' },
    ],
    rows: indicators.map(({ id, weight, share }) => [
      id,
      inLang(indicatorWords[id], lang),
      weight,
      share === undefined ? inLang(sayNoShare(id), lang) : Math.round(share * weight * 10) / 10,
    ]),
    none: head.none,
  };
}

function withheldTable(withheld: ReportView['withheld'], lang: Lang): Table {
  const head = reportColumns[lang];
  return {
    kind: 'table',
    caption: reportSentences[lang].withheld,
    columns: [
      { title: head.dataset, width: 50 },
      { title: head.agency, width: 38 },
      { title: head.errors, width: 12, align: 'right' },
    ],
    rows: withheld.map(({ title, agency, errors }) => [inLang(title, lang), inLang(agency, lang), errors]),
    none: head.none,
  };
}

/** What remains, in neutral sentences made of the figures; then what falls due next. */
export function remainingSection({ assessment, feedback, review, upcoming, withheld }: ReportView, lang: Lang): Block[] {
  const say = reportSentences[lang];
  const head = reportColumns[lang];
  const { n } = numbersIn(lang);
  const { duties, totals, agencies } = assessment;
  const silent = review.owed - review.answered;
  const withMissing = agencies.filter((agency) => agency.duties.missing > 0).length;
  const withLate = agencies.filter((agency) => agency.duties.late > 0).length;
  const items = [
    duties.missing > 0 && say.remainingMissing(n(duties.missing), n(withMissing)),
    duties.late > 0 && say.remainingLate(n(duties.late), n(withLate)),
    totals.listed > totals.provided && say.remainingItems(n(totals.listed - totals.provided)),
    withheld.length > 0 && say.remainingWithheld(n(withheld.length)),
    feedback.open > 0 && say.remainingFeedback(n(feedback.open)),
    silent > 0 && say.remainingReview(n(silent)),
  ].filter((item) => item !== false);
  return [
    ...(duties.missing + duties.late === 0 && duties.due > 0 ? paragraph(say.remainingNone) : []),
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
    ...tableOfSome({
      kind: 'table',
      caption: say.upcoming,
      columns: [
        { title: head.dueOn, width: 40 },
        { title: head.duties, width: 30, align: 'right' },
        { title: head.agencies, width: 30, align: 'right' },
      ],
      rows: upcoming.map((one) => [sayDay(one.due, lang), one.duties, one.agencies]),
      none: head.none,
    }),
  ];
}
