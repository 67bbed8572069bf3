import type { ForgeClient } from './forge-client.ts';
import { ForgeError } from './forge-error.ts';
import { text } from './read-fields.ts';

/**
 * Whether a login is that of the token, asked once. A job's own token may not ask; then the names that such tokens write under are
 * ours. Whoever else puts our marker into a comment is not believed.
 * @param key field of the login: `login`, or `username` on GitLab
 */
export function makeIsMine(client: ForgeClient, key: string, jobs: readonly string[]): () => Promise<(login: string) => boolean> {
  let asked: Promise<(login: string) => boolean> | undefined;
  return () => (asked ??= ask(client, key, jobs));
}

async function ask(client: ForgeClient, key: string, jobs: readonly string[]): Promise<(login: string) => boolean> {
  try {
    const own = text(await client.send('GET', '/user'), key);
    return (login) => login !== '' && login === own;
  } catch (error) {
    if (!(error instanceof ForgeError) || (error.trouble !== 'not-allowed' && error.trouble !== 'not-found')) throw error;
    return (login) => jobs.includes(login);
  }
}
