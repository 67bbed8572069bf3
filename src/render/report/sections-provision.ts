import type { AgencyAssessment } from '../../domain/model/assessment.ts';
import { inLang, type Lang } from '../../domain/model/text.ts';
import type { AssessmentReport, BasisView } from '../../domain/views/report/report-types.ts';
import { sayDay } from '../../words/dates.ts';
import { reportColumns, reportWords } from '../../words/report.ts';
import { reportSentences } from '../../words/report-sentences.ts';
import { legalKindWords } from '../../words/site-states.ts';
import { sayPeriod } from '../../words/site-periods.ts';
import { sayBytes } from '../format.ts';
import { numbersIn, paragraph, shareCell } from './block-parts.ts';
import type { Bars, Block, Table } from './report-document.ts';

/** What the report is founded on; stands before its first section. */
export function openingBlocks({ basis, kind, operator }: AssessmentReport, lang: Lang): Block[] {
  const office = kind === 'monthly' ? reportWords[lang].providerName : inLang(operator.name, lang);
  return [
    ...basis.map((one): Block => ({ kind: 'text', style: 'basis', text: sayBasis(one, lang) })),
    ...paragraph(reportSentences[lang].opening(office)),
  ];
}

function sayBasis({ document, ended, replacedBy, repealed }: BasisView, lang: Lang): string {
  const say = reportSentences[lang];
  const { kind, number, issued, issuer } = document;
  const title = inLang(document.title, lang);
  const named =
    kind === 'law'
      ? say.law(title, number)
      : say.basis(legalKindWords[kind][lang], number, issued ? sayDay(issued, lang) : '', inLang(issuer, lang), title);
  const articles = repealed.map(({ article }) => article).join(', ');
  const mark = ended ? say.ended(replacedBy ?? '') : articles ? say.repealed(articles, repealed[0]?.by ?? '') : '';
  return `${named}${mark};`;
}

/** Which days the report speaks of, and how its figures can be had again. */
export function scopeSection(view: AssessmentReport, lang: Lang): Block[] {
  const say = reportSentences[lang];
  const { assessment, commit, illustrative, kind, portal } = view;
  const { period, from, to, asOf, method } = assessment;
  return [
    ...paragraph(
      say.scope(inLang(sayPeriod(period), lang), sayDay(from, lang), sayDay(to, lang), sayDay(asOf, lang)),
      commit === undefined ? say.noVersion : say.version(commit.slice(0, 12)),
      kind !== 'monthly' && say.method(method, `${portal.url.replace(/^https:\/\//, '')}${lang === 'en' ? '/en' : ''}/danh-gia`),
    ),
    ...(illustrative ? [{ kind: 'text', style: 'note', text: say.illustrative } as const] : []),
  ];
}

export function overviewSection({ assessment }: AssessmentReport, lang: Lang): Block[] {
  const say = reportSentences[lang];
  const { n, share } = numbersIn(lang);
  const { totals, duties, agencies } = assessment;
  const decided = duties.onTime + duties.late + duties.missing;
  const scored = agencies.filter(({ score }) => score).length;
  return [
    ...paragraph(
      say.coverage(n(totals.listed), n(totals.provided), share(totals.provided, totals.listed)),
      say.holdings(n(totals.datasets), n(totals.files), n(totals.rows), sayBytes(totals.bytes, lang)),
      totals.before && say.growth(n(totals.before.datasets), n(totals.before.files)),
    ),
    ...paragraph(
      duties.due === 0
        ? say.noDuties
        : say.duties(n(duties.due), n(duties.onTime), share(duties.onTime, decided), n(duties.late), n(duties.missing)),
      duties.late > 0 && say.lateness(n(duties.lateDays), n(duties.longest)),
      duties.pending + duties.waived + duties.unverified > 0 &&
        say.aside(n(duties.pending), n(duties.waived), n(duties.unverified)),
    ),
    ...paragraph(say.scored(n(scored), n(agencies.length - scored))),
  ];
}

export function agenciesSection({ assessment }: AssessmentReport, lang: Lang): Block[] {
  const scored = assessment.agencies.filter(({ score }) => score);
  const judged = scored.filter(({ duties }) => duties.onTime + duties.late + duties.missing > 0);
  return [...(judged.length > 0 ? [onTimeBars(judged, lang)] : []), agencyTable(scored, lang)];
}

function onTimeBars(agencies: readonly AgencyAssessment[], lang: Lang): Bars {
  const { n, share } = numbersIn(lang);
  const rows = agencies.map(({ name, duties }) => {
    const whole = duties.onTime + duties.late + duties.missing;
    return {
      name: inLang(name, lang),
      share: duties.onTime / whole,
      label: `${share(duties.onTime, whole)} (${n(duties.onTime)}/${n(whole)})`,
    };
  });
  return { kind: 'bars', caption: reportSentences[lang].onTimeChart, rows: rows.sort((a, b) => b.share - a.share) };
}

function agencyTable(agencies: readonly AgencyAssessment[], lang: Lang): Table {
  const head = reportColumns[lang];
  const right = (title: string, width: number) => ({ title, width, align: 'right' as const });
  return {
    kind: 'table',
    caption: reportSentences[lang].agencyTable,
    columns: [
      { title: head.number, width: 5, align: 'center' },
      { title: head.agency, width: 29 },
      right(head.due, 8),
      right(head.onTime, 8),
      right(head.late, 7),
      right(head.missing, 9),
      right(head.share, 9),
      right(head.points, 8),
      { title: head.grade, width: 9, align: 'center' },
      { title: head.rank, width: 8, align: 'center' },
    ],
    rows: agencies.map(({ name, duties, score }, i) => [
      i + 1,
      inLang(name, lang),
      duties.due === 0 ? head.empty : duties.due,
      duties.due === 0 ? head.empty : duties.onTime,
      duties.due === 0 ? head.empty : duties.late,
      duties.due === 0 ? head.empty : duties.missing,
      shareCell(duties.onTime, duties.onTime + duties.late + duties.missing, lang),
      score?.points ?? head.empty,
      score ? inLang(score.grade, lang) : head.empty,
      score?.rank ?? head.empty,
    ]),
    none: head.none,
  };
}
