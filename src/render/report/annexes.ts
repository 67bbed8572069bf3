import type { AgencyAssessment } from '../../domain/model/assessment.ts';
import type { Indicator } from '../../domain/model/quality.ts';
import { inLang, type Lang } from '../../domain/model/text.ts';
import type { AssessmentReport, ReportView } from '../../domain/views/report/report-types.ts';
import { sayDay } from '../../words/dates.ts';
import { sayState } from '../../words/ledger.ts';
import { indicatorWords, sayCriterion, sayNoShare } from '../../words/quality.ts';
import { reportColumns, reportWords } from '../../words/report.ts';
import { operationWords, reportSentences } from '../../words/report-sentences.ts';
import { shortPeriod } from '../../words/site-periods.ts';
import { numbersIn, paragraph, shareCell, tableOfSome } from './block-parts.ts';
import type { Annex, Block, Cell, Table } from './report-document.ts';

const NUMERALS = ['I', 'II', 'III', 'IV', 'V'];

/** The full tables. A monthly report of the portal's operation has only those of what is open and of feedback. */
export function makeAnnexes(view: ReportView, lang: Lang): Annex[] {
  const { agencies } = view.assessment;
  const monthly = view.kind === 'monthly';
  const scored = agencies.filter(({ score }) => score);
  return numbered(
    [
      ['open', [openTable(agencies, lang)]],
      ['each', monthly ? [] : scored.flatMap((agency, i) => agencyPage(agency, view, lang, i > 0))],
      ['topics', monthly ? [] : [topicTable(view, lang)]],
      ['idle', monthly ? [] : tableOfSome(idleTable(agencies, lang))],
      ['feedback', tableOfSome(feedbackTable(view, lang))],
    ],
    lang,
  );
}

/** The annexes of a published assessment: figures alone, no reasons and no feedback. */
export function makeAssessmentAnnexes(report: AssessmentReport, lang: Lang): Annex[] {
  const { agencies } = report.assessment;
  return numbered(
    [
      ['open', [openTable(agencies, lang)]],
      ['topics', [topicTable(report, lang)]],
      ['idle', tableOfSome(idleTable(agencies, lang))],
    ],
    lang,
  );
}

type Titled = readonly (readonly [keyof (typeof reportWords)['vi']['annexes'], readonly Block[]])[];

function numbered(all: Titled, lang: Lang): Annex[] {
  const words = reportWords[lang];
  return all
    .filter(([, blocks]) => blocks.length > 0)
    .map(([id, blocks], i) => ({ id, title: `${words.annex(NUMERALS[i] ?? '')}. ${words.annexes[id]}`, blocks }));
}

function openTable(agencies: readonly AgencyAssessment[], lang: Lang, ofOne = false): Table {
  const head = reportColumns[lang];
  const columns: Table['columns'] = [
    { title: head.agency, width: 22 },
    { title: head.item, width: 9 },
    { title: head.title, width: 27 },
    { title: head.period, width: 13 },
    { title: head.dueOn, width: 14 },
    { title: head.state, width: 15 },
  ];
  const rows = agencies.flatMap(({ name, open }) =>
    open.map((duty): Cell[] => [
      inLang(name, lang),
      duty.item,
      inLang(duty.title, lang),
      inLang(shortPeriod(duty.period), lang),
      sayDay(duty.due, lang),
      sayState(duty.state, duty.days, lang),
    ]),
  );
  const table = { kind: 'table', caption: reportSentences[lang].openTable, columns, rows, none: head.none } as const;
  return ofOne
    ? {
        ...table,
        columns: columns.slice(1).map((one) => ({ ...one, width: Math.round(one.width / 0.78) })),
        rows: rows.map((row) => row.slice(1)),
      }
    : table;
}

