import type { CommitStatus } from '../src/domain/model/forge.ts';
import type { ReviewReport } from '../src/domain/model/review-report.ts';
import type { Lang } from '../src/domain/model/text.ts';
import { ForgeError } from '../src/io/forge/forge-error.ts';
import type { Forge } from '../src/io/forge/forge.ts';
import { openForge } from '../src/io/forge/open-forge.ts';
import { upsertComment } from '../src/io/forge/upsert-comment.ts';
import { readReviewReport } from '../src/io/read-review-report.ts';
import { REVIEW_MARKER, reviewMarkdown } from '../src/render/review-markdown.ts';
import { reviewStatuses, unjudgedStatus } from '../src/render/review-statuses.ts';
import { commandWords } from '../src/words/command.ts';
import { statusWords } from '../src/words/review-status.ts';
import { readForgeOptions } from './forge-options.ts';
import { readOptions, UsageError } from './options.ts';

/**
 * `opendata comment`: the one comment and the commit statuses of a pull request, from a review's report alone. Which request and
 * which commit come from the forge's event, never from the report; a report of another commit, or none, is told as "not judged".
 */
export async function runComment(args: string[]): Promise<number> {
  const own = {
    report: { type: 'string' },
    number: { type: 'string' },
    head: { type: 'string' },
    'dry-run': { type: 'boolean' },
  } as const;
  const { common, text, flag } = readOptions('comment', args, own, ['text']);
  const say = commandWords[common.lang];
  const [file, number, head] = [text('report'), text('number') ?? '', text('head') ?? ''];
  if (file === undefined || !/^[1-9]\d{0,8}$/.test(number) || !/^[0-9a-f]{40,64}$/.test(head))
    throw new UsageError(say.usage('comment'));
  const report = readReviewReport(file);
  const judged = report?.head === head ? report : undefined;
  const message = messageOf(judged, common.lang);
  if (flag('dry-run')) {
    process.stdout.write(
      [message.body, ...message.statuses.map((s) => `${s.context}: ${s.state} – ${s.description}`)].join('\n') + '\n',
    );
    return judged ? 0 : 1;
  }
  await post(openForge(readForgeOptions(process.env, common.lang)), Number(number), head, message);
  process.stdout.write(`${judged ? say.commented(number) : say.notJudged(file)}\n`);
  return judged ? 0 : 1;
}

interface Message {
  readonly body: string;
  readonly statuses: readonly CommitStatus[];
}

function messageOf(report: ReviewReport | undefined, lang: Lang): Message {
  if (report) return { body: reviewMarkdown(report), statuses: reviewStatuses(report) };
  return { body: `${REVIEW_MARKER}\n${statusWords.unjudgedComment[lang]}\n`, statuses: [unjudgedStatus(lang)] };
}

/** Statuses first: they hold the gate, and a comment that fails must not leave it open. */
async function post(forge: Forge, number: number, head: string, { body, statuses }: Message): Promise<void> {
  for (const status of statuses) await forge.setStatus(head, status);
  try {
    await upsertComment(forge, number, REVIEW_MARKER, body);
  } catch (error) {
    // Somebody deleted or locked it meanwhile; the statuses stand.
    if (!(error instanceof ForgeError) || error.trouble !== 'not-found') throw error;
  }
}
