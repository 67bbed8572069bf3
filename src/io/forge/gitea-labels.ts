import type { ForgeClient } from './forge-client.ts';
import { integer, text } from './read-fields.ts';

/** A quiet grey: a label that nobody has coloured yet. */
const COLOUR = '#6b7280';

/** Forgejo and Gitea know labels by number, and do not make them when an issue asks for one. */
export function makeGiteaLabels(client: ForgeClient, repo: string) {
  let known: Promise<Map<string, number>> | undefined;
  return {
    async idsOf(names: readonly string[]): Promise<number[]> {
      const ids: number[] = [];
      if (names.length === 0) return ids;
      const labels = await (known ??= readLabels(client, repo));
      for (const name of names) {
        const id = labels.get(name) ?? integer(await client.send('POST', `${repo}/labels`, { name, color: COLOUR }), 'id');
        labels.set(name, id);
        ids.push(id);
      }
      return ids;
    },
  };
}

async function readLabels(client: ForgeClient, repo: string): Promise<Map<string, number>> {
  const found = await client.list(`${repo}/labels`, {});
  return new Map(found.map((label) => [text(label, 'name'), integer(label, 'id')]));
}
