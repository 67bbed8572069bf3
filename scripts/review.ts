import { writeFileSync } from 'node:fs';
import { rules } from '../src/domain/checks/registry.ts';
import type { Review } from '../src/domain/model/review.ts';
import { verdictOf } from '../src/domain/review/verdict-of.ts';
import { openReview } from '../src/io/open-review.ts';
import { haveCommits, readPathChanges } from '../src/io/read-path-changes.ts';
import { findingsGithub } from '../src/render/findings-github.ts';
import { findingsSarif } from '../src/render/findings-sarif.ts';
import { reviewJson } from '../src/render/review-json.ts';
import { reviewMarkdown } from '../src/render/review-markdown.ts';
import { reviewText } from '../src/render/review-text.ts';
import { commandWords } from '../src/words/command.ts';
import { readOptions, UsageError, type Common } from './options.ts';

/** `opendata review`: what a pull request gets. The head is read as git objects; nothing of it is checked out or run. */
export async function runReview(args: string[]): Promise<number> {
  const own = {
    base: { type: 'string' },
    head: { type: 'string' },
    author: { type: 'string' },
    out: { type: 'string' },
  } as const;
  const { common, text } = readOptions('review', args, own, ['text', 'json', 'sarif', 'github', 'markdown']);
  const say = commandWords[common.lang];
  const [base, author] = [text('base'), text('author')];
  if (base === undefined || author === undefined) throw new UsageError(say.usage('review'));
  const head = text('head') ?? 'HEAD';
  const range = await readPathChanges(common.root, base, head);
  if (!range) {
    const unrelated = await haveCommits(common.root, base, head);
    throw new UsageError(unrelated ? say.unrelated(base, head) : say.noSuchRef(`${base}…${head}`));
  }
  // An as-of day in the past means the end of that day in Viet Nam: every landing of the day counts.
  const review = await openReview(common.root, range, { author, asOf: common.asOf, now: `${common.asOf}T23:59:59+07:00` });
  const out = text('out');
  // For the step that may comment: it gets this file and nothing else.
  if (out !== undefined) writeFileSync(out, print(review, { ...common, format: 'json' }));
  process.stdout.write(print(review, common));
  return verdictOf(review) === 'refused' ? 1 : 0;
}

function print(review: Review, { format, lang }: Common): string {
  const url = review.portalUrl;
  if (format === 'json') return `${JSON.stringify(reviewJson(review, rules, lang), null, 2)}\n`;
  if (format === 'sarif') return `${JSON.stringify(findingsSarif(review.findings, rules, url, lang), null, 2)}\n`;
  if (format === 'github') return findingsGithub(review.findings, lang);
  if (format === 'markdown') return reviewMarkdown(reviewJson(review, rules, lang));
  return reviewText(review, lang);
}
