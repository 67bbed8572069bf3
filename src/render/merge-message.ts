import type { PullRequest } from '../domain/model/forge.ts';
import type { Instant, Lang } from '../domain/model/text.ts';
import { mergeWords } from '../words/merge.ts';

const LONGEST = 100;

/**
 * The message of the merge commit: a subject, and the trailers that the ledger reads. Nothing else of the request is in it, so that
 * nobody can write a trailer into it: the title comes on one line, in the subject, where git looks for none.
 */
export function mergeMessage(
  request: PullRequest,
  submitted: Instant,
  approvers: readonly string[],
  lang: Lang,
): { title: string; trailers: string } {
  const words = request.title
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu, ' ')
    .replace(/[@#!]/g, '')
    .trim()
    .toWellFormed();
  const title = `${mergeWords[lang].subject(request.number)}: ${words.slice(0, LONGEST)}`.trim();
  const trailers = [
    `Submitted-At: ${new Date(submitted).toISOString().replace(/\.\d+Z$/, 'Z')}`,
    `Submitted-By: ${login(request.author)}`,
    ...approvers.map((name) => `Reviewed-By: ${login(name)}`),
  ];
  return { title, trailers: trailers.join('\n') };
}

function login(name: string): string {
  return name.replace(/[^\w.[\]-]/g, '');
}
