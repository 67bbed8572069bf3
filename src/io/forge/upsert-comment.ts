import type { Comment } from '../../domain/model/forge.ts';
import type { Forge } from './forge.ts';

/** GitHub takes 65,536 characters, Forgejo and Gitea more, GitLab a million. */
export const LONGEST_COMMENT = 60_000;

/**
 * The one comment of a kind on a pull request, found by a marker in it (an HTML comment): edited where it is there, added where
 * not. Only our own is edited; whoever else writes the marker gets no voice. Nothing is sent where it says the same already.
 * @returns what was done
 */
export async function upsertComment(
  forge: Forge,
  number: number,
  marker: string,
  body: string,
): Promise<'added' | 'edited' | 'unchanged'> {
  if (body.length > LONGEST_COMMENT)
    throw new RangeError(`A comment of ${body.length} characters is longer than ${LONGEST_COMMENT}.`);
  const marked = body.includes(marker) ? body : `${marker}\n${body}`;
  const known = findOwn(await forge.listPullRequestComments(number), marker);
  if (!known) {
    await forge.addPullRequestComment(number, marked);
    return 'added';
  }
  if (known.body.replaceAll('\r\n', '\n').trim() === marked.trim()) return 'unchanged';
  await forge.editPullRequestComment(number, known.id, marked);
  return 'edited';
}

function findOwn(comments: readonly Comment[], marker: string): Comment | undefined {
  return comments.find((comment) => comment.mine && comment.body.includes(marker));
}
