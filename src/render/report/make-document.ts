import type { AssessmentReport, ReportView } from '../../domain/views/report/report-types.ts';
import { inLang, type Lang } from '../../domain/model/text.ts';
import { reportWords } from '../../words/report.ts';
import { reportSentences } from '../../words/report-sentences.ts';
import { sayPeriod } from '../../words/site-periods.ts';
import { makeAnnexes, makeAssessmentAnnexes } from './annexes.ts';
import type { Block, ReportDocument, ReportHead } from './report-document.ts';
import { agenciesSection, openingBlocks, overviewSection, scopeSection } from './sections-provision.ts';
import { landingsSection, operationSection, reviewSection, usageSection } from './sections-operation.ts';
import { qualitySection, remainingSection } from './sections-quality.ts';

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** The whole report in one language: an assessment (Art. 9.2, 11.4), or for a month the service provider's (Art. 14.3). */
export function makeReportDocument(view: ReportView, lang: Lang): ReportDocument {
  const words = reportWords[lang];
  const { scope, overview, agencies, quality, usage, review, operation, landings, remaining } = words.sections;
  const sections: readonly (readonly [string, readonly Block[]])[] =
    view.kind === 'monthly'
      ? [
          [scope, scopeSection(view, lang)],
          [overview, overviewSection(view, lang)],
          [landings, landingsSection(view, lang)],
          [usage, usageSection(view, lang)],
          [operation, operationSection(view, lang)],
          [remaining, remainingSection(view, lang)],
        ]
      : [
          [scope, scopeSection(view, lang)],
          [overview, overviewSection(view, lang)],
          [agencies, agenciesSection(view, lang)],
          [quality, qualitySection(view, lang)],
          [usage, usageSection(view, lang)],
          [review, reviewSection(view, lang)],
          [operation, [...operationSection(view, lang), ...landingsSection(view, lang)]],
          [remaining, remainingSection(view, lang)],
        ];
  return {
    lang,
    head: makeHead(view, lang),
    blocks: endWithMark([...openingBlocks(view, lang), ...numbered(sections)], reportSentences[lang].end),
    recipients: words.recipients,
    annexes: makeAnnexes(view, lang),
  };
}

/** The result of an assessment as it is published (Art. 9.2): the report without what concerns the portal's operation. */
export function makeAssessmentDocument(report: AssessmentReport, lang: Lang): ReportDocument {
  const { scope, overview, agencies, quality } = reportWords[lang].sections;
  const head = makeHead(report, lang);
  const period = inLang(sayPeriod(report.assessment.period), lang);
  return {
    lang,
    head: { ...head, subject: reportWords[lang].assessmentSubject(period), addressee: '' },
    blocks: [
      ...openingBlocks(report, lang),
      ...numbered([
        [scope, scopeSection(report, lang)],
        [overview, overviewSection(report, lang)],
        [agencies, agenciesSection(report, lang)],
        [quality, qualitySection({ ...report, withheld: [] }, lang)],
      ]),
    ],
    recipients: reportWords[lang].recipients.slice(1),
    annexes: makeAssessmentAnnexes(report, lang),
  };
}

function numbered(sections: readonly (readonly [string, readonly Block[]])[]): Block[] {
  return sections.flatMap(([title, blocks], i): Block[] => [
    { kind: 'heading', level: 1, text: `${NUMERALS[i] ?? ''}. ${title}` },
    ...blocks,
  ]);
}

function makeHead({ kind, operator, province, portal, assessment }: AssessmentReport, lang: Lang): ReportHead {
  const words = reportWords[lang];
  const monthly = kind === 'monthly';
  const period = inLang(sayPeriod(assessment.period), lang);
  const office = inLang(operator.name, lang);
  const subject = monthly ? words.monthSubject : words.subject;
  return {
    superior: monthly ? '' : words.superior(inLang(province, lang)),
    agency: (monthly ? words.providerName : office).toLocaleUpperCase('vi'),
    number: words.number(`BC-${monthly ? '' : (operator.abbreviation ?? '')}`),
    draft: words.draft,
    nation: words.nation,
    motto: words.motto,
    placeAndDate: words.placeAndDate(inLang(province, lang), assessment.asOf.slice(0, 4)),
    kind: words.kind,
    subject: subject(inLang(portal.name, lang), period),
    addressee: words.addressee(monthly ? office : words.committee(inLang(province, lang))),
    signer: monthly ? words.providerSigner : words.signer,
    recipients: words.recipientsTitle,
  };
}

/** «./.» closes the text of a Vietnamese administrative document: after its last sentence, or on a line of its own. */
function endWithMark(blocks: readonly Block[], mark: string): Block[] {
  const last = blocks.at(-1);
  if (last?.kind === 'text') return [...blocks.slice(0, -1), { ...last, text: last.text.replace(/\.$/, '') + mark }];
  return [...blocks];
}
