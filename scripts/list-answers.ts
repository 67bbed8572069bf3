import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { reviewPath } from '../src/domain/checks/each-answer.ts';
import type { Review } from '../src/domain/model/catalogue.ts';
import type { Portal } from '../src/domain/model/portal.ts';
import { checkAnswers } from '../src/io/check-answers.ts';
import { readPortal } from '../src/io/read-portal.ts';
import { readAnswers, type ReadAnswers } from '../src/io/xlsx/read-answers.ts';
import { answersText } from '../src/render/answers-text.ts';
import { findingText } from '../src/render/findings-text.ts';
import { reviewYaml } from '../src/render/review-yaml.ts';
import { commandWords } from '../src/words/command.ts';
import { reviewWorkbookWords } from '../src/words/review-workbook.ts';
import { readOptions, UsageError, type Common } from './options.ts';
import { isWorkbook, readSmallFile } from './read-table-file.ts';
import { readReviewer } from './reviewer.ts';

/** `opendata list answers FILE.xlsx --review HALF --agency ID`: a filled-in workbook as `catalogue/reviews/<half>/<agency>.yaml`. */
export async function runListAnswers(args: string[]): Promise<number> {
  const own = { review: { type: 'string' }, agency: { type: 'string' }, out: { type: 'string' } } as const;
  const { common, text } = readOptions('list', args, own, ['text']);
  const say = commandWords[common.lang];
  const [file, ...more] = common.positionals;
  const [half, agency, out] = [text('review'), text('agency'), text('out')];
  if (file === undefined || more.length > 0 || half === undefined || agency === undefined)
    throw new UsageError(say.usage('list'));
  if (!isWorkbook(file)) throw new UsageError(say.notWorkbook(file));
  if (out !== undefined && existsSync(resolve(out))) throw new UsageError(say.fileExists(out));
  const bytes = readSmallFile(file, common);
  const portal = await readPortal(common.root);
  readReviewer(portal, half, agency, common.lang);
  const read = await readAnswers(bytes, file, portal.topics);
  const review = { ...read.review, half, agency, illustrative: isIllustrative(portal, read.review.answered) };
  const faults = judge(portal, review, read, file, common);
  if (faults.length > 0) {
    process.stdout.write(`${faults.join('\n\n')}\n`);
    return 1;
  }
  writeAnswers(review, read, out, common);
  return 0;
}

/** Answers about an illustrative list are no real ones. */
function isIllustrative({ lists }: Portal, day: string): boolean {
  return lists.findLast(({ inForceFrom }) => inForceFrom <= day)?.illustrative ?? false;
}

/** What keeps the answers from being written; the rules are asked once everything could be read. */
function judge(portal: Portal, review: Review, read: ReadAnswers, file: string, { asOf, lang }: Common): string[] {
  const broken = read.findings.map((finding) => findingText(finding, lang));
  if (broken.length > 0) return broken;
  const findings = read.troubles.length > 0 ? [] : checkAnswers(portal, review, asOf);
  return answersText({ ...read, findings }, file, lang);
}

function writeAnswers(review: Review, { unanswered }: ReadAnswers, out: string | undefined, { lang }: Common): void {
  const say = reviewWorkbookWords[lang];
  const yaml = reviewYaml(review);
  if (out === undefined) process.stdout.write(yaml);
  else {
    mkdirSync(dirname(resolve(out)), { recursive: true });
    writeFileSync(resolve(out), yaml);
    process.stderr.write(`${commandWords[lang].written(out)}\n`);
  }
  if (unanswered.length > 0) process.stderr.write(`${say.unanswered(unanswered.length, unanswered.join(', '))}\n`);
  if (out === undefined) process.stderr.write(`${say.nextStep(reviewPath(review))}\n`);
}
