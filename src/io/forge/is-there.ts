import type { ForgeClient } from './forge-client.ts';
import { ForgeError } from './forge-error.ts';

/** Whether the forge knows what an address of its API names. */
export async function isThere(client: ForgeClient, path: string): Promise<boolean> {
  try {
    await client.send('GET', path);
    return true;
  } catch (error) {
    if (error instanceof ForgeError && error.trouble === 'not-found') return false;
    throw error;
  }
}
