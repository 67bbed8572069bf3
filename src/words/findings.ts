import type { Finding } from '../domain/model/finding.ts';
import type { Lang } from '../domain/model/text.ts';
import { catalogueFindingWords } from './catalogue-findings.ts';
import { contentFindingWords } from './content-findings.ts';
import { dutyFindingWords } from './duty-findings.ts';
import { fileFindingWords } from './file-findings.ts';
import { kindFindingWords } from './kind-findings.ts';
import { harvestFindingWords } from './harvest-findings.ts';
import { listReviewFindingWords } from './list-review-findings.ts';
import { privacyFindingWords } from './privacy-findings.ts';
import { reviewFindingWords } from './review-findings.ts';
import type { FindingWords, Said } from './say.ts';
import { tableFindingWords } from './table-findings.ts';
import { xlsxFindingWords } from './xlsx-findings.ts';
import { textFindingWords } from './text-findings.ts';
import { sayWaived, waiverFindingWords } from './waiver-findings.ts';
import { yamlFindingWords } from './yaml-findings.ts';

const words = {
  ...yamlFindingWords,
  ...fileFindingWords,
  ...dutyFindingWords,
  ...textFindingWords,
  ...reviewFindingWords,
  ...listReviewFindingWords,
  ...tableFindingWords,
  ...privacyFindingWords,
  ...xlsxFindingWords,
  ...waiverFindingWords,
  ...catalogueFindingWords,
  ...contentFindingWords,
  ...kindFindingWords,
  ...harvestFindingWords,
} satisfies Record<string, FindingWords>;

export type FindingCode = keyof typeof words;

/** Every sentence about a finding, by code, in both languages. */
export const findingWords: Readonly<Record<string, FindingWords>> = words;

/** What a finding says, and how often it was found where more than once. */
export function sayFinding(finding: Finding, lang: Lang): Said {
  const own = findingWords[finding.code];
  if (!own) throw new Error(`No words for ${finding.code}.`);
  const plain = own[lang](finding.args);
  const said = finding.waived ? { ...plain, fix: sayWaived(finding.waived, lang) } : plain;
  const more = (finding.count ?? 1) - 1;
  if (more < 1) return said;
  const tail = lang === 'vi' ? ` (và ${more} chỗ nữa)` : ` (and ${more} more)`;
  return { ...said, message: said.message.replace(/[.:]?$/, (end) => `${tail}${end || '.'}`) };
}