function agencyPage(agency: AgencyAssessment, { scores }: ReportView, lang: Lang, apart: boolean): Block[] {
  const say = reportSentences[lang];
  const { n } = numbersIn(lang);
  const { name, duties, items, score } = agency;
  return [
    ...(apart ? [{ kind: 'page-break' } as const] : []),
    { kind: 'heading', level: 2, text: inLang(name, lang) },
    ...paragraph(
      score && say.agencyScore(n(score.points), inLang(score.grade, lang), n(score.rank)),
      say.agencyDuties(n(duties.due), n(duties.onTime), n(duties.late), n(duties.missing)),
      say.agencyItems(n(items.due), n(items.provided)),
    ),
    reasonTable(scores.get(agency.agency)?.indicators ?? [], lang),
    ...tableOfSome(openTable([agency], lang, true)),
  ];
}

/** Why each point was given, and what would gain the rest: of the criteria, those that lack something, else that all is there. */
function reasonTable(indicators: readonly Indicator[], lang: Lang): Table {
  const head = reportColumns[lang];
  return {
    kind: 'table',
    caption: reportSentences[lang].reasons,
    columns: [
      { title: head.indicator, width: 25 },
      { title: head.max, width: 8, align: 'right' },
      { title: head.got, width: 10, align: 'right' },
      { title: head.why, width: 29 },
      { title: head.gain, width: 28 },
    ],
    rows: indicators.map((indicator) => [
      `${indicator.id}. ${inLang(indicatorWords[indicator.id], lang)}`,
      indicator.weight,
      indicator.share === undefined ? head.empty : Math.round(indicator.share * indicator.weight * 10) / 10,
      ...sayWhy(indicator, lang),
    ]),
    none: head.none,
  };
}

function sayWhy({ id, share, criteria }: Indicator, lang: Lang): [why: string, gain: string] {
  const head = reportColumns[lang];
  if (share === undefined) return [inLang(sayNoShare(id), lang), head.empty];
  const said = criteria.map((criterion) => sayCriterion(criterion, lang));
  const lacking = said.filter(({ gain }) => gain !== undefined);
  const shown = lacking.length > 0 ? lacking : said.length > 3 ? [] : said;
  const why = shown.map(({ name, why: because }) => `${name}: ${because}`).join(' ');
  return [why || head.empty, [...new Set(lacking.map(({ gain }) => gain))].join(' ') || head.empty];
}

function topicTable({ assessment }: AssessmentReport, lang: Lang): Table {
  const head = reportColumns[lang];
  return {
    kind: 'table',
    caption: reportSentences[lang].topicTable,
    columns: [
      { title: head.topic, width: 55 },
      { title: head.listed, width: 15, align: 'right' },
      { title: head.provided, width: 15, align: 'right' },
      { title: '%', width: 15, align: 'right' },
    ],
    rows: assessment.topics.map(({ name, listed, provided }) => [
      inLang(name, lang),
      listed,
      provided,
      shareCell(provided, listed, lang),
    ]),
    none: head.none,
  };
}

function idleTable(agencies: readonly AgencyAssessment[], lang: Lang): Table {
  const head = reportColumns[lang];
  return {
    kind: 'table',
    caption: reportSentences[lang].idleTable,
    columns: [
      { title: head.number, width: 10, align: 'center' },
      { title: head.agency, width: 90 },
    ],
    rows: agencies.filter(({ score }) => !score).map(({ name }, i) => [i + 1, inLang(name, lang)]),
    none: head.none,
  };
}

function feedbackTable({ feedback }: ReportView, lang: Lang): Table {
  const head = reportColumns[lang];
  return {
    kind: 'table',
    caption: reportSentences[lang].feedbackTable,
    columns: [
      { title: head.received, width: 14 },
      { title: head.kind, width: 11 },
      { title: head.agency, width: 22 },
      { title: head.content, width: 39 },
      { title: head.answered, width: 14 },
    ],
    rows: feedback.entries.map(({ received, kind, agency, summary, answered, answer }) => [
      sayDay(received, lang),
      operationWords[kind]?.[lang] ?? kind,
      inLang(agency, lang),
      [inLang(summary, lang), answer && `→ ${inLang(answer, lang)}`].filter(Boolean).join(' '),
      answered ? sayDay(answered, lang) : head.empty,
    ]),
    none: head.none,
  };
}
